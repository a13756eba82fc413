import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const runs = Number(process.env.RUNS ?? "200");
const teamSd = process.env.TEAM_SD ?? "0";
const home = process.env.HOME_SHARE ?? "0.85";
const processes = 2;
/** Files of what `simulation/run.ts` printed, to be put together instead of running: "a.jsonl,b.jsonl". */
const parts = process.env.PARTS?.split(",") ?? null;

/** The ranking and the sampling plan on invented centres whose truth is known: 1,000 agents, 1–20 reviews each. */
export async function run() {
  const all = parts === null ? await allReplications() : parts.flatMap(replicationsIn);
  const seeds = new Set(all.map(({ seed }) => seed));
  if (seeds.size < all.length) throw new Error("Two parts hold the same replication.");
  const mean = (pick) => all.reduce((sum, one) => sum + pick(one), 0) / all.length;
  const error = (pick) => {
    const middle = mean(pick);
    return Math.sqrt(mean((one) => (pick(one) - middle) ** 2) / all.length);
  };
  const shown = (pick) => `${mean(pick).toFixed(4)} ± ${error(pick).toFixed(4)}`;
  const ranking = ["plainMeans", "crossed", "product", "oracle"].map((name) => ({
    line: name,
    "bottom 100": shown((one) => one.ranking[name].precision),
    "top 30": shown((one) => one.ranking[name].precisionTop),
    Brier: shown((one) => one.ranking[name].brier),
    "calibration error": calibrationError(all.map((one) => one.ranking[name].calibration)).toFixed(
      4,
    ),
    "90 % ranks cover": shown((one) => one.ranking[name].coverage),
    "width (ranks)": mean((one) => one.ranking[name].width).toFixed(0),
  }));
  const sampling = {
    "500 more reviews, one each": (one) => one.equal,
    "planned, 5 batches": (one) => one.planned,
    "planned, 5 batches, any evaluator": (one) => one.plannedAnyEvaluator,
    "today: precision as the fit says": (one) => one.claimedBefore,
    "today: precision as it is": (one) => one.wasBefore,
    "planned in one go: precision forecast": (one) => one.forecast,
    "planned in one go: precision as the fit then says": (one) => one.claimedOneGo,
    "planned in one go: precision as it came": (one) => one.cameOneGo,
    "forecast less what came": (one) => one.forecast - one.cameOneGo,
    "forecast less what the fit then says": (one) => one.forecast - one.claimedOneGo,
    "today: what the fit says less what is": (one) => one.claimedBefore - one.wasBefore,
  };
  const behind = {
    "oracle less ours, bottom 100": ({ oracle, crossed }) => oracle.precision - crossed.precision,
    "ours less oracle, Brier": ({ oracle, crossed }) => crossed.brier - oracle.brier,
  };
  return {
    title: `Known truth, ${all.length} centres, team SD ${teamSd}, ${home} by the usual evaluator`,
    rows: [
      ...ranking,
      ...Object.entries(behind).map(([line, of]) => ({
        line,
        "bottom 100": shown((one) => of(one.ranking)),
      })),
      ...Object.entries(sampling).map(([line, of]) => ({
        line,
        "bottom 100": shown((one) => of(one.sampling)),
      })),
    ],
  };
}

async function allReplications() {
  const share = Math.ceil(runs / processes);
  const found = await Promise.all(
    Array.from({ length: processes }, (_, k) =>
      replications(k * share, Math.min(runs, (k + 1) * share) - 1),
    ),
  );
  return found.flat();
}

function replicationsIn(file) {
  return linesOf(readFileSync(file, "utf8"));
}

function linesOf(text) {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function replications(first, last) {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        "--require",
        here("run-typescript.cjs"),
        here("simulation/run.ts"),
        first,
        last,
        teamSd,
        home,
      ].map(String),
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (part) => (text += part));
    child.on("close", (code) => {
      if (code === 0) resolve(linesOf(text));
      else reject(new Error(`The simulation ended with ${code}.`));
    });
  });
}

/** Distance of promised from true shares by tenth of the promised chance, weighted by people. */
function calibrationError(calibrations) {
  let error = 0;
  let people = 0;
  for (let bin = 0; bin < 10; bin++) {
    let promised = 0;
    let came = 0;
    for (const calibration of calibrations) {
      const [count, chances, truths] = calibration[bin];
      people += count;
      promised += chances;
      came += truths;
    }
    error += Math.abs(promised - came);
  }
  return error / people;
}
