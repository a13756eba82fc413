import { peopleSheets } from "./people-sheets";
import type { UntidySheet } from "./untidy-sheet";
import { workSheets } from "./work-sheets";

/** Every untidy sheet: at least one a kind and language. */
export const untidySheets: readonly UntidySheet[] = [...peopleSheets, ...workSheets];
