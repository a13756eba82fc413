import type { CheckIn } from "../../../domain/new-hires/new-hires";
import { whole } from "../../figures";

export const newHiresWords = {
  sheet: {
    name: "New hires",
    title: "New hires",
    about:
      "The first weeks decide who stays. Each newcomer's mentor, talks and signs worth asking about; a sign is a reason to ask, never a verdict.",
    window: (hires: number, days: number): string =>
      `${whole(hires)} ${hires === 1 ? "person is" : "people are"} within the first ${whole(days)} days.`,
    comparedWithEarlier: (n: number): string =>
      `Figures are compared with those of ${whole(n)} earlier hires at the same age.`,
    usualUnknown:
      "The workbook does not hold the first weeks of earlier hires: what is usual for newcomers is not known, so figures are compared with the centre, whose mean no newcomer need reach.",
    nobody: "Nobody is within the first weeks.",
    mentors: {
      doubts: {
        "not-found": (name: string): string =>
          `${name} (from the list; nobody of this name was found)`,
        left: (name: string): string => `${name} (from the list; has left: name another)`,
        coached: (name: string): string =>
          `${name} (from the list; is new or on the one-to-one list herself: please reconsider)`,
      },
      proposed: (name: string, chance: string, hires: number): string =>
        `${name} (proposal: ${chance} likely to be in the top group, ${hires === 1 ? "the only newcomer" : `newcomer no. ${whole(hires)}`})`,
      lead: (name: string): string => `${name} (lead)`,
      none: "To be named",
    },
    tooLittle: (n: number): string =>
      `Too little evidence for a statement about figures (n = ${whole(n)}).`,
    noSigns: "No sign of trouble.",
    signs: {
      belowEarlier: (
        metric: string,
        value: string,
        n: number,
        mean: string,
        peers: number,
        chance: string,
      ): string =>
        `${metric} ${value} (n = ${whole(n)}) against ${mean} of ${whole(peers)} earlier hires at the same age; ${chance} of them are lower.`,
      belowCentre: (n: number, score: string, low: string, high: string): string =>
        `Score ${score} (90%: ${low} to ${high}, n = ${whole(n)}) lies wholly below the centre's mean of 100.`,
      adherence: (metric: string, value: string, mean: string, months: number): string =>
        `${metric} ${value} over ${months === 1 ? "one month" : `${whole(months)} months`}; the centre's mean is ${mean}.`,
      missedTraining: (sessions: number, of: number): string =>
        `Missed ${whole(sessions)} of ${whole(of)} training sessions.`,
      selfAssessment: (share: string, usual: string): string =>
        `Own assessment: ${share} of the marks; colleagues' mean ${usual}.`,
      stressTest: (share: string): string => `Stress test: ${share} of the marks.`,
      interview: (date: string, word: string): string =>
        `Interview${date === "" ? "" : ` of ${date}`}: “${word}”.`,
      complaints: (n: number): string => `${whole(n)} complaints since the first day.`,
    },
    checkInsHeading: "Talks at 7, 14, 30, 45 and 60 days",
    planNote: (to: string): string =>
      `“In this plan” are due up to ${to}. “Done” and “Notes” are yours. A talk that falls on a weekend is due on the Monday after.`,
    states: {
      past: "Was due",
      "in-plan": "In this plan",
      later: "Later",
    } satisfies Record<CheckIn["state"], string>,
    finding: (hires: number, withSigns: number, due: number): string =>
      `${whole(hires)} new ${hires === 1 ? "hire" : "hires"}, ${whole(withSigns)} with signs worth asking about; ${whole(due)} talks due in this plan.`,
  },
  columns: {
    hires: {
      name: "Name",
      agentId: "Agent ID",
      team: "Team",
      hiredOn: "Hired on",
      days: "Day",
      mentor: "Mentor",
      n: "Results (n)",
      fairMean: "Fair mean",
      fairLow: "Fair from",
      fairHigh: "Fair to",
      signCount: "Signs",
      signs: "Worth asking about",
      agreedMentor: "Mentor agreed",
      notes: "Notes",
    },
    checkIns: {
      mentor: "Mentor",
      due: "Due on",
      name: "Name",
      agentId: "Agent ID",
      team: "Team",
      age: "Day",
      state: "When",
      done: "Done",
      notes: "Notes",
    },
  },
};
