import type { SelfView } from "../../../domain/blind-spots/blind-spots";
import { whole } from "../../figures";

/** What a person thinks of herself beside what QA found, each mark with its full marks. */
export type ViewTexts = {
  readonly criterion: string;
  readonly self: string;
  readonly selfN: number;
  readonly qa: string;
  readonly qaN: number;
};

/** Self-assessment beside QA. */
export const blindSpotsWords = {
  sheet: {
    name: "Blind spots",
    title: "Blind spots and hidden strengths",
    about:
      "For a talk between two people. A blind spot: she rates herself well where evaluators hear a weakness. A hidden strength: she rates herself low where evaluators hear a strength. Both sides are set against the peers and drawn towards them by how little is known; the interval holds with 90% chance. Neither side need be right: listen to calls together.",
    basis: (agents: number, compared: number, tooFew: number): string =>
      `${whole(agents)} agents assessed themselves; ${whole(compared)} marks could be compared with QA; ${whole(tooFew)} agents have too few reviews.`,
    rate: (named: number, harmless: number): string =>
      `${whole(named)} gaps are listed; at most one in twenty of those beyond chance may be expected to be chance. ${whole(harmless)} more are beyond chance but need no talk: proud of what is good, or modest about what is weak.`,
    nobody: "Nobody's own view differs from QA beyond chance where it matters.",
    nothing: "The workbook holds no self-assessment that can be compared with QA.",
    kinds: { "blind-spot": "Blind spot", "hidden-strength": "Hidden strength" } satisfies Record<
      SelfView["kind"],
      string
    >,
    say: {
      "blind-spot": (t: ViewTexts): string =>
        `“${t.criterion}”: she gives herself ${t.self} (n = ${whole(t.selfN)}); evaluators give ${t.qa} (n = ${whole(t.qaN)}). Say first what goes well; then listen to two calls together and ask what she hears.`,
      "hidden-strength": (t: ViewTexts): string =>
        `“${t.criterion}”: she gives herself only ${t.self} (n = ${whole(t.selfN)}); evaluators give ${t.qa} (n = ${whole(t.qaN)}). Tell her so, with a call in which she did it well; ask her to show others.`,
    } satisfies Record<SelfView["kind"], (t: ViewTexts) => string>,
    of: (mean: string, full: string): string => `${mean} of ${full}`,
    matchedHeading: "What was compared",
    agreementNote:
      "Correlation of the two views over the agents. Around 0.3 is usual: people everywhere know their own work less well than they think.",
    unmatched: (asked: string, judged: string): string =>
      `Without a counterpart: asked of people only: ${asked}; judged by QA only: ${judged}.`,
    none: "nothing",
    notes: {
      gap: "Self less QA in standard deviations of the peers.",
      chance: "Chance of so large a gap if she saw herself just as QA does.",
    },
    finding: (blind: number, hidden: number): string =>
      `${whole(blind)} blind ${blind === 1 ? "spot" : "spots"} to talk over gently, ${whole(hidden)} hidden ${hidden === 1 ? "strength" : "strengths"} to praise.`,
  },
  columns: {
    views: {
      name: "Name",
      agentId: "Agent ID",
      team: "Team",
      criterion: "Criterion",
      kind: "Reading",
      selfN: "Own marks (n)",
      self: "Own mean",
      qaN: "Reviews (n)",
      qa: "QA mean",
      gap: "Gap (SD)",
      gapLow: "Gap from",
      gapHigh: "Gap to",
      chance: "By chance",
      say: "How to put it",
      notes: "Notes",
    },
    compared: {
      criterion: "Criterion",
      asked: "In the self-assessment",
      agents: "Agents",
      agreement: "Agreement",
    },
  },
};
