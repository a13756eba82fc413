import { linesAt } from "../foundation/text-lines";
import type { SheetSpec } from "./sheet-spec";
import { looks } from "./styles";

export type WrappedText = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Size of the font. */
  readonly points: number;
};

/** Excel's tallest row. */
const tallest = 409;
const standardWidth = 8.43;

/**
 * Estimated heights, in points, of rows in which a text takes more than one line. Excel fits such rows itself when something
 * in them changes, but on opening a file it and others show what the file says. Cells merged downwards are left out.
 */
export function wrappedHeights(
  texts: readonly WrappedText[],
  spec: SheetSpec,
): ReadonlyMap<number, number> {
  const merges = new Map(
    spec.blocks
      .flatMap((block) => (block.kind === "cells" ? block.merges : []))
      .map((merge) => [`${merge.row},${merge.column}`, merge]),
  );
  const heights = new Map<number, number>();
  for (const { row, column, text, points } of texts) {
    const merge = merges.get(`${row},${column}`);
    if (merge && merge.rows > 1) continue;
    let width = 0;
    for (let c = column; c < column + (merge?.columns ?? 1); c++) {
      width += spec.columnWidths[c] ?? standardWidth;
    }
    const lines = linesAt(text, (width * 11) / points);
    if (lines < 2) continue;
    const height = Math.min(tallest, Math.ceil(lines * points * 1.3 + 3));
    heights.set(row, Math.max(height, heights.get(row) ?? 0));
  }
  return heights;
}

/** Points of every row of a spec whose height is set: as the spec asks, else as high as its wrapped text. */
export function rowHeightsOf(spec: SheetSpec): ReadonlyMap<number, number> {
  const heights = new Map(wrappedHeights(wrappedTexts(spec), spec));
  for (const { row, points } of spec.rowHeights) heights.set(row, points);
  return heights;
}

function wrappedTexts(spec: SheetSpec): readonly WrappedText[] {
  const texts: WrappedText[] = [];
  const add = (row: number, column: number, text: unknown, points: number): void => {
    if (typeof text === "string" && text !== "") texts.push({ row, column, text, points });
  };
  for (const block of spec.blocks) {
    if (block.kind === "cells") {
      for (const { row, column, value, style } of block.cells) {
        if (looks[style].alignment.wrap) add(row, column, value, looks[style].font.size);
      }
      continue;
    }
    const header = looks["column-header"];
    block.columns.forEach((spec, c) => {
      add(block.row, block.column + c, spec.header, header.font.size);
      if (spec.wrap !== true) return;
      block.rows.forEach((row, r) => {
        add(block.row + 1 + r, block.column + c, row[c], looks.plain.font.size);
      });
    });
  }
  return texts;
}
