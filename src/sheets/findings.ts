import type { Analysis } from "../domain/analysis/analysis";
import type { PlanIndex } from "./plan-index";
import { coverageFinding } from "./coverage";
import { onboardingFinding } from "./onboarding";
import { releaseCascadeFinding } from "./release-cascade";
import { releasableHeadsFinding } from "./releasable-heads";
import { analysisSheetIds, type AnalysisSheetId, type PlanSheetId } from "./sheet-ids";
import { decimal } from "../locales/figures";
import { namedAndFragile } from "./cut-audit";
import { needName } from "./needs";

/** What one part of the analysis or the plan comes to, in a sentence, and the sheet that has the rest. */
export type Finding = { readonly sheet: PlanSheetId; readonly sentence: string };

type Sentences = {
  readonly [Id in AnalysisSheetId]: (part: NonNullable<Analysis[Id]>, index: PlanIndex) => string;
};

/** One entry a sheet of the analysis; the compiler asks for it. */
const sentences: Sentences = {
  cutAudit: (audit, { locale }) => {
    const { named, fragile } = namedAndFragile(audit);
    return locale.sheets.cutAudit.finding(named, fragile);
  },
  nextReviews: ({ places, forecasts }, { locale }) => {
    const [today, ...later] = forecasts;
    const last = later.at(-1) ?? today;
    return locale.sheets.nextReviews.finding(
      places,
      today?.right ?? 0,
      last?.reviews ?? 0,
      last?.right ?? 0,
    );
  },
  teamHeatMap: (teams, { locale }) => {
    const count = (wanted: string) => teams.filter(({ verdict }) => verdict === wanted).length;
    return locale.sheets.teamHeatMap.finding(count("weaker"), count("stronger"));
  },
  weaknesses: ({ list }, { locale }) => {
    const weak = list.filter(({ side }) => side === "weak");
    const people = new Set(weak.map(({ result }) => result.agent)).size;
    return locale.sheets.weaknesses.finding(weak.length, people, list.length - weak.length);
  },
  pareto: ({ criteria, auditErrors, complaints }, { locale }) => {
    const words = locale.sheets.pareto;
    const [first] = criteria;
    const all = (counts: readonly { readonly count: number }[]) =>
      counts.reduce((sum, { count }) => sum + count, 0);
    if (first === undefined) return words.countsOnly(all(auditErrors), all(complaints));
    const half = criteria.findIndex(({ cumulative }) => cumulative >= 0.5);
    const reached = criteria[half]?.cumulative ?? 1;
    return words.finding(first.name, first.share, half + 1, reached);
  },
  attitude: (attitude, { locale }) => {
    const words = locale.sheets.attitude;
    const { listSeparator } = locale.sheets.common;
    const common = attitude.criteria
      .filter(({ scope }) => scope !== "individuals")
      .map(({ name, teams }) => words.commonIn(name, teams.join(listSeparator)));
    return words.finding(
      common.join(listSeparator),
      attitude.toTrain.length,
      attitude.toPraise.length,
    );
  },
  blindSpots: ({ views }, { locale }) => {
    const blind = views.filter(({ kind }) => kind === "blind-spot").length;
    return locale.sheets.blindSpots.finding(blind, views.length - blind);
  },
  earlyWarning: ({ fallen, expectedFalse }, { locale }) =>
    locale.sheets.earlyWarning.finding(fallen.length, decimal(expectedFalse, 1)),
  recognition: ({ reasons, corrections }, { locale }) =>
    locale.sheets.recognition.finding(reasons.length, corrections.people),
  needs: ({ needs }, index) => {
    const [first] = needs;
    const words = index.locale.sheets.needs;
    return first === undefined
      ? words.nothing
      : words.finding(needs.length, needName(index, first));
  },
  businessTypes: ({ types }, { locale }) => {
    const spreadOf = (type: (typeof types)[number]): number =>
      type.handling?.agents?.spread.value ?? -1;
    const [widest] = [...types].sort((a, b) => spreadOf(b) - spreadOf(a));
    const spread = widest?.handling?.agents?.spread.value ?? null;
    return locale.sheets.businessTypes.finding(types.length, widest?.name ?? "", spread);
  },
  recordings: ({ types }, { locale }) => {
    const paired = types.filter(({ pairs }) => pairs.length > 0);
    const pairs = paired.reduce((sum, type) => sum + type.pairs.length, 0);
    return locale.sheets.recordings.finding(pairs, paired.length);
  },
  hotTopics: ({ topics }, { locale }) => {
    const names = topics.filter(({ rising }) => rising).map(({ name }) => name);
    const shown = [...new Set(names)].join(locale.sheets.common.listSeparator);
    return locale.sheets.hotTopics.finding(shown, names.length);
  },
  selections: ({ selections }, { locale }) => {
    const people = new Set(selections.flatMap((one) => one.people.map(({ agent }) => agent)));
    return locale.sheets.selections.finding(selections.length, people.size);
  },
  surveyInvitations: ({ agents }, { locale }) =>
    locale.sheets.surveyInvitations.finding(agents.filter(({ marked }) => marked).length),
  newHires: ({ hires, checkIns }, { locale }) =>
    locale.sheets.newHires.finding(
      hires.length,
      hires.filter(({ signs }) => signs.length > 0).length,
      checkIns.filter(({ state }) => state === "in-plan").length,
    ),
  performanceInterview: ({ fallen }, { locale }) =>
    locale.sheets.performanceInterview.finding(fallen.length),
};

/** What the plan itself comes to. */
const planSentences = {
  onboarding: onboardingFinding,
  releaseCascade: releaseCascadeFinding,
  coverage: coverageFinding,
  releasableHeads: releasableHeadsFinding,
} as const;

/** One sentence for each part that has something to say, in tab order, in the language of the sheets. */
export function findings(index: PlanIndex): readonly Finding[] {
  const ofAnalysis = analysisSheetIds.map((sheet: AnalysisSheetId) => ({
    sheet,
    sentence: sentenceOf(sheet, index.plan.analysis, index),
  }));
  const ofPlan = Object.entries(planSentences).map(([sheet, sentence]) => ({
    sheet: sheet as keyof typeof planSentences,
    sentence: sentence(index),
  }));
  return [...ofAnalysis, ...ofPlan].flatMap(({ sheet, sentence }) =>
    sentence === null ? [] : [{ sheet, sentence }],
  );
}

function sentenceOf<Id extends AnalysisSheetId>(
  sheet: Id,
  analysis: Pick<Analysis, Id>,
  index: PlanIndex,
): string | null {
  const part = analysis[sheet];
  return part === null ? null : sentences[sheet](part, index);
}
