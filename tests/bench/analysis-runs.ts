import { needWords, troubleWords } from "../../src/locales/need-words";
import { analyseCentre } from "../../src/domain/analysis/analyse-centre";
import { diagnose } from "../../src/domain/diagnosis/diagnose";
import { rankJudged } from "../../src/domain/ranking/rank-agents";
import { defaultSettings } from "../../src/domain/settings/settings";
import { assignTiers } from "../../src/domain/tiers/assign-tiers";
import { largeCentre } from "./large-centre";
import { Stopwatch, type PartCost } from "./stopwatch";

export type AnalysisRuns = {
  readonly agents: number;
  /** One a repeat: what ranking, tiers, diagnosis and each other part cost. */
  readonly runs: readonly Readonly<Record<string, PartCost>>[];
};

/**
 * Analyses an invented centre with a log of `calls` calls, again and again.
 *
 * @param processorTime in milliseconds
 */
export async function analysisRuns(
  calls: number,
  repeats: number,
  processorTime: () => number,
): Promise<AnalysisRuns> {
  const settings = defaultSettings;
  const today = 20_061;
  const runs = [];
  let agents = 0;
  for (let k = 0; k < repeats; k++) {
    // Anew each time: what is kept with a centre must be worked out each time.
    const centre = largeCentre(calls);
    agents = centre.agents.length;
    const watch = new Stopwatch(processorTime);
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
  return { agents, runs };
}
