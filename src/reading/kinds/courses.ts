import { has, count, speaksOf, believed, foreign, type Evidence } from "./evidence";
import type { KindReading } from "./kind-reading";

export const courses: KindReading = {
  fields: [
    "courseName",
    "courseId",
    "topic",
    "method",
    "minutes",
    "seats",
    "deadline",
    "partOfShift",
  ],
  keys: ["courseName"],
  namesOnce: "courseName",
  rowsAbout: "others",
  evidence,
};

function evidence(table: Evidence): number {
  const named = has(table, "courseName");
  if (named === 0) return 0;
  const facts = count(table, ["minutes", "method", "topic", "seats", "deadline", "courseId"]);
  if (facts < 0.5) return 0;
  const others = foreign(table, [
    "agentName",
    "agentId",
    "date",
    "score",
    "satisfaction",
    "status",
  ]);
  return believed(
    named * (0.5 + 0.13 * facts + (speaksOf(table, "courses") ? 0.1 : 0) - 0.25 * others),
  );
}
