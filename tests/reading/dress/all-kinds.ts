import type { DressedKind } from "./clean-table";
import { answerKeys } from "./kinds/answer-keys";
import { appraisals } from "./kinds/appraisals";
import { auditFindings } from "./kinds/audit-findings";
import { calls } from "./kinds/calls";
import { caseLibrary } from "./kinds/case-library";
import { complaints } from "./kinds/complaints";
import { courses } from "./kinds/courses";
import { examResults } from "./kinds/exam-results";
import { interviews } from "./kinds/interviews";
import { kpis } from "./kinds/kpis";
import { reviews } from "./kinds/reviews";
import { roster } from "./kinds/roster";
import { shiftDefinitions } from "./kinds/shift-definitions";
import { staff } from "./kinds/staff";
import { trainerRatings } from "./kinds/trainer-ratings";
import { trainers } from "./kinds/trainers";
import { trialLectures } from "./kinds/trial-lectures";
import { venues } from "./kinds/venues";

/** Every kind of table that is dressed; a new kind is one more file and one more line. */
export const dressedKinds: readonly DressedKind[] = [
  answerKeys,
  appraisals,
  auditFindings,
  calls,
  caseLibrary,
  complaints,
  courses,
  examResults,
  interviews,
  kpis,
  reviews,
  roster,
  shiftDefinitions,
  staff,
  trainerRatings,
  trainers,
  trialLectures,
  venues,
];
