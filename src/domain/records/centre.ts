import type { Complaints } from "./complaints";
import type { AuditFindings } from "./audit-findings";
import type { Assessments } from "./assessments";
import type { Interviews } from "./interviews";
import type { LibraryCase } from "./case-library";
import type { Agent } from "./agents";
import type { Calls } from "./calls";
import type { AnswerKey, ExamResults } from "./exams";
import type { Kpis } from "./kpis";
import type { CatalogueCourse, Trainer, Venue } from "./resources";
import type { Reviews } from "./reviews";
import type { Shifts } from "./shifts";

/** All that reading found in the workbook. `null`: no such table; the planner then uses a stated default. */
export type Centre = {
  readonly agents: readonly Agent[];
  readonly reviews: Reviews | null;
  readonly kpis: Kpis | null;
  readonly calls: Calls | null;
  readonly shifts: Shifts | null;
  readonly trainers: readonly Trainer[] | null;
  readonly venues: readonly Venue[] | null;
  readonly courses: readonly CatalogueCourse[] | null;
  readonly exams: ExamResults | null;
  readonly answerKeys: readonly AnswerKey[] | null;
  readonly complaints: Complaints | null;
  readonly auditFindings: AuditFindings | null;
  readonly trainerRatings: Assessments | null;
  readonly trialLectures: Assessments | null;
  readonly appraisals: Assessments | null;
  readonly interviews: Interviews | null;
  readonly caseLibrary: readonly LibraryCase[] | null;
};
