import { decimal, whole } from "../../figures";
import { likely } from "../domain";

/** The work list of the QA team: whom to review next, and by whom. */
export const nextReviewsWords = {
  sheet: {
    name: "Next reviews",
    title: "Next reviews",
    about:
      "A work list for the QA team: the reviews that make the bottom group surest, the most telling first. Choose “Done” as you go; the next plan reads the new scores and asks for the next ones.",
    nothing:
      "This time no review is asked for: scores of reviews tell no agents apart, or there is no bottom group.",
    headings: { forecast: "How sure the bottom group becomes", list: "Work list" },
    forecast: (places: number): string =>
      `A forecast, not a promise: of ${whole(places)} agents in the bottom group, so many are expected truly to belong there, today and once the first 20, 50 or 100 reviews of the list are done. Which calls are reviewed must be left to chance.`,
    withoutFigures: (n: number): string =>
      `${whole(n)} ${n === 1 ? "agent has" : "agents have"} no figure at all and cannot be placed on any list: they need their first reviews besides these.`,
    why: (chance: number, n: number): string =>
      n === 0
        ? `${likely(chance)} likely to belong to the bottom group, and no review yet.`
        : `${likely(chance)} likely to belong to the bottom group after ${whole(n)} ${n === 1 ? "review" : "reviews"}: too close to call.`,
    evaluatorWhy: {
      linksGroups: (evaluator: string): string =>
        `${evaluator}, since nobody yet has scored agents of both groups of evaluators: without it, strictness and ability cannot be told apart between them.`,
      notTheUsual: (evaluator: string, usual: string, reviews: number): string =>
        `${evaluator} rather than ${usual}, who did ${whole(reviews)} of them.`,
      leastBusy: (evaluator: string): string =>
        `${evaluator} has the fewest reviews in this list so far.`,
      onlyOne: (evaluator: string): string => `${evaluator} is the only evaluator.`,
    },
    notes: {
      number: "Which of this agent's reviews it will be.",
      evaluator: "A proposal: anyone who does not usually score this agent will do.",
    },
    finding: (places: number, now: number, reviews: number, then: number): string =>
      `Of ${whole(places)} agents in the bottom group ${decimal(now, 1)} are expected truly to belong there; with the next ${whole(reviews)} reviews, well chosen, ${decimal(then, 1)} (a forecast).`,
  },
  columns: {
    forecast: {
      reviews: "Reviews done",
      right: "Expected rightly named",
      places: "Places",
      share: "Share",
      more: "More than today",
    },
    reviews: {
      order: "Order",
      name: "Name",
      agentId: "Agent ID",
      team: "Team",
      n: "Reviews so far",
      number: "Review no.",
      pBottom: "Chance bottom",
      evaluator: "Evaluator proposed",
      why: "Why",
      done: "Done",
    },
  },
};

export type NextReviewsWords = typeof nextReviewsWords;
