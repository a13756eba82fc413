import { runDressed } from "../reading/dress/run-dressed";
import { columnsRight, count, kindsRight, noFigures, type Tally } from "../reading/dress/tally";

/** Reads `node dressed.js FIRST COUNT` dressed workbooks and prints what became of their tables, as JSON. */
async function main(): Promise<void> {
  const first = Number(process.argv[2]);
  const last = first + Number(process.argv[3]);
  const figures = noFigures();
  for (let seed = first; seed < last; seed++) count(figures, await runDressed(seed));
  const rows = [
    row("all", figures.all),
    ...[...figures.byLanguage, ...figures.byKind, ...figures.byMess].map(([name, tally]) =>
      row(name, tally),
    ),
  ];
  console.log(JSON.stringify({ crashes: figures.crashes, rows }));
}

function row(what: string, tally: Tally): Readonly<Record<string, string | number>> {
  const cells = tally.cellsRight + tally.cellsListed + tally.cellsAsked + tally.silent;
  const share = (part: number, of: number): string => ((100 * part) / Math.max(1, of)).toFixed(2);
  return {
    what,
    tables: tally.tables,
    "kinds right %": (100 * kindsRight(tally)).toFixed(2),
    "asked %": share(tally.kindsAsked, tally.tables),
    "columns right %": (100 * columnsRight(tally)).toFixed(2),
    "values right %": share(tally.cellsRight, cells),
    "listed %": share(tally.cellsListed, cells),
    silent: tally.silent,
  };
}

void main();
