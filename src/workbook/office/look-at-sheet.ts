import type { CellRange } from "../../foundation/address";
import { fail, ok, type Result } from "../../foundation/result";
import type { SheetKey, WorkbookCause } from "../port";
import { callExcel, type Patience } from "./call-excel";
import { rangeAt, rangeIndexes, rangeOf } from "./ranges";
import { blockOf, type ReadBlock, type ReadTarget } from "./read-block";

export type SheetLook = {
  readonly name: string;
  /** Around every cell with a value; `null` for an empty sheet. */
  readonly used: CellRange | null;
  /** What the top left corner holds, with all its formats; `null` for nothing, or more than Excel gives at once. */
  readonly corner: ReadBlock | null;
};

/** Most sheets lie within it and so take a single request. */
const cornerArea: CellRange = { row: 0, column: 0, rows: 250, columns: 40 };

/** One request: where a sheet is used, and what stands in its corner; two where the corner is too large an answer. */
export async function lookAtSheet(
  key: SheetKey,
  wait: Patience,
): Promise<Result<SheetLook, WorkbookCause>> {
  const whole = await look(key, wait, true);
  const isTooLarge = !whole.ok && whole.cause.kind === "request-too-large";
  return isTooLarge ? look(key, wait, false) : whole;
}

async function look(
  key: SheetKey,
  wait: Patience,
  withCorner: boolean,
): Promise<Result<SheetLook, WorkbookCause>> {
  const seen = await callExcel<SheetLook | null>(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(key).load("name");
      const used = sheet.getUsedRangeOrNullObject(true).load(rangeIndexes);
      const corner = withCorner
        ? rangeAt(sheet, cornerArea)
            .getUsedRangeOrNullObject(true)
            .load(`${rangeIndexes},values,numberFormat`)
        : null;
      await context.sync();
      if (sheet.isNullObject) return null;
      return {
        name: sheet.name,
        used: used.isNullObject ? null : rangeOf(used),
        corner: corner === null || corner.isNullObject ? null : cornerBlock(corner),
      };
    },
    { patience: wait },
  );
  if (!seen.ok) return seen;
  return seen.value === null ? fail({ kind: "sheet-missing", sheet: key }) : ok(seen.value);
}

function cornerBlock(corner: Excel.Range): ReadBlock | null {
  const area = rangeOf(corner);
  const values = blockOf(area, corner.values);
  const formats = blockOf(area, corner.numberFormat);
  return values === null || formats === null ? null : { values, formats: [formats] };
}

/** One request: the used area of each part, the unused ones left out. */
export function usedParts(
  { key, name, patience }: ReadTarget,
  parts: readonly CellRange[],
): Promise<Result<readonly CellRange[], WorkbookCause>> {
  return callExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(key);
      const used = parts.map((part) =>
        rangeAt(sheet, part).getUsedRangeOrNullObject(true).load(rangeIndexes),
      );
      await context.sync();
      return used.flatMap((range) => (range.isNullObject ? [] : [rangeOf(range)]));
    },
    { sheet: name, patience },
  );
}
