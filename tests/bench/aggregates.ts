/**
 * Counts, means and spreads by agent, by agent × criterion and by agent × month, from one set of columns: by the code the domain
 * uses, by DuckDB and by Polars. The results are compared before anything is timed.
 *
 *   node aggregates.js ROWS [DUCKDB POLARS]   the addresses of their main files; without them ours alone is timed
 */
import {
  crossedGroups,
  groupFigures,
  type GroupFigures,
} from "../../src/domain/metrics/group-figures";
import { seededRandom, standardNormal } from "../../src/foundation/random";
import { openDuckDb } from "./peers/aggregates/duckdb";
import { openPolars } from "./peers/aggregates/polars";
import type { AggregateId, Peer, ReviewColumns } from "./peers/aggregates/peer";

const agents = 5000;
const months = 12;
const criteria = 10;
const runs = 11;
const handOvers = 3;

type Timed = { readonly wall: number; readonly processor: number };

const aggregates: readonly AggregateId[] = ["agent", "criterion", "month"];

function inventedReviews(rows: number): ReviewColumns {
  const random = seededRandom(20);
  const normal = standardNormal(random);
  const score = (mean: number, sd: number) =>
    Float64Array.from({ length: rows }, () => mean + sd * normal());
  return {
    agents,
    months,
    agent: Uint32Array.from({ length: rows }, () => Math.floor(random() * agents)),
    month: Uint32Array.from({ length: rows }, () => Math.floor(random() * months)),
    score: score(84, 10),
    criteria: Array.from({ length: criteria }, () => score(8.4, 1.5)),
  };
}

/** One entry a criterion, or one alone. */
function ours(columns: ReviewColumns, aggregate: AggregateId): readonly GroupFigures[] {
  const { agent, month, score } = columns;
  switch (aggregate) {
    case "agent":
      return groupFigures(agent, agents, [score]);
    case "criterion":
      return groupFigures(agent, agents, columns.criteria);
    case "month":
      return groupFigures(crossedGroups(agent, month, months), agents * months, [score]);
  }
}

/** The largest relative difference; Infinity when a count differs or one has a figure that the other lacks. */
function largestDifference(a: readonly GroupFigures[], b: readonly GroupFigures[]): number {
  let largest = a.length === b.length ? 0 : Infinity;
  a.forEach((own, k) => {
    for (const name of ["n", "mean", "spread"] as const) {
      own[name].forEach((x, g) => {
        const y = b[k]?.[name][g] ?? Number.NaN;
        if (Number.isNaN(x) && Number.isNaN(y)) return;
        const apart = Math.abs(x - y) / Math.max(1, Math.abs(x));
        largest = Math.max(largest, Number.isNaN(apart) ? Infinity : apart);
      });
    }
  });
  return largest;
}

/** Of several runs the least wall and the least processor time, all threads together, in milliseconds. */
async function quickest(work: () => unknown, times = runs): Promise<Timed> {
  const best = { wall: Infinity, processor: Infinity };
  for (let run = 0; run < times; run++) {
    const start = performance.now();
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    best.wall = Math.min(best.wall, performance.now() - start);
    best.processor = Math.min(best.processor, (user + system) / 1000);
  }
  return best;
}

async function main(rows: number, duckDb = "", polars = ""): Promise<void> {
  const columns = inventedReviews(rows);
  const open: readonly ((own: ReviewColumns) => Promise<Peer>)[] =
    duckDb === "" ? [] : [(own) => openDuckDb(duckDb, own), (own) => openPolars(polars, own)];
  const peers: Peer[] = [];
  for (const one of open) peers.push(await one(columns));
  const lines = [];
  for (const aggregate of aggregates) {
    const found = ours(columns, aggregate);
    const line: Record<string, Timed | number> = {};
    for (const peer of peers) {
      const difference = largestDifference(found, await peer.figures(aggregate));
      if (!(difference < 1e-9))
        throw new Error(`${peer.name} differs by ${difference}: ${aggregate}`);
      line[`${peer.name} difference`] = difference;
    }
    const own = await quickest(() => ours(columns, aggregate));
    for (const peer of peers) {
      line[peer.name] = await quickest(() => peer.compute(aggregate));
      line[`${peer.name} read`] = await quickest(() => peer.read(aggregate));
    }
    // From the JavaScript columns to JavaScript values, as ours: with the columns handed over first.
    const needed = aggregate === "criterion" ? columns : { ...columns, criteria: [] };
    for (const one of open) {
      let name = "";
      const timed = await quickest(async () => {
        const peer = await one(needed);
        name = peer.name;
        await peer.read(aggregate);
        await peer.close();
      }, handOvers);
      line[`${name} handed over`] = timed;
    }
    lines.push({ aggregate, ours: own, ...line });
  }
  process.stdout.write(JSON.stringify(lines));
}

const [rows = "", ...addresses] = process.argv.slice(2);
void main(Number(rows), ...addresses);
