import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildEntry } from "./build-entry.mjs";

/** Finding and recognising the tables of 50 sheets of 500 × 20 cells: under 300 ms after reading. */
export async function run() {
  const directory = mkdtempSync(path.join(tmpdir(), "peilian-bench-"));
  try {
    const entry = await buildEntry("tests/bench/recognise-sheets.ts", directory);
    const run = spawnSync(process.execPath, [entry], { encoding: "utf8" });
    if (run.status !== 0) throw new Error(run.stderr);
    const { cold, fifty, long } = JSON.parse(run.stdout);
    const rows = [
      row("50 sheets of 500 × 20, first time", cold),
      row("50 sheets of 500 × 20, best of 5", fifty),
      row("1 sheet of 1,048,576 × 2, best of 5", long),
    ];
    return { title: "Tables found and recognised (target: 50 sheets in 300 ms)", rows };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function row(what, { find, recognise, tables, cpu }) {
  return {
    what,
    tables,
    "find ms": find.toFixed(0),
    "recognise ms": recognise.toFixed(0),
    "together ms": (find + recognise).toFixed(0),
    "CPU ms": cpu.toFixed(0),
  };
}
