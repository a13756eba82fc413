import type { TeamResult } from "../../../domain/diagnosis/diagnosis";
import { whole } from "../../figures";

/** Team by topic. */
export const teamHeatMapWords = {
  sheet: {
    name: "Team heat map",
    title: "Team heat map",
    about:
      "Team by topic: the team's mean less that of the other teams, in standard deviations between agents. Coloured: beyond what the luck of who is in a team explains. White: cannot be told apart from chance. Below stand the people, results and interval behind every number.",
    rate: (marked: number, cells: number): string =>
      `${whole(marked)} of ${whole(cells)} cells are coloured. Of these at most one in twenty may be expected to be chance; if no team differed from another, the chance of colouring any at all would be at most 5%.`,
    nothing: "There are no two teams with enough results to compare.",
    listHeading: "Every number with its people, results and interval",
    verdicts: {
      weaker: "Weaker, beyond chance",
      stronger: "Stronger, beyond chance",
      "within-chance": "Within chance",
    } satisfies Record<TeamResult["verdict"], string>,
    finding: (weaker: number, stronger: number): string =>
      weaker + stronger === 0
        ? "No team differs from the others beyond chance on any topic."
        : `Beyond chance, teams are weaker than the others ${weaker === 1 ? "once" : `${whole(weaker)} times`} and stronger ${stronger === 1 ? "once" : `${whole(stronger)} times`}, counting each topic.`,
  },
  columns: {
    matrix: { team: "Team", people: "People" },
    teams: {
      team: "Team",
      people: "People",
      n: "Results (n)",
      gap: "Gap (SD)",
      gapLow: "Gap from",
      gapHigh: "Gap to",
      below: "People below the peers",
      verdict: "Reading",
      topic: "Topic",
    },
  },
};
