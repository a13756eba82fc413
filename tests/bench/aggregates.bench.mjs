import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildEntry } from "./build-entry.mjs";

const rows = 1_000_000;
const fewRows = 10_000;
const peers = fileURLToPath(new URL("../../.cache/bench-aggregates", import.meta.url));
const list = fileURLToPath(new URL("peers/aggregates/package.json", import.meta.url));

/**
 * Count, mean and spread by agent, agent × criterion and agent × month, 1,000,000 reviews of 5,000 agents: at least 5 times as
 * fast as the faster of DuckDB and Polars on the same columns in the same run; growth from 10,000 rows no steeper than rows^1.1.
 */
export async function run() {
  installPeers();
  const directory = mkdtempSync(path.join(tmpdir(), "peilian-bench-"));
  try {
    const entry = await buildEntry("tests/bench/aggregates.ts", directory);
    const { resolve } = createRequire(path.join(peers, "package.json"));
    const addresses = ["@duckdb/node-api", "nodejs-polars"].map(
      (name) => pathToFileURL(resolve(name)).href,
    );
    const many = measured(entry, rows, ...addresses);
    const few = measured(entry, fewRows);
    const lines = many.map((line, k) => row(line, few[k].ours));
    return {
      title: `Aggregates of ${rows.toLocaleString("en")} reviews (wall / processor ms, best of 11)`,
      rows: lines,
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The two engines weigh 180 MB, so they are installed when first measured against, beside the project's own packages. */
function installPeers() {
  if (existsSync(path.join(peers, "node_modules/@duckdb/node-api"))) return;
  mkdirSync(peers, { recursive: true });
  copyFileSync(list, path.join(peers, "package.json"));
  const install = spawnSync("npm", ["install", "--no-audit", "--no-fund"], {
    cwd: peers,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (install.status !== 0) throw new Error("npm install of DuckDB and Polars failed.");
}

function measured(entry, count, ...addresses) {
  const run = spawnSync(process.execPath, [entry, String(count), ...addresses], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

function row(line, few) {
  const { aggregate, ours } = line;
  const differences = [line["DuckDB difference"], line["Polars difference"]];
  const faster = (what, time) => Math.min(line[`DuckDB${what}`][time], line[`Polars${what}`][time]);
  const ratio = (what) =>
    ["wall", "processor"].map((time) => (faster(what, time) / ours[time]).toFixed(1)).join(" / ");
  const growth = Math.log(ours.processor / few.processor) / Math.log(rows / fewRows);
  const shown = ({ wall, processor }) => `${wall.toFixed(1)} / ${processor.toFixed(1)}`;
  return {
    by: aggregate === "agent" ? "agent" : `agent × ${aggregate}`,
    "largest difference": Math.max(...differences).toExponential(1),
    ours: shown(ours),
    DuckDB: shown(line.DuckDB),
    "DuckDB, read": shown(line["DuckDB read"]),
    Polars: shown(line.Polars),
    "Polars, read": shown(line["Polars read"]),
    "faster one / ours": ratio(""),
    "the same, read": ratio(" read"),
    "DuckDB, handed over": shown(line["DuckDB handed over"]),
    "Polars, handed over": shown(line["Polars handed over"]),
    "the same, handed over": ratio(" handed over"),
    "growth rows^": growth.toFixed(2),
  };
}
