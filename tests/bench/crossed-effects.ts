import { readFileSync } from "node:fs";
import { fitCrossedEffects } from "../../src/domain/ranking/crossed-effects";

/**
 * `crossed-effects.ts FILE.csv ROW COLUMN VALUE REPEATS`: fits the file's columns (by position, 0-based) so many times and
 * prints what the fits cost as JSON. Reading the file is not counted.
 */
const [file = "", row = "0", column = "0", value = "0", repeats = "1"] = process.argv.slice(2);

const lines = readFileSync(file, "utf8").trim().split("\n").slice(1);
const numbers = (index: string): Float64Array =>
  Float64Array.from(lines, (line) => Number(line.split(",")[Number(index)]));
const rows = levels(numbers(row));
const columns = levels(numbers(column));
const observations = {
  row: rows.index,
  column: columns.index,
  value: numbers(value),
  weight: null,
};

const runs = Array.from({ length: Number(repeats) }, () => {
  const before = process.cpuUsage();
  const started = performance.now();
  const { variances, iterations } = fitCrossedEffects(observations, rows.count, columns.count);
  const wallMs = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return { wallMs, cpuMs: (user + system) / 1000, iterations, variances };
});
process.stdout.write(
  JSON.stringify({ runs, rows: lines.length, megabytes: process.resourceUsage().maxRSS / 1024 }),
);

function levels(values: Float64Array): { readonly count: number; readonly index: Uint32Array } {
  const position = new Map([...new Set(values)].sort((a, b) => a - b).map((id, at) => [id, at]));
  return {
    count: position.size,
    index: Uint32Array.from(values, (id) => position.get(id) ?? Number.NaN),
  };
}
