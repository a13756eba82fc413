import { common, person } from "./shared-columns";
import { optional, required } from "./input-column";

export const roster = [
  ...person,
  required(common.date),
  required(common.shiftCode),
  optional(common.shiftStart),
  optional(common.shiftEnd),
] as const;

export const shiftDefinitions = [
  required(common.shiftCode),
  required(common.shiftStart),
  required(common.shiftEnd),
] as const;
