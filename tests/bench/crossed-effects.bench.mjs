import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildEntry } from "./build-entry.mjs";

const shared = fileURLToPath(new URL("../../../shared", import.meta.url));
const lme4 = fileURLToPath(new URL("peers/lme4.R", import.meta.url));
/** Positions of the two factors and of the values in each file, counted from 0. Small fits are warm after some dozen. */
const layouts = [
  {
    name: "73,421 ratings, 2,972 × 1,128",
    file: "data/rd-ratings/InstEval.csv",
    at: [1, 2, 7],
    repeats: 3,
  },
  {
    name: "10,264 reviews, 1,000 × 12",
    file: "reference/fixture_calls.csv",
    at: [0, 1, 3],
    repeats: 15,
  },
];

/** Two crossed random effects by REML beside lme4 in the same run: at most half of its processor time. */
export async function run() {
  const directory = mkdtempSync(path.join(tmpdir(), "peilian-bench-"));
  try {
    const entry = await buildEntry("tests/bench/crossed-effects.ts", directory);
    return {
      title: "Crossed effects (processor ms, best of the fits; lme4 without standard errors)",
      rows: layouts.flatMap((layout) => lines(entry, layout)),
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function lines(entry, { name, file, at, repeats }) {
  const data = path.join(shared, file);
  if (!existsSync(data)) return [{ layout: name, ours: "../shared is not there" }];
  const { runs, megabytes } = ours(entry, data, at, repeats);
  const theirs = byLme4(data, at, repeats);
  const best = Math.min(...runs.map(({ cpuMs }) => cpuMs));
  return [
    {
      layout: name,
      fits: repeats,
      ours: Math.round(best),
      "ours, first": Math.round(runs[0].cpuMs),
      "process (MB)": Math.round(megabytes),
      lme4: theirs === null ? "not installed" : Math.round(theirs.best),
      "lme4, process (MB)": theirs === null ? "" : Math.round(theirs.megabytes),
      share: theirs === null ? "" : (best / theirs.best).toFixed(2),
    },
  ];
}

function ours(entry, data, at, repeats) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [entry, data, ...at, repeats].map(String),
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** On one core; `null` without R or lme4. */
function byLme4(data, at, repeats) {
  const columns = at.map((position) => position + 1);
  const { status, stdout } = spawnSync("Rscript", [lme4, data, ...columns, repeats].map(String), {
    encoding: "utf8",
    env: { ...process.env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1" },
  });
  if (status !== 0) return null;
  const numbers = (word) =>
    [...stdout.matchAll(new RegExp(`${word} ([\\d.]+)`, "g"))].map(([, value]) => Number(value));
  const [kilobytes = Number.NaN] = numbers("kilobytes");
  return { best: 1000 * Math.min(...numbers("seconds")), megabytes: kilobytes / 1024 };
}
