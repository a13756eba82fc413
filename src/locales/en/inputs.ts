import type { InputWords } from "../input-words";
import { answerKeys, examResults, questionBank } from "./inputs/exams";
import { selfAssessments, stressTests } from "./inputs/practice";
import { releases } from "./inputs/releases";
import { common } from "./inputs/shared-columns";
import { staff } from "./inputs/people";
import { reviews, kpis, calls } from "./inputs/calls-and-scores";
import { roster, shiftDefinitions } from "./inputs/shifts";
import { venues, courses, trainingRecords } from "./inputs/courses";
import {
  appraisals,
  certificates,
  trainerRatings,
  trainers,
  trialLectures,
} from "./inputs/trainers";
import { complaints } from "./inputs/complaints-and-audits";
import { auditFindings } from "./inputs/complaints-and-audits";
import { interviews } from "./inputs/interviews-and-cases";
import { caseLibrary } from "./inputs/interviews-and-cases";
import { traffic } from "./inputs/traffic";
import { needsSurvey } from "./inputs/needs-survey";

/** The empty input sheets: their tabs, headers, notes and example rows. */
export const inputWords: InputWords = {
  sheets: {
    staff,
    reviews,
    kpis,
    calls,
    roster,
    "shift-definitions": shiftDefinitions,
    venues,
    courses,
    trainers,
    complaints,
    "audit-findings": auditFindings,
    "exam-results": examResults,
    "answer-keys": answerKeys,
    "trainer-ratings": trainerRatings,
    "trial-lectures": trialLectures,
    appraisals,
    certificates,
    "training-records": trainingRecords,
    interviews,
    "case-library": caseLibrary,
    "question-bank": questionBank,
    "stress-tests": stressTests,
    "self-assessments": selfAssessments,
    releases,
    traffic,
    "needs-survey": needsSurvey,
  },
  common,
  hint: "Columns with * are needed; point at a header to read what it is for. Rows that begin with “Example” only show what to write: they are never counted. Delete them or write over them. Leave out any sheet you have no data for.",
  needs: { required: "Needed.", either: "Needed: the ID or the name.", optional: "Optional." },
  exampleMark: "Example",
  yesNo: { yes: "Yes", no: "No" },
};
