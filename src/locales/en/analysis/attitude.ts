import type { AttitudeCase, AttitudeTeam } from "../../../domain/attitude/attitude";
import { whole } from "../../figures";

/** One person on one criterion, the figures already in their units. */
export type AttitudeTexts = {
  readonly criterion: string;
  readonly isFault: boolean;
  readonly n: number;
  readonly times: number;
  readonly share: string;
  readonly low: string;
  readonly high: string;
  readonly expected: string;
  readonly against: AttitudeCase["against"];
  readonly chance: string;
  readonly listeners: number;
};

/** Service attitude, from calls only listened to. */
export const attitudeWords = {
  sheet: {
    name: "Service attitude",
    title: "Service attitude",
    about:
      "What was heard in observation-only samples. They never count in performance: not in the ranking, the tiers or the diagnosis. A sample falls short with less than 60% of the full marks, with a “no” to a good habit or a “yes” to a bad one.",
    basis: (samples: number, agents: number, listeners: number, tooFew: number): string =>
      `${whole(samples)} samples of ${whole(agents)} agents by ${whole(listeners)} listeners; ${whole(tooFew)} agents have too few samples to say anything about them.`,
    fair: "What one listener passes over another writes down: everybody is held against what the same listeners noted with the others; where they heard nobody else, with what listeners note on average. Nobody is named on one listener's word where several listened.",
    rate: "Of the teams marked and the people named, at most one in twenty may be expected to be chance. The intervals hold with 90% chance.",
    notJudged: (names: string): string =>
      `Left out, for the column does not say what is good: ${names}.`,
    nothing: "The workbook holds no observation-only samples that say anything about attitude.",
    nobodyToTrain: "Nobody falls short more often than chance explains.",
    nobodyToPraise: "Nobody has enough samples without any shortfall yet.",
    headings: {
      train: "To train, one by one",
      praise: "To praise",
      teams: "By team",
    },
    praiseNote:
      "Not one shortfall in all samples, where the same listeners would have noted at least one with others: say so.",
    faultHeard: (criterion: string): string => `${criterion} (heard)`,
    verdicts: {
      more: "More often, beyond chance",
      fewer: "Less often, beyond chance",
      "within-chance": "Within chance",
    } satisfies Record<AttitudeTeam["verdict"], string>,
    against: { team: "Own team", centre: "All others" } satisfies Record<
      AttitudeCase["against"],
      string
    >,
    why: (t: AttitudeTexts): string =>
      `“${t.criterion}” ${t.isFault ? "heard" : "fell short"} in ${whole(t.times)} of ${whole(t.n)} samples by ${t.listeners === 1 ? "one listener" : `${whole(t.listeners)} listeners`}; the same listeners noted it in ${t.expected} of ${t.against === "team" ? "the team's other samples" : "the others' samples"}. By chance: ${t.chance}. Allowing for few samples, in ${t.share} of her calls (90%: ${t.low} to ${t.high}).`,
    praise: (n: number, marks: number, expected: string): string =>
      `Nothing fell short in ${whole(n)} samples (${whole(marks)} marks); others would have had ${expected}.`,
    notes: {
      expected: "How often the same listeners noted it with those compared with.",
      chance: "Chance of as many among so many samples if the person were like the others.",
      share: "Drawn towards the others where samples are few.",
    },
    finding: (common: string, named: number, praised: number): string =>
      `${common === "" ? "No attitude problem is common." : `Common: ${common}.`} ${whole(named)} individual ${named === 1 ? "case" : "cases"} to train, ${whole(praised)} ${praised === 1 ? "person" : "people"} to praise.`,
    commonIn: (criterion: string, teams: string): string =>
      teams === "" ? `“${criterion}” in the whole centre` : `“${criterion}” in ${teams}`,
  },
  columns: {
    criteria: {
      criterion: "What was listened for",
      n: "Samples (n)",
      short: "Fell short",
      shortLow: "From",
      shortHigh: "To",
      scope: "Scope",
      teams: "Teams concerned",
      named: "People named",
    },
    toTrain: {
      name: "Name",
      agentId: "Agent ID",
      team: "Team",
      criterion: "What was heard",
      n: "Samples (n)",
      times: "Times",
      share: "Share of calls",
      shareLow: "Share from",
      shareHigh: "Share to",
      expected: "Others",
      against: "Compared with",
      chance: "By chance",
      why: "Why",
    },
    toPraise: {
      name: "Name",
      agentId: "Agent ID",
      team: "Team",
      n: "Samples (n)",
      marks: "Marks",
      expected: "Others would have",
      why: "Why",
    },
    attitudeTeams: {
      team: "Team",
      criterion: "What was listened for",
      verdict: "Reading",
      people: "People",
      concerned: "People concerned",
      n: "Samples (n)",
      short: "Fell short",
      shortLow: "From",
      shortHigh: "To",
      expected: "Other teams",
    },
  },
};
