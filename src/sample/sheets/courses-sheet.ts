import type { SampleWords } from "../../locales/sample-words";
import type { SampleCatalogueCourse } from "../courses";
import { Page, type DrawnSheet } from "./page";
import { column } from "./table-column";

const headerRow = 2;

/** The sample's course catalogue: a title and one table, a row each course. */
export function coursesSheet(
  courses: readonly SampleCatalogueCourse[],
  words: SampleWords,
): DrawnSheet {
  const page = new Page("sample-courses", words.sheets.courses);
  const headers = words.headers.courses;
  page.putStyled(0, 0, words.titles.courses, "title");
  page.table({
    kind: "table",
    id: "courses",
    tableName: "SampleCourses",
    row: headerRow,
    column: 0,
    columns: [
      column("id", headers.id),
      column("name", headers.name),
      column("topic", headers.topic),
      column("method", headers.method),
      column("minutes", headers.minutes, "integer"),
      column("seats", headers.seats, "integer"),
      column("deadline", headers.deadline, "date"),
    ],
    rows: courses.map((course) => [
      course.id,
      course.name,
      course.topic,
      course.method,
      course.minutes,
      course.seats,
      course.deadline === null ? null : { type: "day", day: course.deadline },
    ]),
    key: [],
  });
  return page.drawn({
    widths: [12, 38, 22, 22, 16, 12, 14],
    header: { first: headerRow, last: headerRow },
  });
}
