import { fail, ok, type Result } from "../../foundation/result";
import type { Checkpoint } from "../../foundation/watch";
import type { SheetCells } from "../cells";
import type { WorkbookCause } from "../port";
import { CellCollector, type SheetContext } from "./cell-collector";
import { streamPart } from "./scan-part";
import { LayoutCollector, type SheetLayout } from "./sheet-layout";
import { nameCode, type XmlHandler } from "./xml-scanner";
import type { Zip } from "./zip";

export type ScannedSheet = { readonly cells: SheetCells; readonly layout: SheetLayout };

/**
 * Reads a worksheet's part in one pass, cells and layout. Formulas are read by their cached value. "damaged" when the part
 * is not well-formed, a cell lies beyond the sheet's 1,048,576 × 16,384, or a shared string is missing.
 */
export async function scanSheet(
  zip: Zip,
  part: string,
  context: SheetContext,
  checkpoint: Checkpoint,
): Promise<Result<ScannedSheet, WorkbookCause>> {
  const cells = new CellCollector(context);
  const layout = new LayoutCollector();
  const streamed = await streamPart(zip, part, sheetHandler(cells, layout), checkpoint);
  if (!streamed.ok) return streamed;
  if (cells.isDamaged) return fail({ kind: "damaged", part });
  return ok({ cells: cells.build(), layout: layout.layout() });
}

/** Feeds a sheet's elements to its two collectors. */
export function sheetHandler(cells: CellCollector, layout: LayoutCollector): XmlHandler {
  let isInCell = false;
  let isInValue = false;
  let isPhonetic = false;
  return {
    open: (name, attributes) => {
      if (name === codes.value) isInValue = isInCell;
      else if (name === codes.cell) {
        isInCell = true;
        cells.openCell(attributes);
      } else if (name === codes.row) {
        layout.row(cells.openRow(attributes), attributes);
      } else if (!isInCell) layout.element(name, attributes);
      else if (name === codes.text) isInValue = !isPhonetic;
      else if (name === codes.formula) cells.markFormula();
      else if (name === codes.phonetic) isPhonetic = true;
    },
    close: (name) => {
      if (name === codes.value || name === codes.text) isInValue = false;
      else if (name === codes.cell) {
        isInCell = false;
        cells.closeCell();
      } else if (name === codes.phonetic) isPhonetic = false;
    },
    text: (bytes, from, to, isLiteral) => {
      if (isInValue) cells.addValue(bytes, from, to, isLiteral);
    },
  };
}

const codes = {
  row: nameCode("row"),
  cell: nameCode("c"),
  value: nameCode("v"),
  text: nameCode("t"),
  formula: nameCode("f"),
  phonetic: nameCode("rPh"),
};
