import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildEntry } from "./build-entry.mjs";
import { makeWorkbook } from "./make-workbook.mjs";
import { measured } from "./measured.mjs";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const cli = here("../../dist/cli.js");

/** Reading 100,000 × 12 cells: at most 1.5 times the time and memory of the plainest possible reader. */
export async function run() {
  const directory = mkdtempSync(path.join(tmpdir(), "peilian-bench-"));
  try {
    const file = path.join(directory, "calls.xlsx");
    writeFileSync(file, makeWorkbook(100_000));
    const reader = await buildEntry("tests/bench/read-workbook.ts", directory);
    const peer = measured([here("peers/scan-strings.mjs"), file]);
    const rows = [
      row("plainest reader (yardstick)", peer, peer),
      row("read only", measured([reader, file]), peer),
    ];
    if (existsSync(cli)) rows.push(row("peilian check", measured([cli, "check", file]), peer));
    return { title: "Reading 100,000 × 12 cells (target: 1.5 × in both)", rows };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function row(what, { seconds, cpuSeconds, megabytes }, peer) {
  return {
    what,
    "wall s": seconds.toFixed(2),
    "CPU s": cpuSeconds.toFixed(2),
    "× wall": (seconds / peer.seconds).toFixed(2),
    "× CPU": (cpuSeconds / peer.cpuSeconds).toFixed(2),
    MB: megabytes.toFixed(0),
    "× MB": (megabytes / peer.megabytes).toFixed(2),
  };
}
