import type { Cast } from "./cast";
import type { CleanTable } from "./clean-table";
import { crossedHeader } from "./crossed";
import type { Draw } from "./draw";
import { headerRows, type HeaderStyle } from "./header-rows";
import { foreignColumn, notes, pseudoAgents, subtotals, totals } from "./junk-words";
import { titleRows } from "./title-rows";
import type { Block } from "./truth";
import { truthColumns, truthRows, type DrawnValues } from "./truth-rows";
import type { TestCell } from "../snapshot-of";
import type { Writing } from "./value-forms";
import { writeColumn, type ValueMess, type WrittenColumn } from "./write-column";
import { writeHeader, type HeaderMess } from "./write-header";

/** Which messes stand around and between the rows of a table. */
export type TableMess = {
  readonly titles: boolean;
  readonly header: HeaderStyle;
  readonly shuffled: boolean;
  readonly foreign: boolean;
  readonly blankRows: boolean;
  readonly subtotals: boolean;
  readonly totals: boolean;
  readonly belowTotal: boolean;
  readonly notes: boolean;
  readonly repeatedHeaders: boolean;
  readonly pseudoAgents: boolean;
  readonly hidden: boolean;
  readonly excelTable: boolean;
  readonly values: ValueMess;
  readonly headers: HeaderMess;
};

type Drawn = DrawnValues & {
  readonly header: TestCell;
  readonly cells: readonly { readonly cell: TestCell; readonly mustBeListed: boolean }[];
};

type Line =
  | { readonly kind: "data"; readonly row: number }
  | { readonly kind: "junk"; readonly cells: readonly TestCell[] };

/** Draws a clean table as a person might have kept it, and says where each of its values went. */
export function dressTable(
  table: CleanTable,
  topic: string,
  mess: TableMess,
  draw: Draw,
  cast: Cast,
  writing: Writing,
): Block {
  const columns = drawnColumns(table, mess, draw, writing);
  const titles =
    table.title !== undefined
      ? { cells: [[table.title]], merges: [] }
      : mess.titles
        ? titleRows(topic, columns.length, draw, cast)
        : { cells: [], merges: [] };
  const header =
    crossedHeader(columns) ??
    headerRows(
      columns.map((column) => column.header),
      table.columns.some(({ across }) => across) ? "one" : mess.header,
      draw,
      cast.language,
    );
  const top = titles.cells.length + header.cells.length;
  const lines = linesOf(table, columns, mess, draw, cast);
  const below = mess.notes ? notesBelow(draw, cast) : [];
  const cellsOf = (line: Line): readonly TestCell[] =>
    line.kind === "junk" ? line.cells : columns.map(({ cells }) => cells[line.row]?.cell ?? null);
  const range = {
    row: titles.cells.length,
    column: 0,
    rows: header.cells.length + lines.length,
    columns: columns.length,
  };
  const hidden = mess.hidden ? draw : null;
  return {
    cells: [...titles.cells, ...header.cells, ...lines.map(cellsOf), ...below],
    merges: [
      ...titles.merges,
      ...header.merges.map((merge) => ({ ...merge, row: merge.row + titles.cells.length })),
    ],
    hiddenRows: lines.flatMap((_, i) => (hidden?.chance(0.2) ? [top + i] : [])),
    hiddenColumns: columns.flatMap((_, i) => (hidden?.chance(0.15) ? [i] : [])),
    excelTable:
      mess.excelTable && header.cells.length === 1
        ? { range, hasTotals: lines[lines.length - 1]?.kind === "junk" }
        : null,
    truth: {
      kind: table.kind,
      range,
      headerRows: header.cells.length,
      columns: truthColumns(columns),
      rows: lines.flatMap((line, i) =>
        line.kind === "junk" ? [] : truthRows(table, columns, line.row, top + i),
      ),
    },
    tab: table.tab ?? topic,
  };
}

function drawnColumns(table: CleanTable, mess: TableMess, draw: Draw, writing: Writing): Drawn[] {
  const written = table.columns.map((clean, i): Drawn => {
    const own = draw.part(`column ${i}`);
    const column: WrittenColumn = writeColumn(clean, mess.values, own, writing);
    const header = writeHeader(clean, column.unit, mess.headers, own, writing.language);
    return {
      ...column,
      clean,
      header: clean.headerCell ?? header.text,
      isStrange: header.isStrange && clean.headerCell === undefined,
    };
  });
  const isCrossed = table.columns.some(({ across }) => across);
  const ordered = mess.shuffled && !isCrossed ? draw.shuffled(written) : written;
  if (isCrossed) return ordered;
  if (!mess.foreign) return ordered;
  const seen = new Set(ordered.map(({ header }) => header));
  for (let i = draw.int(1, 3); i > 0; i--) {
    const { header, cells } = foreignColumn(draw, writing.language, table.rows);
    if (seen.has(header)) continue;
    seen.add(header);
    ordered.splice(draw.int(0, ordered.length), 0, {
      clean: null,
      header,
      isStrange: false,
      cells: cells.map((cell) => ({ cell, mustBeListed: false })),
      expected: [],
    });
  }
  return ordered;
}

function linesOf(
  table: CleanTable,
  columns: readonly Drawn[],
  mess: TableMess,
  draw: Draw,
  cast: Cast,
): Line[] {
  const { language } = cast;
  const lines: Line[] = [];
  const header = columns.map((column) => column.header);
  const add = (cells: readonly TestCell[]): unknown => lines.push({ kind: "junk", cells });
  const named = columns.some(({ clean }) => clean?.slot === "agentName");
  const lastAlone = mess.belowTotal && table.rows > 3 ? table.rows - 1 : table.rows;
  for (let row = 0; row < lastAlone; row++) {
    if (row > 1 && row < lastAlone - 1) {
      if (mess.repeatedHeaders && row === Math.floor(table.rows / 2)) add(header);
      if (mess.subtotals && draw.chance(0.2))
        add(sumRow(columns, draw.pick(subtotals[language]), row));
      if (mess.blankRows && draw.chance(0.15)) add([]);
      if (mess.pseudoAgents && named && draw.chance(0.2)) {
        add(nobodysRow(columns, draw.pick(pseudoAgents[language])));
      }
    }
    lines.push({ kind: "data", row });
  }
  if (mess.totals || lastAlone < table.rows) {
    add(sumRow(columns, draw.pick(totals[language]), lastAlone));
  }
  if (lastAlone < table.rows) lines.push({ kind: "data", row: lastAlone });
  return lines;
}

/** A total: its word in the first column, sums under the figures. */
function sumRow(columns: readonly Drawn[], word: string, rows: number): TestCell[] {
  const first = columns.findIndex(({ clean }) => clean?.isKey === true);
  const at = first === 0 ? 0 : columns[0]?.clean === null ? Math.max(0, first) : 0;
  return columns.map(({ clean, expected }, i): TestCell => {
    if (i === at) return word;
    if (clean?.nature !== "number") return null;
    return expected.slice(0, rows).reduce<number>((sum, value) => sum + Number(value ?? 0), 0);
  });
}

/** A row of the template an export carries along: a name that is nobody's, and zeros. */
function nobodysRow(columns: readonly Drawn[], name: string): TestCell[] {
  return columns.map(({ clean }): TestCell => {
    if (clean?.slot === "agentName") return name;
    if (clean?.slot === "agentId") return "T000";
    return clean?.nature === "number" ? 0 : null;
  });
}

function notesBelow(draw: Draw, { language }: Cast): TestCell[][] {
  const found = draw.some(notes[language], draw.int(1, 2)).map((note): TestCell[] => [note]);
  return draw.chance(0.5) ? [[], ...found] : found;
}
