import type { Help, PraiseReason, Recognition } from "../../../domain/recognition/recognition";
import { whole } from "../../figures";

export const recognitionWords = {
  sheet: {
    name: "Recognition",
    title: "Recognition",
    about:
      "Whom to praise, and for what, with the figures. Improved means beyond chance against the agent's own past, with regression to the mean taken out. Everybody who is to be corrected has a strong point here too: begin with it.",
    balance: (praise: number, corrections: number, oneToOne: number, interviews: number): string =>
      `${whole(praise)} reasons to praise; ${whole(corrections)} people to be corrected (${whole(oneToOne)} on the one-to-one list, ${whole(interviews)} proposed for an interview).`,
    falseRises: (expected: string): string =>
      `If nobody had changed, chance alone would put at most ${expected} names among the improved.`,
    sources:
      "Helpers are known from the case library (author), the question bank (source), the list of trainers, training records (who led a session) and certificates (reports and papers).",
    unknown: (what: readonly string[]): string =>
      `Not known from this workbook: ${what.join("; ")}.`,
    unknownNames: {
      changes: "who improved (no figure is held for two months)",
      months: "who was good month after month (figures have no months)",
      helpers:
        "who helps others (no case library, question bank, trainers, training records or certificates)",
      attendance: "who always attends (no training records, no attendance figure)",
    } satisfies Record<Recognition["unknown"][number], string>,
    nobody: "The workbook holds nothing to praise anybody for.",
    kinds: {
      improved: "Most improved",
      consistent: "Consistently good",
      helper: "Helps others",
      attendance: "Always there",
      strongest: "Strong point",
    } satisfies Record<PraiseReason["kind"], string>,
    consistent: (
      score: string,
      low: string,
      high: string,
      above: number,
      months: number,
      top: string,
    ): string =>
      `Score ${score} (90%: ${low} to ${high}; the centre's mean is 100); above the centre in ${whole(above)} of ${whole(months)} months, with no more ups and downs than usual; ${top} likely to belong to the top group.`,
    helps: {
      "case-library": (n: number): string =>
        `wrote ${n === 1 ? "one case" : `${whole(n)} cases`} of the case library`,
      "question-bank": (n: number): string =>
        `gave ${n === 1 ? "one question" : `${whole(n)} questions`} to the question bank`,
      trainer: (): string => "trains colleagues beside taking calls",
      sessions: (n: number): string => `led ${n === 1 ? "one session" : `${whole(n)} sessions`}`,
      certificates: (n: number): string =>
        `handed in ${n === 1 ? "one report or paper" : `${whole(n)} reports or papers`}`,
    } satisfies Record<Help["source"], (n: number) => string>,
    attendance: {
      training: (n: number): string => `Attended all ${whole(n)} training sessions noted.`,
      months: (n: number): string => `Attendance was full in all ${whole(n)} months.`,
    },
    strongest: (topic: string, gap: string, n: number): string =>
      `Best at “${topic}”: ${gap} SD against comparable peers (n = ${whole(n)}).`,
    nearest: (topic: string, gap: string, n: number): string =>
      `Nearest to the peers at “${topic}”: ${gap} SD (n = ${whole(n)}).`,
    finding: (praise: number, corrections: number): string =>
      `${whole(praise)} reasons to praise beside ${whole(corrections)} people to be corrected.`,
  },
  columns: {
    praise: {
      kind: "For what",
      name: "Name",
      agentId: "Agent ID",
      team: "Team",
      n: "n",
      why: "Why",
      said: "Praised",
      notes: "Notes",
    },
  },
};
