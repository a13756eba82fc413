import type { CellLook } from "../../domain/records/reasons";
import type { ColumnProfile } from "./column-profile";

/** So large a share of the cells must look alike to say what a column's cells look like. */
const most = 0.7;
/** Above this many letters on the mean, texts are remarks. */
const longText = 24;
/** Ids and names tell people and records apart: at least this share of them are different ones. */
const mostlyDifferent = 0.3;

/** What the cells of a column look like, whatever its header says. */
export function cellLook(profile: ColumnProfile): CellLook {
  const filled = profile.filled - profile.errors;
  if (filled <= 0) return "empty";
  const isMost = (count: number): boolean => count >= most * filled;
  if (isMost(profile.dates)) return "dates";
  if (isMost(profile.clocks)) return "times";
  if (isMost(profile.times)) return "durations";
  if (isMost(profile.percents)) return "percentages";
  if (isMost(profile.yesNo)) return "yes-no";
  const areMany = profile.distinct >= mostlyDifferent * filled;
  if (areMany && isMost(profile.names)) return "names";
  if (areMany && isMost(profile.ids) && isEven(profile)) return "ids";
  if (isMost(profile.numbers)) return "numbers";
  if (isMost(profile.texts)) return profile.textLength > longText ? "sentences" : "words";
  return "mixed";
}

/** Numbers that are ids lie close together beside their size, 10001 to 10350; amounts begin low. */
function isEven({ numbers, min, max }: ColumnProfile): boolean {
  return numbers === 0 || (min >= 100 && max < 4 * min);
}
