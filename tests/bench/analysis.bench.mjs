import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildEntry } from "./build-entry.mjs";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const sizes = [10_000, 100_000, 1_000_000];
const repeats = 4;

/**
 * Ranking with intervals, tiers, diagnosis and each other part of the analysis of a centre with a call log of up to a million rows:
 * together under 3 s for 5,000 agents, nowhere long without a checkpoint; growth from 10,000 to 1,000,000 rows no steeper than
 * rows^1.1.
 */
export async function run() {
  const directory = mkdtempSync(path.join(tmpdir(), "peilian-bench-"));
  try {
    const entry = await buildEntry("tests/bench/analysis.ts", directory);
    const measured = sizes.map((calls) => measure([entry, calls, repeats]));
    const worker = await buildEntry("tests/bench/analysis-worker.ts", directory, "webworker");
    const inBrowser = measure([
      "--require",
      here("run-typescript.cjs"),
      here("analysis-in-browser.ts"),
      worker,
      sizes.at(-1),
      repeats,
    ]);
    const largest = measured.at(-1);
    const growth = (part) =>
      Math.log10(largest.best[part].processor / measured[0].best[part].processor) /
      Math.log10(sizes.at(-1) / sizes[0]);
    const bySize = (shown) =>
      Object.fromEntries(
        measured.map((one, k) => [`${sizes[k].toLocaleString("en")} calls`, shown(one)]),
      );
    return {
      title: `The analysis of an invented centre, up to ${largest.agents} agents (first run, wall / best of ${repeats}, processor ms; in Chromium's worker wall ms, first / best)`,
      rows: [
        ...Object.keys(largest.best).map((part) => ({
          part,
          ...bySize(({ first, best }) =>
            [first[part].wall, best[part].processor].map(Math.round).join(" / "),
          ),
          "in the worker": [inBrowser.first[part].wall, inBrowser.best[part].wall]
            .map(Math.round)
            .join(" / "),
          "longest stretch": Math.round(largest.first[part].stretch),
          "growth rows^": growth(part).toFixed(2),
        })),
        { part: "memory (MB)", ...bySize(({ megabytes }) => Math.round(megabytes)) },
      ],
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function measure(command) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command.map(String), {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  const { runs, agents, megabytes } = JSON.parse(stdout);
  const all = runs.map((parts) => ({ ...parts, all: together(Object.values(parts)) }));
  const best = Object.fromEntries(
    Object.keys(all[0]).map((part) => [
      part,
      {
        wall: Math.min(...all.map((parts) => parts[part].wall)),
        processor: Math.min(...all.map((parts) => parts[part].processor)),
      },
    ]),
  );
  return { first: all[0], best, agents, megabytes };
}

function together(parts) {
  const sum = (of) => parts.reduce((total, part) => total + of(part), 0);
  return {
    wall: sum(({ wall }) => wall),
    processor: sum(({ processor }) => processor),
    stretch: Math.max(...parts.map(({ stretch }) => stretch)),
  };
}
