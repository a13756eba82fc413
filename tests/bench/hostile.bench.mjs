import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildEntry } from "./build-entry.mjs";

const reporter = fileURLToPath(new URL("report-usage.cjs", import.meta.url));
const worst = 8;

/** Each hostile file in a process of its own: at most 5 s and 500 MB, Node itself and the making of the file included. */
export async function run() {
  const directory = mkdtempSync(path.join(tmpdir(), "peilian-bench-"));
  try {
    const reader = await buildEntry("tests/bench/hostile.ts", directory);
    const count = Number(spawnSync(process.execPath, [reader], { encoding: "utf8" }).stdout);
    const all = Array.from({ length: count }, (_, i) => measured(reader, i));
    const by = (key) => [...all].sort((a, b) => b[key] - a[key]).slice(0, worst);
    const shown = [...new Set([...by("seconds"), ...by("megabytes")])];
    return {
      title: `${count} hostile files, the worst by time and by memory (target: 5 s and 500 MB each)`,
      rows: shown.map(({ name, end, seconds, megabytes }) => ({
        file: name,
        end,
        s: seconds.toFixed(2),
        MB: megabytes.toFixed(0),
      })),
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function measured(reader, file) {
  const run = spawnSync(process.execPath, ["--require", reporter, reader, String(file)], {
    encoding: "utf8",
  });
  const usage = /peak-memory-kb=(\d+)/.exec(run.stderr);
  if (run.status !== 0 || !usage) throw new Error(`hostile file ${file} failed:\n${run.stderr}`);
  return { ...JSON.parse(run.stdout), megabytes: Number(usage[1]) / 1024 };
}
