import { isDayOff, shiftKey } from "./shift-codes";
import { hoursPattern, hoursWithin, type ShiftHours } from "./shift-hours";

/** What a legend says of one shift; `hours` is `null` for a day off. */
export type LegendEntry = {
  /** As looked up: "A=早班 8:00-16:00" names one shift twice. */
  readonly keys: readonly string[];
  readonly hours: ShiftHours | null;
  readonly isSplit: boolean;
};

/** Longer than this nothing is the name of a shift. */
const longestKey = 16;
const everyHours = new RegExp(hoursPattern, "g");

/**
 * The shifts that a text explains: "A1 8:00-17:00", "A1：08:00—17:00；B1：…；休：休息", "班次说明：早班 8:00-16:00", "A1(08:00-17:00)",
 * "Early shift = 07:00 to 15:00". Empty for any other text.
 */
export function parseLegend(text: string): LegendEntry[] {
  // In "1：08:00-17:00" the wide colon divides, which folding would make one of a time.
  const divided = text.replace(/：(?=\s*\d{1,2}:\d{2})/g, "=");
  const bare = divided.normalize("NFKC").toLowerCase();
  const entries: LegendEntry[] = [];
  let from = 0;
  for (const match of bare.matchAll(everyHours)) {
    const before = bare.slice(from, match.index);
    from = match.index + match[0].length;
    entries.push(...daysOffIn(before));
    const hours = hoursWithin(match[0]);
    // Closing brackets and separators of the shift before.
    const name = before.split(/[;,、。\n\t|)\]】/]/).pop() ?? "";
    const keys = keysOf(
      name.replace(/[\s:=([【\-–—→]+$/, "").replace(/(?:\s(?:is|are)|为|為|是)$/, ""),
    );
    if (hours && keys.length > 0) {
      entries.push({ keys, hours: { start: hours.start, end: hours.end }, isSplit: hours.isSplit });
    }
  }
  return [...entries, ...daysOffIn(bare.slice(from))];
}

/** "休：休息" and "O = day off" between the shifts with hours. */
function daysOffIn(text: string): LegendEntry[] {
  return text.split(/[;,、。\n\t|]/).flatMap((piece): LegendEntry[] => {
    const [, name = "", meaning = ""] = /^([^:=]+)[:=]([^:=]+)$/.exec(piece.trim()) ?? [];
    const keys = keysOf(name);
    return keys.length > 0 && isDayOff(meaning) ? [{ keys, hours: null, isSplit: false }] : [];
  });
}

/** Each word that names the shift, and "早班" also as "早", "early shift" as "early". */
function keysOf(name: string): string[] {
  const keys = name
    .split(/[:=]|\s+[-–—]\s+/)
    .flatMap((part) => [part, ...part.trim().split(/\s+/)])
    .map(shiftKey)
    .filter((key) => key !== "" && key.length <= longestKey);
  return [...new Set(keys.flatMap((key) => [key, key.replace(/(?<=.)(?:班|shift)$/, "")]))];
}
