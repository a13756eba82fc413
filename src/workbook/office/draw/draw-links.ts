import { cellName, quotedSheet } from "../../../foundation/address";
import type { CellContent, LinkTarget, SheetSpec } from "../../sheet-spec";
import type { DrawSetting } from "./draw-setting";

/** Excel refuses a sheet with more hyperlinks than 65,530. Beyond it the text alone is written. */
const mostLinks = 65_530;

/** Links, before the values: on an empty cell Excel writes a text and a look of its own, which values and paint replace. */
export function drawLinks(
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  tabOf: DrawSetting["tabOf"],
): void {
  for (const { row, column, target } of linksOf(spec, tabOf).slice(0, mostLinks)) {
    sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = { documentReference: target };
  }
}

type PlacedLink = { readonly row: number; readonly column: number; readonly target: string };

function linksOf(spec: SheetSpec, tabOf: DrawSetting["tabOf"]): readonly PlacedLink[] {
  const links: PlacedLink[] = [];
  const add = (row: number, column: number, content: CellContent): void => {
    if (typeof content !== "object" || content?.type !== "link") return;
    const target = place(content.target, tabOf);
    if (target !== null) links.push({ row, column, target });
  };
  for (const block of spec.blocks) {
    if (block.kind === "cells") {
      for (const { row, column, value } of block.cells) add(row, column, value);
      continue;
    }
    block.rows.forEach((row, r) => {
      row.forEach((content, c) => {
        add(block.row + 1 + r, block.column + c, content);
      });
    });
  }
  return links;
}

/** "'Tab'!B3"; `null` for one of our sheets that is not there. */
function place(target: LinkTarget, tabOf: DrawSetting["tabOf"]): string | null {
  const { row, column } = target.kind === "cell" ? target.address : target;
  const tab = target.kind === "cell" ? target.address.sheet : tabOf(target.sheet);
  return tab === null ? null : `${quotedSheet(tab)}!${cellName(row, column)}`;
}
