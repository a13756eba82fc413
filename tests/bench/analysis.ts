import { analyseCentre } from "../../src/domain/analysis/analyse-centre";
import { diagnose } from "../../src/domain/diagnosis/diagnose";
import { rankJudged } from "../../src/domain/ranking/rank-agents";
import { defaultSettings } from "../../src/domain/settings/settings";
import { assignTiers } from "../../src/domain/tiers/assign-tiers";
import { unwatched } from "../../src/foundation/watch";
import { largeCentre } from "./large-centre";

/** `analysis.ts CALLS REPEATS`: what ranking, tiers, diagnosis and the rest of the analysis cost in an invented centre, as JSON. */
const [calls = 1_000_000, repeats = 3] = process.argv.slice(2).map(Number);

type Cost = { readonly wallMs: number; readonly cpuMs: number };

async function costOf<T>(work: () => T | Promise<T>): Promise<readonly [T, Cost]> {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const result = await work();
  const wallMs = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  return [result, { wallMs, cpuMs: (user + system) / 1000 }];
}

async function run(): Promise<void> {
  const centre = largeCentre(calls);
  const today = 20_061;
  const settings = defaultSettings;
  const runs: Record<string, Cost>[] = [];
  for (let k = 0; k < repeats; k++) {
    const [{ ranking, judged }, rankingCost] = await costOf(() =>
      rankJudged(centre, settings, 1, unwatched),
    );
    const [tiers, tiersCost] = await costOf(() => assignTiers(centre, ranking, settings, today));
    const [diagnosis, diagnosisCost] = await costOf(() => diagnose(centre, settings, ranking));
    const [, restCost] = await costOf(() =>
      analyseCentre(
        { centre, settings, ranking, tiers, diagnosis, judged, compared: null, today, seed: 1 },
        unwatched,
      ),
    );
    runs.push({
      ranking: rankingCost,
      tiers: tiersCost,
      diagnosis: diagnosisCost,
      "other parts": restCost,
    });
  }
  process.stdout.write(
    JSON.stringify({
      runs,
      agents: centre.agents.length,
      megabytes: process.resourceUsage().maxRSS / 1024,
    }),
  );
}

run().catch((thrown: unknown) => {
  process.stderr.write(String(thrown));
  process.exitCode = 1;
});
