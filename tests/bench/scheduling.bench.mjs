import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildEntry } from "./build-entry.mjs";

const reporter = fileURLToPath(new URL("report-usage.cjs", import.meta.url));
const typescript = fileURLToPath(new URL("run-typescript.cjs", import.meta.url));
const withHighs = fileURLToPath(new URL("scheduling/with-highs.ts", import.meta.url));
const seeds = ["1", "2", "3"];

/** What HiGHS is tried on, and its processor seconds. */
const peers = ["small", "medium"];
const secondsOfHighs = 60;

/** Demands × 10 may cost the start so many times as much. */
const growthMark = 12;

/** Of a search at first and at last. */
const hot = { heat: 500, cool: 1 };
const warm = { heat: 30, cool: 0.5 };

/**
 * Moves and runs of each instance are fixed. The marks were set with 5 million moves on tight and over and 18 million on large,
 * by a program whose moves take longer: the moves here take no more processor time than its own, both run side by side.
 * `mark` is the cost not to exceed, `allowed` the seconds it was measured in.
 */
const instances = [
  { name: "small", moves: 100_000, runs: 30, ...warm, ruin: 12, mark: 3130, allowed: 9 },
  { name: "medium", moves: 5_000_000, runs: 1, ...hot, ruin: 12, mark: 21_900, allowed: 22 },
  { name: "tight", moves: 6_000_000, runs: 1, ...hot, ruin: 12, mark: 52_500, allowed: 26 },
  { name: "over", moves: 5_870_000, runs: 1, ...hot, ruin: 12, mark: 69_500, allowed: 20 },
  { name: "large", moves: 28_000_000, runs: 1, ...warm, ruin: 6, mark: 208_000, allowed: 98 },
];

/**
 * The timetable of five seeded centres, from 60 to 5,000 agents: the constructive start and the search, three seeds each,
 * every result judged by two verifiers; on the two smallest a MIP solver too. Name one in INSTANCES (comma between) to run
 * only that.
 */
export async function run() {
  const wanted = process.env.INSTANCES?.split(",") ?? instances.map(({ name }) => name);
  const directory = mkdtempSync(path.join(tmpdir(), "peilian-bench-"));
  try {
    const entry = await buildEntry("tests/bench/scheduling/run.ts", directory);
    const chosen = instances.filter(({ name }) => wanted.includes(name));
    return {
      title: "Timetables: cost (lower is better), processor seconds, peak memory",
      rows: [
        ...chosen.map((each) => row(entry, each)),
        ...growth(entry, wanted),
        ...peers.filter((name) => wanted.includes(name)).map(highs),
      ],
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function row(entry, { name, moves, runs, heat, cool, ruin, mark, allowed }) {
  const { demands, start, results, megabytes } = measured(entry, [
    name,
    moves,
    runs,
    heat,
    cool,
    ruin,
    ...seeds,
  ]);
  const byCost = [...results].sort((a, b) => a.cost - b.cost);
  const seconds = [...results].map((each) => each.seconds).sort((a, b) => a - b);
  const middle = byCost[1];
  return {
    instance: name,
    demands,
    "start (s)": `${Math.round(start.cost)}, ${start.unplaced} unplaced (${start.seconds.toFixed(2)})`,
    seeds: results.map(({ cost }) => Math.round(cost)).join(", "),
    median: Math.round(middle.cost),
    mark,
    unplaced: middle.unplaced,
    "CPU s": seconds[1].toFixed(1),
    allowed,
    "moves/s": Math.round((moves * runs) / seconds[1]),
    MB: Math.round(megabytes),
  };
}

/** The constructive start of ten times as many demands: large has 9.9 times as many as medium. */
function growth(entry, wanted) {
  if (!wanted.includes("large")) return [];
  const [few, many] = ["medium", "large"].map((name) => measured(entry, [name, 0, 0, 30, 0.5, 6]));
  const times = (many.start.seconds / few.start.seconds).toFixed(1);
  return [
    {
      instance: "growth",
      demands: `× ${(many.demands / few.demands).toFixed(1)}`,
      "start (s)": `× ${times} (at most × ${growthMark})`,
    },
  ];
}

function highs(name) {
  const args = ["--require", typescript, withHighs, name, String(secondsOfHighs)];
  const timeout = 3000 * secondsOfHighs;
  const child = spawnSync(process.execPath, args, { encoding: "utf8", timeout });
  const found = child.status === 0 ? JSON.parse(child.stdout) : null;
  return {
    instance: `${name}, HiGHS`,
    seeds: found === null ? `no answer in ${timeout / 1000} s` : whatHighsFound(found),
    median: found?.opinion && Math.round(found.opinion.objective),
    unplaced: found?.opinion?.unplaced,
    "CPU s": found?.seconds.toFixed(1),
  };
}

function whatHighsFound({ columns, rows, bound, opinion }) {
  const size = `${columns} columns, ${rows} rows`;
  const low = Number.isFinite(bound) ? `bound ${Math.round(bound)}` : "no bound";
  if (opinion === null) return `${size}: nothing found, ${low}`;
  return `${size}: ${opinion.faults} faults, ${low}`;
}

function measured(entry, args) {
  const child = spawnSync(process.execPath, ["--require", reporter, entry, ...args.map(String)], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (child.status !== 0) throw new Error(child.stderr);
  const memory = /peak-memory-kb=(\d+)/.exec(child.stderr);
  return { ...JSON.parse(child.stdout), megabytes: Number(memory?.[1] ?? 0) / 1024 };
}
