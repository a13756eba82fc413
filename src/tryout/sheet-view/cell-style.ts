import type { CSSProperties } from "react";
import type { CellFace, Edge } from "../../workbook/xlsx/look/cell-face";
import { readableOn } from "./blend";
import type { CellModel } from "./sheet-model";

/** A sheet's letters: Excel's own where there are, wide enough for Chinese everywhere. */
export const sheetFonts =
  'Calibri, Carlito, "Segoe UI", "Microsoft YaHei", "PingFang SC", "PingFang TC", "Noto Sans SC", sans-serif';

/** Smaller than a point is on screen, since the letters above may be wider than those the column was made for. */
const pixelsPerPoint = 1.2;

const gridLine: Edge = { width: 1, line: "solid", colour: "#E1E1E1" };

/** What a cell looks like, as style sheets say it. A merged one lies over others and must hide them. */
export function cellStyle(
  { face, shown, bar }: CellModel,
  showGridLines: boolean,
  isMerged: boolean,
): CSSProperties {
  const line = showGridLines && face.fill === null ? gridLine : null;
  const side = face.horizontal ?? shown?.side ?? "left";
  return {
    borderTop: edge(face.top),
    borderLeft: edge(face.left),
    borderRight: edge(face.right ?? line),
    borderBottom: edge(face.bottom ?? line),
    background: background(face.fill ?? (isMerged ? "#FFFFFF" : "transparent"), bar),
    color: textColour(face, shown?.colour ?? null),
    fontSize: Math.round(face.size * pixelsPerPoint),
    fontWeight: face.bold ? 700 : 400,
    fontStyle: face.italic ? "italic" : "normal",
    textDecoration: decoration(face),
    justifyContent: flexSides[side],
    alignItems: flexSides[face.vertical],
    textAlign: side,
    whiteSpace: face.wrap ? "pre-wrap" : "pre",
    overflowWrap: face.wrap ? "anywhere" : "normal",
    paddingLeft: 3 + face.indent * 9,
  };
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

function edge(line: Edge | null): string {
  return line === null ? "none" : `${line.width}px ${line.line} ${line.colour}`;
}

function background(base: string, bar: CellModel["bar"]): string {
  if (bar === null) return base;
  const share = `${(bar.share * 100).toFixed(1)}%`;
  return `linear-gradient(to right, ${bar.colour} ${share}, ${base} ${share})`;
}

function textColour({ colour, fill }: CellFace, byFormat: string | null): string {
  return byFormat ?? colour ?? (fill === null ? "#000000" : readableOn(fill));
}

function decoration({ underlined, struck }: CellFace): string {
  const lines = [underlined ? "underline" : "", struck ? "line-through" : ""];
  return lines.join(" ").trim() || "none";
}
