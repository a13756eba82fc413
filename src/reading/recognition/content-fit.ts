import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnProfile } from "./column-profile";
import { natureOf } from "./field-nature";

/**
 * How well a column's cells agree with a field, 0–1: 1 no objection, 0 impossible. An empty column neither agrees nor
 * objects and gets 0.9.
 */
export function contentFit(field: FieldId, profile: ColumnProfile): number {
  const filled = profile.filled - profile.errors;
  if (filled <= 0) return 0.9;
  const share = (count: number): number => count / filled;
  switch (natureOf[field]) {
    case "id":
      return share(profile.dates) > 0.3 || share(profile.times) > 0.3 ? 0 : 1;
    case "name":
      // Names are words; a centre may still call its agents by number.
      return share(profile.texts) > 0.5
        ? profile.textLength > 60
          ? 0.3
          : 1
        : share(profile.dates + profile.times) > 0.3
          ? 0
          : 0.6;
    case "label":
      if (share(profile.dates + profile.times) > 0.5)
        return field === "shiftCode" || field === "availability" ? 0.8 : 0;
      return share(profile.texts) > 0.3 ? 1 : 0.7;
    case "verdict":
      return share(profile.numbers) > 0.5 && profile.usualMax > 1 ? 0.1 : 1;
    case "number":
      return Math.min(1, share(profile.numbers + profile.grades) * 1.1);
    case "duration":
      return Math.min(1, share(profile.numbers + profile.times) * 1.1);
    case "date":
      return Math.min(1, share(profile.dates) * 1.1 + (looksLikeSerials(profile) ? 0.8 : 0));
    case "time":
      return Math.min(
        1,
        share(profile.times + profile.clocks * 0.1) * 1.1 + 0.3 * share(profile.texts),
      );
    case "month":
      return share(profile.dates) > 0.5 ||
        (profile.numbers > 0 && profile.max <= 12) ||
        share(profile.texts) > 0.3 ||
        profile.max > 190_000
        ? 1
        : 0.3;
    case "yes-no":
      return share(profile.yesNo) >= 0.6 ? 1 : profile.max > 1 ? 0.1 : 0.4;
    case "text":
      return share(profile.dates + profile.times) > 0.5
        ? 0.3
        : share(profile.texts) > 0.3
          ? 1
          : 0.3;
    case "any":
      return 1;
  }
}

/** Numbers that would be days of 1990–2060 if someone gave them a date format, or 20260305. */
function looksLikeSerials(profile: ColumnProfile): boolean {
  if (profile.numbers === 0) return false;
  return (
    (profile.min >= 32_000 && profile.max <= 60_000) ||
    (profile.min >= 19_900_101 && profile.max <= 21_001_231)
  );
}
