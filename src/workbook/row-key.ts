import { isoDay } from "../foundation/day";
import type { Cell } from "./cells";
import { serialOfDay, serialOfTime, type DateSystem } from "./serial";
import type { CellContent, TableBlock } from "./sheet-spec";

/**
 * What names a row of one of our tables, the same text whether it comes from the plan or from the sheet it was written to.
 * A number and the same number typed as text are one key; space around a text does not count.
 */

const separator = "\u001f";

/**
 * Column ids that name a row, in the order of the columns: the table's own key or, when it has none, all of our columns that
 * hold no formula, whose results change with what people type.
 */
export function keyColumns(block: TableBlock): readonly string[] {
  const isKey = (id: string, c: number): boolean =>
    block.key.length > 0
      ? block.key.includes(id)
      : block.columns[c]?.owner === "peilian" && !block.rows.some((row) => isFormula(row[c]));
  return block.columns.map(({ id }) => id).filter(isKey);
}

function isFormula(content: CellContent | undefined): boolean {
  return typeof content === "object" && content?.type === "formula";
}

/** "" when every part is blank: such a row has no name. */
export function joinKey(parts: readonly string[]): string {
  return parts.every((part) => part === "") ? "" : parts.join(separator);
}

/** Keys of the block's rows, in order. */
export function rowKeys(block: TableBlock, dateSystem: DateSystem): readonly string[] {
  const places = keyColumns(block).map((id) =>
    block.columns.findIndex((column) => column.id === id),
  );
  return block.rows.map((row) =>
    joinKey(places.map((place) => contentKey(row[place] ?? null, dateSystem))),
  );
}

/** What a cell of a plan puts into a key: the same text as {@link cellKey} of that cell once it is written and read back. */
export function contentKey(content: CellContent, dateSystem: DateSystem): string {
  if (content === null) return "";
  if (typeof content !== "object") return valueKey(content);
  switch (content.type) {
    case "day":
      return valueKey(serialOfDay(content.day, dateSystem) ?? isoDay(content.day));
    case "time":
      return valueKey(serialOfTime(content.minute));
    case "formula":
      return valueKey(content.value);
    case "link":
      return valueKey(content.text);
  }
}

/** What a cell that was read puts into a key; "" for an empty one. */
export function cellKey(cell: Cell | null): string {
  return cell === null ? "" : valueKey(cell.value);
}

function valueKey(value: string | number | boolean): string {
  // Twelve digits: a time of day typed again by hand differs in the last bits.
  if (typeof value === "number") return String(Number(value.toPrecision(12)));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value.replace(/\r\n?/g, "\n").trim();
}
