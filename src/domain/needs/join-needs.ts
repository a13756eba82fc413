import type { Diagnosis } from "../diagnosis/diagnosis";
import { z90 } from "../ranking/intervals";
import type { Estimate } from "../ranking/ranking";
import type { Centre } from "../records/centre";
import type { Settings } from "../settings/settings";
import type { TierAssignment } from "../tiers/tiers";
import type { NeedWords } from "./need-words";
import { NeedNames } from "./need-names";
import { complaintNeeds, interviewNeeds } from "./record-needs";
import { surveyNeeds, type NamedMethods } from "./survey-needs";
import { surveyResponse } from "./survey-response";
import {
  needSources,
  type MethodWish,
  type NeedSource,
  type Share,
  type TrainingNeed,
  type TrainingNeeds,
} from "./training-needs";
import { shareOf } from "./wilson";

/** A share at least this large of the largest of its source is a need by that source. */
const clear = 0.5;

/**
 * One ranked list of training needs from the survey, the interviews, the figures and the complaints. In each source a need has
 * a share (of respondents, interviews, agents with a figure, complaints) with its interval; the score is the mean of the
 * shares, each against the largest of its source, weighted by the settings over the sources that the workbook holds. `null`
 * where it holds neither survey nor interviews: then the diagnosis says all there is.
 */
export function joinNeeds(input: {
  readonly centre: Centre;
  readonly diagnosis: Diagnosis;
  readonly tiers: readonly TierAssignment[];
  readonly settings: Settings;
  readonly words: NeedWords;
}): TrainingNeeds | null {
  const { centre, diagnosis, tiers, settings, words } = input;
  const surveys = centre.needsSurveys ?? [];
  if (surveys.length === 0 && (centre.interviews?.count ?? 0) === 0) return null;
  const names = new NeedNames(
    diagnosis.topics.map(({ topic }) => topic),
    words,
  );
  const asked = surveyNeeds(surveys, names);
  const interviews = interviewNeeds(centre, names);
  const complaints = complaintNeeds(centre, names);
  const drafts = names.needs.map(({ topic, name }, position): Draft => {
    const summary = diagnosis.topics[position];
    const of = (
      source: { of: number; counts: ReadonlyMap<number, number> } | null,
    ): Share | null =>
      source === null ? null : shareOf(source.counts.get(position) ?? 0, source.of);
    const isCommon = summary?.scope === "centre";
    const places = asked.places.get(position);
    return {
      topic,
      name,
      isCommon,
      methods: wishes(asked.methodsOf.get(position)),
      meanPlace: places === undefined ? null : { place: places.sum / places.n, n: places.n },
      shares: {
        survey:
          asked.respondents === 0
            ? null
            : shareOf(asked.asking.get(position) ?? 0, asked.respondents),
        interviews: of(interviews),
        data:
          summary === undefined || summary.agents === 0
            ? null
            : shareOf(summary.weakAgents, summary.agents),
        complaints: of(complaints),
      },
    };
  });
  const weights = weightsOf(drafts, settings);
  const largest = new Map(
    needSources.map((source) => [
      source,
      // A problem of the whole centre counts in full whatever the others' shares: nobody stands out on it.
      Math.max(
        0,
        ...drafts.map(({ shares, isCommon }) =>
          source === "data" && isCommon ? 0 : (shares[source]?.share.value ?? 0),
        ),
      ),
    ]),
  );
  return {
    needs: drafts
      .map((draft) => needOf(draft, weights, largest))
      .filter(({ score }) => score.value > 0)
      .sort((a, b) => b.score.value - a.score.value || (a.name < b.name ? -1 : 1)),
    weights,
    response: surveyResponse(centre, tiers),
    methods: wishes({ respondents: asked.methodRespondents, methods: asked.methods }),
    unmatched: [
      ...[...new Set(asked.unmatched)].map((text) => ({ source: "survey", text }) as const),
      ...[...new Set(interviews?.unmatched ?? [])].map(
        (text) => ({ source: "interviews", text }) as const,
      ),
    ],
  };
}

type Draft = Pick<TrainingNeed, "topic" | "name" | "isCommon" | "meanPlace" | "methods"> & {
  readonly shares: Readonly<Record<NeedSource, Share | null>>;
};

/** The most named first. */
function wishes(named: NamedMethods | undefined): readonly MethodWish[] {
  if (named === undefined) return [];
  return [...named.methods]
    .map(([method, count]): MethodWish => ({ method, wished: shareOf(count, named.respondents) }))
    .sort((a, b) => b.wished.count - a.wished.count || (a.method < b.method ? -1 : 1));
}

function weightsOf(drafts: readonly Draft[], settings: Settings): TrainingNeeds["weights"] {
  const stated: Readonly<Record<NeedSource, number>> = {
    survey: settings.needsSurvey,
    interviews: settings.needsInterviews,
    data: settings.needsData,
    complaints: settings.needsComplaints,
  };
  const present = needSources.filter(
    (source) =>
      stated[source] > 0 &&
      drafts.some(
        ({ shares, isCommon }) =>
          (shares[source]?.share.value ?? 0) > 0 || (source === "data" && isCommon),
      ),
  );
  const total = present.reduce((sum, source) => sum + stated[source], 0);
  return present.map((source) => ({ source, weight: stated[source] / total }));
}

function needOf(
  { shares, ...draft }: Draft,
  weights: TrainingNeeds["weights"],
  largest: ReadonlyMap<NeedSource, number>,
): TrainingNeed {
  const isKnownCommon = (source: NeedSource): boolean => source === "data" && draft.isCommon;
  const relative = (source: NeedSource): number => {
    if (isKnownCommon(source)) return 1;
    const most = largest.get(source) ?? 0;
    return most > 0 ? (shares[source]?.share.value ?? 0) / most : 0;
  };
  let value = 0;
  let variance = 0;
  for (const { source, weight } of weights) {
    const share = shares[source]?.share;
    const most = largest.get(source) ?? 0;
    value += weight * relative(source);
    // That the whole centre shares a problem is a finding, not a sample.
    if (share === undefined || !(most > 0) || isKnownCommon(source)) continue;
    variance += ((weight * (share.high - share.low)) / (2 * z90 * most)) ** 2;
  }
  const reach = z90 * Math.sqrt(variance);
  const score: Estimate = {
    value: 100 * value,
    low: 100 * Math.max(0, value - reach),
    high: 100 * Math.min(1, value + reach),
  };
  const isAsked = relative("survey") >= clear || relative("interviews") >= clear;
  const isShown = relative("data") >= clear;
  return {
    ...draft,
    ...shares,
    score,
    standing: isAsked ? (isShown ? "both" : "asked-only") : isShown ? "data-only" : "neither",
  };
}
