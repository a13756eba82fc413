import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildEntry } from "./build-entry.mjs";

const sizes = [10_000, 100_000, 1_000_000];

/**
 * Ranking with intervals, tiers, diagnosis and the other parts of the analysis of a centre with a call log of up to a million rows:
 * together under 3 s for 5,000 agents; growth from 10,000 to 1,000,000 rows no steeper than rows^1.1.
 */
export async function run() {
  const directory = mkdtempSync(path.join(tmpdir(), "peilian-bench-"));
  try {
    const entry = await buildEntry("tests/bench/analysis.ts", directory);
    const measured = sizes.map((calls) => once(entry, calls));
    const parts = [...Object.keys(measured[0].best), "all"];
    const growth = Math.log10(sizes.at(-1) / sizes[0]);
    const seconds = ({ best }, part) =>
      part === "all" ? Object.values(best).reduce((sum, one) => sum + one, 0) : best[part];
    return {
      title: "The analysis of an invented centre (processor ms, best of 3)",
      rows: [
        ...parts.map((part) => ({
          part,
          ...Object.fromEntries(
            measured.map((one, k) => [
              `${sizes[k].toLocaleString("en")} calls`,
              Math.round(seconds(one, part)),
            ]),
          ),
          "exponent of growth": (
            Math.log10(seconds(measured.at(-1), part) / seconds(measured[0], part)) / growth
          ).toFixed(2),
        })),
        {
          part: "memory of the process (MB)",
          ...Object.fromEntries(
            measured.map((one, k) => [
              `${sizes[k].toLocaleString("en")} calls`,
              Math.round(one.megabytes),
            ]),
          ),
        },
      ],
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function once(entry, calls) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, calls, 3].map(String), {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  const { runs, megabytes } = JSON.parse(stdout);
  const best = Object.fromEntries(
    Object.keys(runs[0]).map((part) => [part, Math.min(...runs.map((one) => one[part].cpuMs))]),
  );
  return { best, megabytes };
}
