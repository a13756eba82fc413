import { peopleHeaders } from "./headers/people";
import { callsAndScoresHeaders } from "./headers/calls-and-scores";
import { trainingHeaders } from "./headers/training";
import { shiftsHeaders } from "./headers/shifts";
import { complaintsAndAuditsHeaders } from "./headers/complaints-and-audits";
import { needsHeaders } from "./headers/needs";
import { casesHeaders } from "./headers/cases";
import { trafficHeaders } from "./headers/traffic";
import { examHeaders } from "./headers/exams";
import { practiceHeaders } from "./headers/practice";
import { releaseHeaders } from "./headers/releases";
import { assessmentHeaders } from "./headers/assessments";
import { trainingRecordHeaders } from "./headers/training-records";
import { ignoredHeaders } from "./headers/ignored";
import type { Words } from "./headers/words";

/**
 * What columns are called in real sheets. The reading room compares headers with these words after folding width, case,
 * brackets, spaces, units and Traditional into Simplified characters; `zh-TW` therefore lists only words that differ, not
 * characters. A word may stand under several fields: the kind of table and the cells decide.
 */
export const headerSynonyms = {
  ...peopleHeaders,
  ...callsAndScoresHeaders,
  ...trainingHeaders,
  ...shiftsHeaders,
  ...complaintsAndAuditsHeaders,
  ...needsHeaders,
  ...casesHeaders,
  ...trafficHeaders,
  ...examHeaders,
  ...practiceHeaders,
  ...releaseHeaders,
  ...assessmentHeaders,
  ...trainingRecordHeaders,
  ignored: ignoredHeaders,
} as const satisfies Record<string, Words>;

/** What a column can be. Those beside the words are told by place and content. */
export type FieldId =
  | keyof typeof headerSynonyms
  | "criterion"
  | "rosterDay"
  | "dimension"
  | "judgeScore"
  | "attendanceMark"
  | "question"
  | "examItem"
  | "namedExam"
  | "examItemPoints"
  | "trafficDay"
  | "trafficSlot";
