import type { SampleCriterion } from "../locales/sample-words";

/** What a sample centre was made from: the answers an analysis of its sheets should come to. Plain JSON. */
export type SampleTruth = {
  /** Every agent, leavers included; team leads take no calls and are not among them. */
  readonly agents: readonly AgentTruth[];
  readonly evaluators: readonly EvaluatorTruth[];
  readonly planted: readonly Planted[];
};

export type AgentTruth = {
  /** As in the employee id columns. */
  readonly agent: string;
  readonly name: string;
  /** Points above (+) or below (−) the centre's mean score. */
  readonly ability: number;
};

export type EvaluatorTruth = {
  readonly evaluator: string;
  /** Points given above (+) or below (−) the others for the same call: a strict evaluator's is negative. */
  readonly severity: number;
};

export type Planted =
  /** The whole centre loses more on this criterion than on any other. */
  | {
      readonly kind: "common-problem";
      readonly criterion: SampleCriterion;
      /** As the sheet words it. */
      readonly name: string;
    }
  | {
      readonly kind: "team-problem";
      readonly criterion: SampleCriterion;
      readonly name: string;
      readonly team: string;
    }
  | {
      readonly kind: "individual-problem";
      readonly criterion: SampleCriterion;
      readonly name: string;
      readonly agent: string;
    }
  | { readonly kind: "strict-evaluator"; readonly evaluator: string }
  | { readonly kind: "lenient-evaluator"; readonly evaluator: string }
  /** Marks this one agent far below what others see in her: without that evaluator she is not in the bottom group. */
  | { readonly kind: "one-sided"; readonly agent: string; readonly evaluator: string }
  /**
   * So many calls were scored by two of three evaluators each: the strict one gives less than both others, who agree. `alpha` is
   * Krippendorff's, in the long run.
   */
  | {
      readonly kind: "double-scored";
      readonly calls: number;
      readonly alpha: number;
      readonly strict: string;
      readonly others: readonly [string, string];
    }
  /** Sends the survey SMS mostly to customers who were pleased. */
  | { readonly kind: "selective-inviter"; readonly agent: string }
  /** Whose ability is lower (or higher) by so many points from that month on, YYYY-MM. */
  | {
      readonly kind: "fallen" | "risen";
      readonly agent: string;
      readonly points: number;
      readonly since: string;
    }
  /** Keeps less to the schedule than others and says so in a talk. */
  | { readonly kind: "new-hire-in-trouble"; readonly agent: string }
  /** Asked for by most in the survey; the reviews show it too, or nothing does. */
  | { readonly kind: "need-asked-and-shown" | "need-asked-only"; readonly name: string }
  /** A bad habit common to a team, in calls only listened to; or one person's own. */
  | { readonly kind: "team-attitude"; readonly team: string; readonly name: string }
  | { readonly kind: "own-attitude"; readonly agent: string; readonly name: string }
  /** Rates herself high on what QA finds weak, or low on what QA finds strong. */
  | {
      readonly kind: "over-rater";
      readonly agent: string;
      readonly criterion: SampleCriterion;
      readonly name: string;
    }
  | {
      readonly kind: "under-rater";
      readonly agent: string;
      readonly criterion: SampleCriterion;
      readonly name: string;
    }
  /** On this business type every agent goes her own way: times differ widely. */
  | { readonly kind: "type-with-spread"; readonly businessType: string }
  /** More and more calls and complaints are about it. */
  | { readonly kind: "rising-topic"; readonly businessType: string }
  /** In the first 60 days; `hiredOn` is YYYY-MM-DD. */
  | { readonly kind: "new-hire"; readonly agent: string; readonly hiredOn: string }
  | { readonly kind: "left"; readonly agent: string }
  /** Went live with everybody told of it but this team. */
  | { readonly kind: "release-missed"; readonly release: string; readonly team: string }
  /** Was away from this module alone of her first week. */
  | { readonly kind: "module-missed"; readonly agent: string; readonly course: string }
  /** The same name in two teams. */
  | { readonly kind: "namesakes"; readonly name: string; readonly agents: readonly string[] }
  | PlantedMess;

/** A place where the sheets are untidy on purpose. */
export type PlantedMess = {
  readonly kind: "mess";
  readonly what: MessKind;
  readonly sheet: string;
  /** "C17", the first cell of a row for what concerns a whole row. */
  readonly cell: string;
};

export type MessKind =
  /** Not data: a reader has to set the row aside. */
  | "total-row"
  | "stray-note"
  | "duplicate-row"
  /** One value of the row is of no use. */
  | "implausible-value"
  | "nil"
  /** The value is good, its form is not. */
  | "number-as-text"
  | "date-as-text";
