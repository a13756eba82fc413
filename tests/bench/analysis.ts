import { needWords, troubleWords } from "../../src/locales/need-words";
import { analyseCentre } from "../../src/domain/analysis/analyse-centre";
import { diagnose } from "../../src/domain/diagnosis/diagnose";
import { rankJudged } from "../../src/domain/ranking/rank-agents";
import { defaultSettings } from "../../src/domain/settings/settings";
import { assignTiers } from "../../src/domain/tiers/assign-tiers";
import { largeCentre } from "./large-centre";
import { Stopwatch } from "./stopwatch";

/**
 * `analysis.ts CALLS REPEATS`: what ranking, tiers, diagnosis and each other part of the analysis cost in an invented centre, and
 * the longest stretch of each without a checkpoint, as JSON.
 */
const [calls = 1_000_000, repeats = 3] = process.argv.slice(2).map(Number);

async function run(): Promise<void> {
  const settings = defaultSettings;
  const today = 20_061;
  const runs = [];
  let agents = 0;
  for (let k = 0; k < repeats; k++) {
    // Anew each time: what is kept with a centre must be worked out each time.
    const centre = largeCentre(calls);
    agents = centre.agents.length;
    const watch = new Stopwatch();
    watch.begin("ranking");
    const { ranking, judged } = await rankJudged(centre, settings, 1, watch.checkpoint);
    watch.begin("tiers");
    const tiers = assignTiers(centre, ranking, settings, today);
    watch.begin("diagnosis");
    const diagnosis = await diagnose(centre, settings, ranking, watch.checkpoint);
    await analyseCentre(
      {
        centre,
        settings,
        ranking,
        tiers,
        diagnosis,
        judged,
        compared: null,
        words: { needs: needWords, trouble: troubleWords },
        today,
        seed: 1,
      },
      watch.checkpoint,
      watch.begin,
    );
    runs.push(watch.parts());
  }
  process.stdout.write(
    JSON.stringify({ runs, agents, megabytes: process.resourceUsage().maxRSS / 1024 }),
  );
}

run().catch((thrown: unknown) => {
  process.stderr.write(String(thrown));
  process.exitCode = 1;
});
