import type { TableKind } from "../../domain/records/data-report";
import type { FieldId } from "../../locales/header-synonyms";
import { appraisals } from "./appraisals";
import { trainerRatings } from "./trainer-ratings";
import { trialLectures } from "./trial-lectures";
import { certificates } from "./certificates";
import { trainingRecords } from "./training-records";
import { calls } from "./calls";
import { courses } from "./courses";
import { complaints } from "./complaints";
import { auditFindings } from "./audit-findings";
import { examResults } from "./exam-results";
import { answerKeys } from "./answer-keys";
import { interviews } from "./interviews";
import { caseLibrary } from "./case-library";
import { questionBank } from "./question-bank";
import { stressTests } from "./stress-tests";
import { selfAssessments } from "./self-assessments";
import { releases } from "./releases";
import { traffic } from "./traffic";
import { needsSurvey } from "./needs-survey";
import type { KindReading } from "./kind-reading";
import { kpis } from "./kpis";
import { reviews } from "./reviews";
import { roster } from "./roster";
import { shiftDefinitions } from "./shift-definitions";
import { staff } from "./staff";
import { trainers } from "./trainers";
import { venues } from "./venues";

/** Every kind of table that reading looks for. */
export const kindReadings: Readonly<Record<TableKind, KindReading>> = {
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
};

/** What a person may say a column of this kind is. */
export function correctableFields(kind: TableKind): readonly FieldId[] {
  const { correctable, fields } = kindReadings[kind];
  return correctable ?? fields;
}

/** Whether `field` is an id that {@link correctableFields} lists. */
export function isCorrectable(kind: TableKind, field: string): field is FieldId {
  return correctableFields(kind).some((known) => known === field);
}
