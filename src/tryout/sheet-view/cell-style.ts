import type { CSSProperties } from "react";
import { plainFace, type CellFace, type Edge } from "../../workbook/xlsx/look/cell-face";
import { readableOn } from "./blend";
import type { CellModel } from "./sheet-model";

/** A sheet's letters: Excel's own where there are, wide enough for Chinese everywhere. */
export const sheetFonts =
  'Calibri, Carlito, "Segoe UI", "Microsoft YaHei", "PingFang SC", "PingFang TC", "Noto Sans SC", sans-serif';

/** Smaller than a point is on screen, since the letters above may be wider than those the column was made for. */
const pixelsPerPoint = 1.2;

/** What every cell is drawn with; `cellStyle` adds only what differs, for a sheet in view has a thousand cells. */
export const plainCell = {
  display: "flex",
  justifyContent: "flex-start",
  alignItems: "flex-end",
  paddingLeft: "3px",
  fontSize: `${Math.round(plainFace.size * pixelsPerPoint)}px`,
  lineHeight: 1.35,
  whiteSpace: "pre",
} as const;

/** Whether the sheet's own lines show around a cell: a fill hides them. */
export function showsGridLines({ face }: CellModel, showGridLines: boolean): boolean {
  return showGridLines && face.fill === null;
}

/** What a cell looks like beyond `plainCell`, as style sheets say it. A merged one lies over others and must hide them. */
export function cellStyle({ face, shown, bar }: CellModel, isMerged: boolean): CSSProperties {
  const style: CSSProperties = {};
  if (face.top !== null) style.borderTop = edge(face.top);
  if (face.left !== null) style.borderLeft = edge(face.left);
  if (face.right !== null) style.borderRight = edge(face.right);
  if (face.bottom !== null) style.borderBottom = edge(face.bottom);
  const base = face.fill ?? (isMerged ? "#FFFFFF" : null);
  if (base !== null || bar !== null) style.background = background(base ?? "transparent", bar);
  const colour = textColour(face, shown?.colour ?? null);
  if (colour !== null) style.color = colour;
  if (face.size !== plainFace.size) style.fontSize = Math.round(face.size * pixelsPerPoint);
  if (face.bold) style.fontWeight = 700;
  if (face.italic) style.fontStyle = "italic";
  if (face.underlined || face.struck) style.textDecoration = decoration(face);
  if (face.vertical !== "bottom") style.alignItems = flexSides[face.vertical];
  if (face.indent > 0) style.paddingLeft = 3 + face.indent * 9;
  const side = face.horizontal ?? shown?.side ?? "left";
  if (side !== "left") {
    style.justifyContent = flexSides[side];
    style.textAlign = side;
  }
  if (face.wrap) {
    style.whiteSpace = "pre-wrap";
    style.overflowWrap = "anywhere";
  }
  return style;
}

/** At least how wide a text is on one line: a Chinese character is as wide as it is high, a wide letter three quarters. */
export function roughWidth(text: string, face: CellFace): number {
  const height = face.size * pixelsPerPoint;
  let width = 8 + face.indent * 9;
  for (const letter of text) width += letter > "\u2e80" ? height : height * 0.75;
  return width;
}

const flexSides = {
  left: "flex-start",
  top: "flex-start",
  center: "center",
  right: "flex-end",
  bottom: "flex-end",
} as const;

function edge(line: Edge): string {
  return `${line.width}px ${line.line} ${line.colour}`;
}

function background(base: string, bar: CellModel["bar"]): string {
  if (bar === null) return base;
  const share = `${(bar.share * 100).toFixed(1)}%`;
  return `linear-gradient(to right, ${bar.colour} ${share}, ${base} ${share})`;
}

/** `null` for the sheet's own black. */
function textColour({ colour, fill }: CellFace, byFormat: string | null): string | null {
  return byFormat ?? colour ?? (fill === null ? null : readableOn(fill));
}

function decoration({ underlined, struck }: CellFace): string {
  const lines = [underlined ? "underline" : "", struck ? "line-through" : ""];
  return lines.join(" ").trim() || "none";
}
