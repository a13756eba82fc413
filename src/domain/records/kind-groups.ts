import type { TableKind } from "./data-report";

/** What the kinds of tables are about, in the order they are offered. */
export const kindGroups = ["people-and-calls", "learning", "trainers", "needs"] as const;

export type KindGroup = (typeof kindGroups)[number];

/** Where each kind of table is offered. */
export const groupOfKind: Readonly<Record<TableKind, KindGroup>> = {
  staff: "people-and-calls",
  reviews: "people-and-calls",
  kpis: "people-and-calls",
  calls: "people-and-calls",
  roster: "people-and-calls",
  "shift-definitions": "people-and-calls",
  trainers: "trainers",
  venues: "learning",
  courses: "learning",
  complaints: "needs",
  "audit-findings": "needs",
  "exam-results": "learning",
  "answer-keys": "learning",
  "trainer-ratings": "trainers",
  "trial-lectures": "trainers",
  appraisals: "trainers",
  certificates: "trainers",
  "training-records": "learning",
  interviews: "needs",
  "case-library": "learning",
  "question-bank": "learning",
  "stress-tests": "learning",
  "self-assessments": "needs",
  releases: "learning",
  traffic: "people-and-calls",
  "needs-survey": "needs",
};

/** The tables a first training plan can be made of. */
export const firstPlanKinds: readonly TableKind[] = [
  "staff",
  "reviews",
  "kpis",
  "roster",
  "shift-definitions",
  "trainers",
  "venues",
];
