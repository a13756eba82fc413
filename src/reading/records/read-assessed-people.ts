import type { Centre } from "../../domain/records/centre";
import { joinAssessments, readAssessments, type AssessmentFields } from "./read-assessments";
import type { RecordContext } from "./record-context";

const ratings: AssessmentFields = {
  subject: ["trainerName"],
  subjectId: ["trainerId"],
  assessor: ["rater", "evaluator", "agentName", "agentId"],
  topic: ["courseName", "topic", "courseId"],
  day: ["sessionDate", "date"],
  period: [],
  overall: ["overallRating", "score", "satisfaction"],
};

const trials: AssessmentFields = {
  subject: ["candidate", "trainerName", "agentName"],
  subjectId: ["agentId", "trainerId"],
  assessor: ["judge", "evaluator"],
  topic: ["lectureTopic", "topic", "courseName"],
  day: ["sessionDate", "date"],
  period: [],
  overall: ["score", "overallRating"],
};

const appraised: AssessmentFields = {
  subject: ["appraised", "trainerName", "agentName"],
  subjectId: ["trainerId", "agentId"],
  assessor: ["appraiser", "evaluator"],
  topic: [],
  day: ["date"],
  period: ["appraisalPeriod", "month"],
  overall: ["appraisalScore", "score", "appraisalGrade"],
};

/** Ratings of trainers, trial lectures and appraisals of every table, each kind joined in tab order. */
export function assessedPeople({
  of,
  people,
  monthFirst,
}: RecordContext): Pick<Centre, "trainerRatings" | "trialLectures" | "appraisals"> {
  return {
    trainerRatings: joinAssessments(
      of("trainer-ratings").map((ledger) => readAssessments(ledger, ratings, people, monthFirst)),
    ),
    trialLectures: joinAssessments(
      of("trial-lectures").map((ledger) => readAssessments(ledger, trials, people, monthFirst)),
    ),
    appraisals: joinAssessments(
      of("appraisals").map((ledger) => readAssessments(ledger, appraised, people, monthFirst)),
    ),
  };
}
