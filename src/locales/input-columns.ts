import type { TableKind } from "../domain/records/data-report";
import { calls, kpis, reviews } from "./inputs/calls-and-scores";
import { courses, trainingRecords, venues } from "./inputs/courses";
import { complaints } from "./inputs/complaints-and-audits";
import { auditFindings } from "./inputs/complaints-and-audits";
import { answerKeys, examResults, questionBank } from "./inputs/exams";
import { interviews } from "./inputs/interviews-and-cases";
import { caseLibrary } from "./inputs/interviews-and-cases";
import { selfAssessments, stressTests } from "./inputs/practice";
import { releases } from "./inputs/releases";
import { traffic } from "./inputs/traffic";
import { needsSurvey } from "./inputs/needs-survey";
import type { InputColumn } from "./inputs/input-column";
import { staff } from "./inputs/people";
import { roster, shiftDefinitions } from "./inputs/shifts";
import {
  appraisals,
  certificates,
  trainerRatings,
  trainers,
  trialLectures,
} from "./inputs/trainers";

/** The columns of each input sheet, left to right. The first holds text: example rows are told by it. */
export const inputColumns = {
  staff,
  reviews,
  kpis,
  calls,
  roster,
  "shift-definitions": shiftDefinitions,
  trainers,
  venues,
  courses,
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
} as const satisfies Readonly<Record<TableKind, readonly InputColumn[]>>;
