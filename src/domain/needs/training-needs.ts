import type { Method } from "../curriculum/course";
import type { Topic } from "../diagnosis/diagnosis";
import type { Estimate } from "../ranking/ranking";

/** What people ask for and what the data shows, in one ranked list. */
export type TrainingNeeds = {
  /** The greatest need first. */
  readonly needs: readonly TrainingNeed[];
  /** What each source weighs among those the workbook holds, summing to 1. */
  readonly weights: readonly { readonly source: NeedSource; readonly weight: number }[];
  readonly response: SurveyResponse | null;
  readonly methods: readonly MethodWish[];
  /** Free texts and interview topics in which no need was recognised, as written. */
  readonly unmatched: readonly {
    readonly source: "survey" | "interviews";
    readonly text: string;
  }[];
};

export const needSources = ["survey", "interviews", "data", "complaints"] as const;
export type NeedSource = (typeof needSources)[number];

/** Share of those asked, heard, measured or complaining, with its 90 % interval. */
export type Share = { readonly count: number; readonly of: number; readonly share: Estimate };

export type TrainingNeed = {
  /** `null`: no figure of the workbook is about it; it bears the survey's own words. */
  readonly topic: Topic | null;
  readonly name: string;
  /** 0–100: the weighted mean over the sources, each share against the largest share of its source. */
  readonly score: Estimate;
  readonly survey: Share | null;
  /** Mean place where respondents put topics in order. */
  readonly meanPlace: { readonly place: number; readonly n: number } | null;
  readonly interviews: Share | null;
  readonly data: Share | null;
  /** Common to the whole centre: all lose marks on it, so that few stand out as weak. */
  readonly isCommon: boolean;
  readonly complaints: Share | null;
  /** Ways of training named by those who ask for this one, the most named first; empty where none of them named any. */
  readonly methods: readonly MethodWish[];
  /** "both": asked for and shown by the data. */
  readonly standing: "both" | "asked-only" | "data-only" | "neither";
};

export type SurveyResponse = {
  readonly sheets: number;
  /** Active agents; those of them who answered by name. */
  readonly people: number;
  readonly answered: number;
  readonly anonymous: number;
  /** Teams by rate, the lowest first; empty where nobody gave a name or team. */
  readonly teams: readonly {
    readonly team: string;
    readonly people: number;
    readonly answered: number;
  }[];
  /** Of the one-to-one list and of all others; `null` without names. */
  readonly coached: { readonly people: number; readonly answered: number } | null;
};

export type MethodWish = { readonly method: Method; readonly wished: Share };
