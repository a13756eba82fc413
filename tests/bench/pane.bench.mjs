import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const sizes = (process.env.AGENTS ?? "60,500").split(",");
const runs = Number(process.env.RUNS ?? "3");

/** The built pane in Chromium with Microsoft's client: kB (gzip) and ms before it can be used, longest tasks in ms; medians. */
export function run() {
  return {
    title: `Pane beside a workbook, Chromium, medians of ${runs} (target: first ≤ 200 kB, no task over 50 ms)`,
    rows: sizes.map((agents) => medians(Array.from({ length: runs }, () => measured(agents)))),
  };
}

function measured(agents) {
  const run = spawnSync(
    process.execPath,
    ["--require", here("run-typescript.cjs"), here("pane.ts"), agents],
    { encoding: "utf8", maxBuffer: 1e8 },
  );
  if (run.status !== 0) throw new Error(`${agents} agents failed:\n${run.stdout}${run.stderr}`);
  return JSON.parse(run.stdout);
}

function medians(figures) {
  const middle = (name) => {
    const sorted = figures.map((one) => one[name]).sort((a, b) => a - b);
    return sorted[sorted.length >> 1];
  };
  return Object.fromEntries(Object.keys(figures[0] ?? {}).map((name) => [name, middle(name)]));
}
