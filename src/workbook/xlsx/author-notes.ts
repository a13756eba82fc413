import { linesAt } from "../../foundation/text-lines";
import { cellName } from "../../foundation/address";
import { escapeXml } from "./author-text";

export type Note = { readonly row: number; readonly column: number; readonly text: string };

/** The part that holds the notes' texts (ECMA-376 part 1, 18.7). Notes are in reading order. */
export function commentsXml(notes: readonly Note[]): string {
  const comments = notes.map(
    (note) =>
      `<comment ref="${cellName(note.row, note.column)}" authorId="0"><text><r><t xml:space="preserve">` +
      `${escapeXml(note.text)}</t></r></text></comment>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
    `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<authors><author>Peilian</author></authors>` +
    `<commentList>${comments.join("")}</commentList></comments>`
  );
}

/** The boxes the notes appear in, hidden until the pointer rests on the cell, as tall as their text asks for. */
export function notesDrawing(notes: readonly Note[]): string {
  const shapes = notes.map((note, i) => {
    const rows = Math.max(3, linesAt(note.text, lineWidth) + 1);
    const { row, column } = note;
    return (
      `<v:shape id="_x0000_s${firstShape + i}" type="#_x0000_t202" ` +
      `style="position:absolute;margin-left:80pt;margin-top:2pt;width:192pt;height:${rows * 15}pt;` +
      `z-index:${i + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      `<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>` +
      `<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">` +
      `<div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note">` +
      `<x:MoveWithCells/><x:SizeWithCells/>` +
      `<x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 4}, 15, ${row + rows}, 4</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>` +
      `</x:ClientData></v:shape>`
    );
  });
  return (
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ` +
    `xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">` +
    `<o:idmap v:ext="edit" data="1"/></o:shapelayout>` +
    `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
    `<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>` +
    `${shapes.join("")}</xml>`
  );
}

/** Shape ids of the block that `idmap data="1"` claims. */
const firstShape = 1025;

/** Half-width characters on one line of a box. */
const lineWidth = 34;
