import type { NeedSource, TrainingNeed } from "../../../domain/needs/training-needs";
import { whole } from "../../figures";

export const needsWords = {
  sheet: {
    name: "Training needs",
    title: "Training needs",
    about:
      "What people ask for (survey, interviews) and what the figures and complaints show, in one list. The score is the weighted mean of the sources, each need's share against the largest of that source; 100 would be the greatest need by every source. All intervals hold with 90% chance.",
    weights: (parts: readonly string[]): string =>
      `Weights (see the settings; sources that are missing count nothing): ${parts.join(", ")}.`,
    weight: (source: string, share: string): string => `${source} ${share}`,
    sources: {
      survey: "Survey",
      interviews: "Interviews",
      data: "Figures",
      complaints: "Complaints",
    } satisfies Record<NeedSource, string>,
    response: (sheets: number, answered: number, people: number, rate: string): string =>
      `${whole(sheets)} answer sheets; ${whole(answered)} of ${whole(people)} agents answered by name (${rate}).`,
    anonymous: (n: number): string =>
      `${whole(n)} sheets bear no name: who did not answer is not known for them.`,
    coached: (rate: string, others: string): string =>
      `Of the one-to-one list ${rate} answered, of all others ${others}: where those who need most answer least, the survey speaks for the others.`,
    noSurvey: "No survey was found: what people would ask for is known from interviews only.",
    standings: {
      both: "Asked for and shown by the figures",
      "asked-only": "Asked for; the figures do not show it",
      "data-only": "Shown by the figures; hardly asked for",
      neither: "Little of either",
    } satisfies Record<TrainingNeed["standing"], string>,
    common: "a problem of the whole centre",
    why: {
      survey: (n: number, of: number, low: string, high: string): string =>
        `${whole(n)} of ${whole(of)} respondents ask for it (${low} to ${high})`,
      place: (place: string, n: number): string => `mean place ${place} (n = ${whole(n)})`,
      interviews: (n: number, of: number): string =>
        `${whole(n)} of ${whole(of)} interviews speak of it`,
      data: (n: number, of: number): string =>
        `${whole(n)} of ${whole(of)} agents are shown to be weak`,
      complaints: (n: number, of: number): string => `${whole(n)} of ${whole(of)} complaints`,
    },
    partSeparator: "; ",
    sentenceEnd: ".",
    chart: { title: "Training needs by score", needAxis: "Need", scoreAxis: "Score" },
    methodsHeading: "Ways of training that people asked for",
    teamsHeading: "Who answered, by team",
    unmatchedHeading: "Answers in which no known need was recognised",
    aboutUnmatched: "Read them: they count in no figure above.",
    nothing: "The workbook holds neither a survey of training needs nor interviews.",
    finding: (needs: number, first: string): string =>
      `${whole(needs)} needs ranked; the greatest: ${first}.`,
  },
  columns: {
    needs: {
      rank: "Rank",
      need: "Need",
      score: "Score",
      scoreLow: "From",
      scoreHigh: "To",
      surveyCount: "Asked by",
      surveyShare: "Survey share",
      surveyLow: "Survey from",
      surveyHigh: "Survey to",
      meanPlace: "Mean place",
      interviews: "Interviews",
      weakAgents: "Weak agents",
      weakShare: "Share weak",
      complaints: "Complaints",
      standing: "Reading",
      why: "Why",
    },
    methods: {
      method: "Method",
      count: "Asked by",
      of: "Respondents",
      share: "Share",
      low: "From",
      high: "To",
    },
    teams: { team: "Team", people: "Agents", answered: "Answered", rate: "Rate" },
    unmatched: { source: "Source", text: "Answer" },
  },
};
