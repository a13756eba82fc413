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
  hint: "带 * 的列为必填；指向表头可查看说明。以“示例”开头的行仅作示范，不会计入，请删除或直接覆盖。没有数据的表可以不填。",
  needs: { required: "必填。", either: "必填：工号与姓名至少填一项。", optional: "选填。" },
  exampleMark: "示例",
  yesNo: { yes: "是", no: "否" },
};
