import type { Course, CourseId } from "../../domain/curriculum/course";
import type { PreviousCourse } from "../../domain/replanning/held-training";
import { localeFor, type Locale } from "../../locales/locale";
import { localeTags } from "../../locales/locale-tag";
import type { WorkbookSnapshot } from "../../workbook/port";
import { ownRows } from "../previous-plan/own-rows";
import { countIn, textOf } from "./cell-values";

/** The courses of the last plan's syllabus, by code; rows whose words are none of ours are passed over. */
export function readPreviousCourses(
  snapshot: WorkbookSnapshot,
): ReadonlyMap<CourseId, PreviousCourse> {
  const table = ownRows(snapshot, "syllabus", "syllabus", ["courseId", "method"]);
  const courses = new Map<CourseId, PreviousCourse>();
  for (const { cells } of table?.rows ?? []) {
    const method = meant<Course["method"]>(textOf(cells.get("method")), (l) => l.domain.methods);
    const module = meant<Course["module"]>(textOf(cells.get("module")), (l) => l.domain.modules);
    const evaluation = meant<Course["evaluation"]>(
      textOf(cells.get("evaluation")),
      ({ domain }) => domain.evaluations,
    );
    const seats = countIn(cells.get("seats"));
    if (method === null || module === null || evaluation === null || seats === null) continue;
    courses.set(textOf(cells.get("courseId")), { method, module, evaluation, seats });
  }
  return courses;
}

/** The id that a word of any language stands for. */
function meant<Id extends string>(
  text: string,
  words: (locale: Locale) => Readonly<Record<Id, string>>,
): Id | null {
  for (const tag of localeTags) {
    const known = words(localeFor(tag));
    for (const id in known) if (known[id] === text) return id;
  }
  return null;
}
