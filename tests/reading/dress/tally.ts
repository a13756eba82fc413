import type { DressedResult } from "./run-dressed";
import type { TableVerdict } from "./table-judge";

/** What became of a number of dressed tables. */
export type Tally = {
  tables: number;
  kindsRight: number;
  kindsAsked: number;
  kindsWrong: number;
  columnsRight: number;
  columnsAsked: number;
  columnsWrong: number;
  cellsRight: number;
  cellsListed: number;
  cellsAsked: number;
  silent: number;
};

/** Sums of all verdicts, and by kind, mess and language. */
export type Figures = {
  workbooks: number;
  crashes: number;
  readonly all: Tally;
  readonly byKind: Map<string, Tally>;
  readonly byMess: Map<string, Tally>;
  readonly byLanguage: Map<string, Tally>;
};

export function noFigures(): Figures {
  return {
    workbooks: 0,
    crashes: 0,
    all: emptyTally(),
    byKind: new Map(),
    byMess: new Map(),
    byLanguage: new Map(),
  };
}

/** Counts one workbook. A mess that was combined with others counts in each of them. */
export function count(figures: Figures, { book, verdicts, crash }: DressedResult): void {
  figures.workbooks += 1;
  if (crash !== null) figures.crashes += 1;
  for (const verdict of verdicts) {
    add(figures.all, verdict);
    add(tallyOf(figures.byKind, verdict.truth.kind), verdict);
    add(tallyOf(figures.byLanguage, book.language), verdict);
    for (const mess of book.messes) add(tallyOf(figures.byMess, mess), verdict);
  }
}

/** Share of the tables that were not asked about whose kind is right. */
export function kindsRight({ kindsRight: right, kindsWrong }: Tally): number {
  return right / Math.max(1, right + kindsWrong);
}

/** Share of the columns that were not asked about whose meaning is right. */
export function columnsRight({ columnsRight: right, columnsWrong }: Tally): number {
  return right / Math.max(1, right + columnsWrong);
}

function add(tally: Tally, { kind, columns, cells, silent }: TableVerdict): void {
  tally.tables += 1;
  if (kind === "right") tally.kindsRight += 1;
  else if (kind === "asked") tally.kindsAsked += 1;
  else tally.kindsWrong += 1;
  tally.columnsRight += columns.right;
  tally.columnsAsked += columns.asked;
  tally.columnsWrong += columns.unused + columns.wrong;
  tally.cellsRight += cells.right;
  tally.cellsListed += cells.listed;
  tally.cellsAsked += cells.asked;
  tally.silent += silent.length;
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const known = tallies.get(name) ?? emptyTally();
  tallies.set(name, known);
  return known;
}

function emptyTally(): Tally {
  return {
    tables: 0,
    kindsRight: 0,
    kindsAsked: 0,
    kindsWrong: 0,
    columnsRight: 0,
    columnsAsked: 0,
    columnsWrong: 0,
    cellsRight: 0,
    cellsListed: 0,
    cellsAsked: 0,
    silent: 0,
  };
}
