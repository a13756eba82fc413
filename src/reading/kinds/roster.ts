import type { ColumnMeaning, StudiedTable } from "../recognition/assign-columns";
import { dayHeaders } from "../records/roster-days";
import { saysWhoCame } from "./attendance-columns";
import { has, person, speaksOf, believed, foreign, type Evidence } from "./evidence";
import { personFields } from "./field-groups";
import type { KindReading } from "./kind-reading";

export const roster: KindReading = {
  fields: [
    ...personFields,
    "team",
    "branch",
    "leader",
    "jobTitle",
    "date",
    "shiftCode",
    "shiftStart",
    "shiftEnd",
  ],
  keys: personFields,
  rowsAbout: "agents",
  evidence,
  complete,
};

function evidence(table: Evidence): number {
  const who = person(table);
  if (who === 0) return 0;
  const days = dayHeaders(table.studied.table);
  const dayColumns = days.flatMap((day, column) => (day === null ? [] : [column]));
  if (dayColumns.length >= 3) {
    let texts = 0;
    let filled = 0;
    for (const column of dayColumns) {
      const profile = table.studied.profiles[column];
      texts += (profile?.texts ?? 0) + (profile?.times ?? 0);
      filled += profile?.filled ?? 0;
    }
    const codes = filled === 0 ? 0.5 : texts / filled;
    const isRoster = speaksOf(table, "roster");
    const marked = foreign(table, ["score", "examScore", "fullMarks", "passed"]);
    const isExam = marked > 0 || (speaksOf(table, "exam") && !isRoster);
    const saysWho = dayColumns.filter((column) => saysWhoCame(table.studied, column));
    const isSignIn =
      !isRoster && speaksOf(table, "training") && saysWho.length >= 0.8 * dayColumns.length;
    return believed(
      who * (0.3 + 0.62 * codes + (isRoster ? 0.05 : 0) - (isExam || isSignIn ? 0.4 : 0)),
    );
  }
  const startEnd = Math.min(has(table, "shiftStart"), has(table, "shiftEnd"));
  const shift = Math.max(has(table, "shiftCode"), startEnd);
  if (shift === 0 || has(table, "date") === 0) return 0;
  const others = foreign(table, [
    "recordId",
    "talkTime",
    "handleTime",
    "satisfaction",
    "qaScore",
    "score",
    "evaluator",
    "answered",
    "callsHandled",
    "courseName",
    "trainerName",
  ]);
  return believed(who * (0.75 + (speaksOf(table, "roster") ? 0.1 : 0) - 0.2 * others));
}

function complete(studied: StudiedTable, columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  const days = dayHeaders(studied.table);
  return columns.map((meaning) =>
    days[meaning.column] ? { ...meaning, field: "rosterDay", confidence: 0.95 } : meaning,
  );
}
