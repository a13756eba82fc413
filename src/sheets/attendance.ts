import { columnLetters } from "../foundation/address";
import type { AgentIndex } from "../domain/records/agents";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import type { Locale } from "../locales/locale";
import { choiceWord, type ChoiceId } from "./choice-words";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/**
 * The sign-in list: one row a session and trainee, who was absent or excused from a session that is kept among them. A
 * session keeps its number as long as it is the same session, so that what was noted of a person stays with it.
 */
export function attendanceSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const { common, attendance: words } = locale.sheets;
  const make = columnsFrom(locale.columns.attendance.attendance);
  const columns = [
    make("session", "text"),
    make("date", "date"),
    make("start", "time"),
    make("end", "time"),
    make("courseId", "text"),
    make("course", "text"),
    ...personColumns(make),
    make("attended", "text", {
      owner: "user",
      align: "center",
      headerNote: common.yourInput,
      validation: {
        kind: "list",
        values: [
          choiceWord(locale, "yes"),
          choiceWord(locale, "no"),
          choiceWord(locale, "excused"),
        ],
      },
      conditionals: [
        { kind: "equals", value: choiceWord(locale, "yes"), style: "good" },
        { kind: "equals", value: choiceWord(locale, "no"), style: "bad" },
        { kind: "equals", value: choiceWord(locale, "excused"), style: "caution" },
      ],
    }),
    make("notes", "text", { owner: "user", headerNote: common.yourInput }),
  ];
  const absentees = (id: string): readonly AgentIndex[] =>
    (plan.replan?.missed ?? []).flatMap(({ session, trainee }) =>
      session.id === id && trainee.agent !== null ? [trainee.agent] : [],
    );
  const rows = plan.timetable.sessions.flatMap((session) =>
    [...index.trainees(session), ...absentees(session.id)].map((agent): CellContent[] => [
      session.id,
      { type: "day", day: session.day },
      { type: "time", minute: session.start },
      { type: "time", minute: session.end },
      session.course,
      index.courseName(session.course),
      ...personCells(index, agent),
      null,
      null,
    ]),
  );

  const page = new Page(words.title, words.about);
  const labelRow = page.row + 1;
  const first = page.row + 5;
  const last = first + Math.max(1, rows.length) - 1;
  const answerColumn = columns.findIndex((column) => column.id === "attended");
  const letters = columnLetters(answerColumn);
  const answers = `$${letters}$${first}:$${letters}$${last}`;
  const [planned, came, missed, excused, share] = attendanceFigures(
    rows.map((row) => row[answerColumn] ?? null),
    locale,
  );
  const counted = (label: string, value: number): CellContent => ({
    type: "formula",
    formula: `COUNTIF(${answers},${label})`,
    value,
  });
  page.figures([
    {
      label: words.figures.planned,
      value: { type: "formula", formula: `COUNTA($A$${first}:$A$${last})`, value: planned },
      format: "integer",
    },
    { label: common.yes, value: counted(`B${labelRow}`, came), format: "integer" },
    { label: common.no, value: counted(`C${labelRow}`, missed), format: "integer" },
    { label: common.excused, value: counted(`D${labelRow}`, excused), format: "integer" },
    {
      label: words.figures.share,
      value: {
        type: "formula",
        formula: `IF(A${labelRow + 1}=0,0,B${labelRow + 1}/A${labelRow + 1})`,
        value: share,
      },
      format: "percent",
    },
  ]);
  page.down();
  const table = page.table({
    id: "attendance",
    tableName: "PeilianAttendance",
    columns,
    rows,
    key: ["session", "courseId", "agentId"],
    wrapAt: { courseId: 10, course: 36, name: 18, team: 16, notes: 28 },
  });
  return page.finish({
    id: "attendance",
    name: words.name,
    tabColour: "form",
    frozenAt: table,
    frozenColumns: 0,
    orientation: "landscape",
    protection: "inputs-only",
  });
}

/** Places booked, how many came, did not come, were excused, and the share that came; as the formulas above count them. */
export function attendanceFigures(
  answers: readonly CellContent[],
  locale: Locale,
): readonly [number, number, number, number, number] {
  const count = (choice: ChoiceId): number =>
    answers.filter((answer) => answer === choiceWord(locale, choice)).length;
  const came = count("yes");
  const share = answers.length === 0 ? 0 : came / answers.length;
  return [answers.length, came, count("no"), count("excused"), share];
}
