import type { DressedKind } from "./clean-table";
import { answerKeys } from "./kinds/answer-keys";
import { appraisals } from "./kinds/appraisals";
import { auditFindings } from "./kinds/audit-findings";
import { calls } from "./kinds/calls";
import { caseLibrary } from "./kinds/case-library";
import { certificates } from "./kinds/certificates";
import { complaints } from "./kinds/complaints";
import { courses } from "./kinds/courses";
import { examResults } from "./kinds/exam-results";
import { interviews } from "./kinds/interviews";
import { kpis } from "./kinds/kpis";
import { needsSurvey } from "./kinds/needs-survey";
import { questionBank } from "./kinds/question-bank";
import { releases } from "./kinds/releases";
import { reviews } from "./kinds/reviews";
import { roster } from "./kinds/roster";
import { selfAssessments } from "./kinds/self-assessments";
import { shiftDefinitions } from "./kinds/shift-definitions";
import { staff } from "./kinds/staff";
import { stressTests } from "./kinds/stress-tests";
import { traffic } from "./kinds/traffic";
import { trainerRatings } from "./kinds/trainer-ratings";
import { trainers } from "./kinds/trainers";
import { trainingRecords } from "./kinds/training-records";
import { trialLectures } from "./kinds/trial-lectures";
import { venues } from "./kinds/venues";

/** Every kind of table that is dressed; a new kind is one more file and one more line. */
export const dressedKinds: readonly DressedKind[] = [
  answerKeys,
  appraisals,
  auditFindings,
  calls,
  caseLibrary,
  certificates,
  complaints,
  courses,
  examResults,
  interviews,
  kpis,
  needsSurvey,
  questionBank,
  releases,
  reviews,
  roster,
  selfAssessments,
  shiftDefinitions,
  staff,
  stressTests,
  traffic,
  trainerRatings,
  trainers,
  trainingRecords,
  trialLectures,
  venues,
];
