import { tableKinds } from "../../src/domain/records/data-report";
import { dressedKinds } from "./dress/all-kinds";
import { runDressed } from "./dress/run-dressed";
import { columnsRight, count, kindsRight, noFigures } from "./dress/tally";

test("every kind of table is dressed", () => {
  expect(dressedKinds.map(({ kind }) => kind).sort()).toEqual([...tableKinds].sort());
});

const workbooks = 2000;
const firstSeed = 1;

test("2,000 dressed workbooks: every value as it was meant, or listed; kinds and columns right or asked", async () => {
  const figures = noFigures();
  const silent: string[] = [];
  const crashes: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + workbooks; seed++) {
    const result = await runDressed(seed);
    count(figures, result);
    if (result.crash !== null) crashes.push(`seed ${seed}: ${result.crash}`);
    for (const verdict of result.verdicts) {
      for (const difference of verdict.silent) silent.push(`seed ${seed}: ${difference}`);
    }
  }
  expect(crashes.slice(0, 10)).toEqual([]);
  expect(silent.slice(0, 30)).toEqual([]);
  expect(kindsRight(figures.all)).toBeGreaterThanOrEqual(0.99);
  expect(columnsRight(figures.all)).toBeGreaterThanOrEqual(0.99);
  // Asking about everything would be right too, and of no use to anybody.
  const { cellsRight, cellsListed, cellsAsked, kindsAsked, tables } = figures.all;
  expect(kindsAsked / tables).toBeLessThan(0.08);
  expect(cellsRight / (cellsRight + cellsListed + cellsAsked)).toBeGreaterThan(0.95);
}, 300_000);
