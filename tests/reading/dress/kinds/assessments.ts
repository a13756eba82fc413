import type { Assessments } from "../../../../src/domain/records/assessments";
import { present, type ReadRow, type Scalar } from "../clean-table";
import { records, wordOf } from "./column";

/** Ratings, trial lectures and appraisals as they are read back: who, by whom, when, and the overall score. */
export function assessmentRows(found: Assessments | null): ReadRow[] {
  if (!found) return [];
  return records(found.count, (i) => ({
    agent: -1,
    values: new Map<string, Scalar>([
      ["subject", wordOf(found.subject, i)],
      ["assessor", wordOf(found.assessor, i)],
      ["topic", wordOf(found.topic, i)],
      ["day", present(found.day[i])],
      ["period", wordOf(found.period, i)],
      ["overall", present(found.overall[i])],
      ["grade", wordOf(found.grade, i)],
    ]),
  }));
}
