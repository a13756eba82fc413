import { associateFunctions } from "./associate";
import type { ExcelRuntime } from "./excel-runtime";

declare const CustomFunctions: ExcelRuntime;

associateFunctions(CustomFunctions);
