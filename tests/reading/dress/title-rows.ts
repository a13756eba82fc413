import type { CellRange } from "../../../src/foundation/address";
import { firstDayOfMonth, isoDay } from "../../../src/foundation/day";
import type { TestCell } from "../snapshot-of";
import type { Cast } from "./cast";
import type { Draw } from "./draw";
import { centreNames } from "./junk-words";
import { traditional } from "./traditional";

/** "2026年3月" and its like. */
export function monthInWords(month: number, { language }: Cast): string {
  const year = 1970 + Math.floor(month / 12);
  if (language !== "en") return `${year}年${(month % 12) + 1}月`;
  const names =
    "January February March April May June July August September October November December";
  return `${names.split(" ")[month % 12] ?? ""} ${year}`;
}

/** Title, period and author above a table, with or without a blank row; the title may be merged over the columns. */
export function titleRows(
  topic: string,
  width: number,
  draw: Draw,
  cast: Cast,
): { readonly cells: readonly (readonly TestCell[])[]; readonly merges: readonly CellRange[] } {
  const english = cast.language === "en";
  const chinese = (text: string): string => (cast.language === "zh-TW" ? traditional(text) : text);
  const centre = draw.pick(centreNames[cast.language]);
  const month = monthInWords(cast.lastMonth, cast);
  const first = isoDay(firstDayOfMonth(cast.lastMonth));
  const last = isoDay(firstDayOfMonth(cast.lastMonth + 1) - 1);
  const title = english ? `${centre}: ${topic}, ${month}` : `${centre}${month}${topic}`;
  const period = english ? `Period: ${first} to ${last}` : chinese(`统计周期：${first}至${last}`);
  const cells: TestCell[][] = [[title]];
  if (draw.chance(0.5)) cells.push([period]);
  if (draw.chance(0.3)) cells.push([english ? "Internal use only" : chinese("内部资料")]);
  if (draw.chance(0.5)) cells.push([]);
  const merged = width >= 3 && draw.chance(0.6);
  return { cells, merges: merged ? [{ row: 0, column: 0, rows: 1, columns: width }] : [] };
}
