import type { TrainingPlan } from "../domain/training-plan";
import type { Locale } from "../locales/locale";

/** The figures of the pane's small pictures, in the words of the sheets; empty where the workbook does not tell. */
export type AnalysisPictures = {
  /** Where marks are lost, the most first. */
  readonly lostMarks: readonly LostShare[];
  /** Agents' typical handling times by business type, the most frequent type first. */
  readonly handling: readonly TypicalTimes[];
  /** Teams by topic; `null` without two teams to compare. */
  readonly teams: TeamPicture | null;
};

/** Shares 0–1 of all marks lost. */
export type LostShare = {
  readonly name: string;
  readonly share: number;
  readonly cumulative: number;
};

/** Seconds: the middle agent, and the quarter of the agents below and above. */
export type TypicalTimes = {
  readonly name: string;
  readonly agents: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
};

export type TeamPicture = {
  readonly topics: readonly string[];
  readonly rows: readonly {
    readonly team: string;
    /** One a topic; `null` without a figure. */
    readonly verdicts: readonly ("weaker" | "stronger" | "within-chance" | null)[];
  }[];
};

/** More do not fit a pane; the sheets have all. */
const mostBars = 8;

/** What the pane draws of the analysis. */
export function analysisPictures(
  { analysis, diagnosis }: TrainingPlan,
  locale: Locale,
): AnalysisPictures {
  return {
    lostMarks: (analysis.pareto?.criteria ?? [])
      .slice(0, mostBars)
      .map(({ name, share, cumulative }) => ({ name, share, cumulative })),
    handling: (analysis.businessTypes?.types ?? [])
      .flatMap(({ name, handling }): TypicalTimes[] => {
        const times = handling?.agents ?? null;
        if (times === null) return [];
        const { n, median, lowQuartile, highQuartile } = times;
        return [{ name, agents: n, low: lowQuartile, median, high: highQuartile }];
      })
      .slice(0, mostBars),
    teams: teamPicture({ analysis, diagnosis }, locale),
  };
}

function teamPicture(
  { analysis, diagnosis }: Pick<TrainingPlan, "analysis" | "diagnosis">,
  locale: Locale,
): TeamPicture | null {
  const results = analysis.teamHeatMap ?? [];
  const teams = [...new Set(results.map(({ team }) => team))];
  const topics = [...new Set(results.map(({ topic }) => topic))].sort((a, b) => a - b);
  if (teams.length === 0) return null;
  const verdicts = new Map(
    results.map(({ team, topic, verdict }) => [`${team}\n${topic}`, verdict] as const),
  );
  return {
    topics: topics.flatMap((topic) => {
      const summary = diagnosis.topics[topic];
      return summary === undefined ? [] : [locale.domain.topicName(summary.topic)];
    }),
    rows: teams.map((team) => ({
      team,
      verdicts: topics.map((topic) => verdicts.get(`${team}\n${topic}`) ?? null),
    })),
  };
}
