import { percent, whole } from "../../figures";

/** Where marks are lost. */
export const paretoWords = {
  sheet: {
    name: "Where marks are lost",
    title: "Where marks are lost",
    about:
      "The criteria by the marks they cost, the most costly first; then audit errors and complaints by type, where the workbook holds them. A few causes make up most of it: begin there.",
    reviews: (n: number): string =>
      `Marks lost in 100 scored reviews, from ${whole(n)} of them; observation-only reviews do not count. Intervals hold with 90% chance and allow for the reviews of one agent being alike.`,
    few: (half: number, agents: number): string =>
      `half of it by ${whole(half)} of ${whole(agents)} agents`,
    auditHeading: "Audit errors by type",
    complaintsHeading: "Complaints by type",
    complaintsNote: "Complaints found to be unjustified are left out.",
    noMarks: "The workbook holds no scored reviews with criteria.",
    nothing: "The workbook holds neither scored criteria nor audit errors nor complaints.",
    chart: {
      title: "Marks lost in 100 reviews",
      criterionAxis: "Criterion",
      lostAxis: "Marks",
    },
    notes: {
      half: "So many agents, those who lose most, make up half of the loss. Few of many: an individual matter. About a third or more: a common one.",
      cumulative: "Share of all marks lost on this criterion and those above it.",
    },
    finding: (first: string, share: number, few: number, cumulative: number): string =>
      few <= 1
        ? `Most marks are lost on “${first}”: ${percent(share)} of all.`
        : `Most marks are lost on “${first}” (${percent(share)}); ${whole(few)} criteria make up ${percent(cumulative)}.`,
    countsOnly: (errors: number, complaints: number): string =>
      `${whole(errors)} audit errors and ${whole(complaints)} complaints by type.`,
  },
  columns: {
    lostMarks: {
      criterion: "Criterion",
      lost: "Marks lost in 100 reviews",
      lostLow: "Lost from",
      lostHigh: "Lost to",
      share: "Share of all lost",
      cumulative: "Cumulative share",
      n: "Reviews (n)",
      fullMarks: "Full marks",
      ability: "Ability",
      half: "Who loses it",
    },
    auditErrors: {
      type: "Type",
      count: "Errors",
      share: "Share",
      shareLow: "Share from",
      shareHigh: "Share to",
      cumulative: "Cumulative share",
      agents: "Agents concerned",
    },
    complaintTypes: {
      type: "Type",
      count: "Complaints",
      share: "Share",
      shareLow: "Share from",
      shareHigh: "Share to",
      cumulative: "Cumulative share",
      agents: "Agents concerned",
    },
  },
};
