import fc from "fast-check";
import { brokenRules, type BrokenRule } from "../../src/domain/replanning/broken-rules";
import { namedSession, type NamedSession } from "../../src/domain/replanning/names-in-problem";
import type { PreviousTrainee } from "../../src/domain/replanning/previous-timetable";
import type { TrainingProblem } from "../../src/domain/scheduling/problem";
import { rules } from "../../src/domain/scheduling/rules/registry";
import { localeFor } from "../../src/locales/locale";
import { TimetableChecks, type CheckedRow } from "../../src/sheets/timetable-checks";
import { serialOfDay, serialOfTime } from "../../src/workbook/serial";
import { asRead, edited } from "../domain/replanning/told-before";
import {
  at,
  monday,
  smallCentre,
  timetable,
  tuesday,
  wednesday,
} from "../domain/scheduling/small-centre";
import { centre, desk, lead, team } from "../domain/scheduling/sound-plan";
import { HostWorkbook } from "../excel-host/model/workbook";

const locale = localeFor("en");
const { checks } = locale.sheets.timetable;
const before = monday - 1;

const columns = [
  "trainer",
  "venue",
  "date",
  "start",
  "end",
  "headcount",
  "plannedDate",
  "plannedStart",
  "plannedTrainer",
  "plannedVenue",
  "check",
] as const;
const first = 5;

/** What the check column says of each row: as worked out when the sheet is made, and as its formulas come out. */
function checked(problem: TrainingProblem, rows: readonly CheckedRow[]) {
  const workbook = new HostWorkbook("Timetable");
  const [sheet] = workbook.Worksheets.items();
  if (sheet === undefined) throw new Error("No sheet");
  const table = {
    column: (id: string) => columns.findIndex((one) => one === id),
    first,
    last: first + rows.length - 1,
  };
  const contents = new TimetableChecks(problem, before, locale).contents(rows, table);
  rows.forEach((row, position) => {
    const at_ = first - 1 + position;
    const start = row.start === null ? null : serialOfTime(row.start);
    const cells: Readonly<Record<(typeof columns)[number], string | number | null>> = {
      trainer: row.trainer,
      venue: row.venue,
      date: row.day === null ? "next week" : serialOfDay(row.day, "1900"),
      start: start ?? "early",
      end: start === null ? "" : serialOfTime((row.start ?? 0) + row.minutes),
      headcount: row.people,
      plannedDate: serialOfDay(row.planned.day, "1900"),
      plannedStart: serialOfTime(row.planned.start),
      plannedTrainer: row.planned.trainer,
      plannedVenue: row.planned.venue,
      check: null,
    };
    columns.forEach((id, column) => {
      if (id !== "check") sheet.grid.put(at_, column, cells[id], null);
    });
  });
  contents.forEach((content, position) => {
    if (typeof content !== "object" || content?.type !== "formula") throw new Error("No formula");
    sheet.grid.put(first - 1 + position, columns.length - 1, null, `=${content.formula}`);
  });
  return contents.map((content, position) => ({
    workedOut: typeof content === "object" && content?.type === "formula" ? content.value : null,
    shown: sheet.grid.value(first - 1 + position, columns.length - 1),
  }));
}

function rowOf(session: NamedSession): CheckedRow {
  const { common } = locale.sheets;
  const words = (place: NamedSession["now"]) => ({
    trainer: place.trainer ?? common.toBeNamed,
    venue: place.venue ?? common.atTheDesk,
  });
  const { now, planned, minutes } = session;
  return {
    ...now,
    ...words(now),
    minutes,
    people: session.places ?? 0,
    planned: { ...planned, ...words(planned) },
  };
}

const sound = asRead(centre, timetable(lead, desk, team));
const [leadId, deskId, teamId] = ["S001", "S002", "S003"] as const;

type Edit = (session: NamedSession) => NamedSession;

const moved =
  (now: Partial<NamedSession["now"]>): Edit =>
  (session) =>
    namedSession(centre, edited(session, now));

const joined =
  (agent: number | null): Edit =>
  (session) => {
    const cell = { sheet: "Attendance", row: 99, column: 0 };
    const one: PreviousTrainee = { agent, name: "one more", answer: null, cell };
    return { ...session, trainees: [...session.trainees, one] };
  };

const left =
  (people: number): Edit =>
  (session) => ({ ...session, trainees: session.trainees.slice(people) });

type Check = keyof typeof checks;

/** What a hand can do to one session; the rule that "Check my changes" names; what the sheet's own check says. */
const corruptions: readonly (readonly [string, string, Edit, BrokenRule, Check])[] = [
  ["moved into the evening", deskId, moved({ start: at(20) }), "outside-plan", "outsidePlan"],
  ["moved to a Saturday", teamId, moved({ day: monday + 5 }), "outside-plan", "outsidePlan"],
  ["moved to yesterday", leadId, moved({ day: before }), "into-the-past", "intoThePast"],
  [
    "given to a trainer who teaches then",
    deskId,
    moved({ trainer: "Chen", start: at(9) }),
    "trainer-once",
    "trainerTwice",
  ],
  [
    "put into a room in use",
    deskId,
    moved({ venue: "Big room", start: at(9) }),
    "venue-once",
    "venueTwice",
  ],
  ["put into a smaller room", teamId, moved({ venue: "Small room" }), "venue-seats", "tooMany"],
  ["left without a room", teamId, moved({ venue: null }), "venue-seats", "edited"],
  ["put into a far room", leadId, moved({ venue: "Far room" }), "same-site", "edited"],
  [
    "given to who may not teach it",
    teamId,
    moved({ trainer: "Wang Wei" }),
    "trainer-qualified",
    "edited",
  ],
  ["left without a trainer", teamId, moved({ trainer: null }), "trainer-qualified", "edited"],
  ["moved out of a shift", deskId, moved({ start: at(17) }), "on-shift", "edited"],
  [
    "moved into a trainee's other session",
    deskId,
    moved({ day: tuesday, start: at(9) }),
    "agent-once",
    "edited",
  ],
  [
    "moved out of the trainer's hours",
    teamId,
    moved({ start: at(15.5) }),
    "trainer-available",
    "edited",
  ],
  [
    "moved to a trainer's full day",
    teamId,
    moved({ day: monday, start: at(10) }),
    "trainer-daily-load",
    "edited",
  ],
  [
    "given to a trainer with a full week",
    deskId,
    moved({ trainer: "Chen" }),
    "trainer-weekly-load",
    "edited",
  ],
  ["moved to a busy time", teamId, moved({ start: at(14) }), "released-heads", "edited"],
  [
    "moved to when the team spares nobody",
    leadId,
    moved({ start: at(13) }),
    "released-per-team",
    "edited",
  ],
  [
    "moved after what it must precede",
    leadId,
    moved({ day: tuesday, start: at(11) }),
    "order",
    "edited",
  ],
  ["moved before it may be", teamId, moved({ day: monday }), "not-before", "trainerTwice"],
  ["moved out of the first hour", leadId, moved({ start: at(11) }), "time-of-day", "edited"],
  ["moved past a deadline", teamId, moved({ day: wednesday }), "deadline", "edited"],
  ["given a trainee too many", teamId, joined(1), "course-seats", "ok"],
  ["given a trainee who has it already", teamId, joined(1), "twice", "ok"],
  ["given a stranger", teamId, joined(null), "no-need", "ok"],
  ["given a name by hand", deskId, joined(2), "trainees-differ", "ok"],
  ["with a name struck out", teamId, left(1), "trainees-differ", "ok"],
  ["with all names struck out", teamId, left(2), "no-trainees", "ok"],
];

describe("a single corruption of a sound timetable on its sheet", () => {
  const named = sound.sessions.map((session) => namedSession(centre, session));

  it("starts from one in which all is well", () => {
    expect(brokenRules(centre, named, before)).toEqual([]);
    for (const { shown } of checked(centre, named.map(rowOf))) expect(shown).toBe(checks.ok);
  });

  it.each(corruptions)(
    "%s: %s is named by Check my changes, and the sheet shows it where it can",
    (_, id, edit, rule, check) => {
      const after = named.map((session) => (session.id === id ? edit(session) : session));
      const broken = brokenRules(centre, after, before).map((one) => one.rule);
      expect(broken).toContain(rule);
      const said = checked(centre, after.map(rowOf))[after.findIndex((one) => one.id === id)];
      expect(said).toEqual({ workedOut: checks[check], shown: checks[check] });
    },
  );

  it("is tried for every rule", () => {
    const tried = new Set<BrokenRule>(corruptions.map(([, , , rule]) => rule));
    expect(Object.keys(rules).filter((rule) => ![...tried].some((one) => one === rule))).toEqual(
      [],
    );
  });
});

/** Names that a formula could take for a pattern or a comparison. */
const names = ["Chen", "Chen*", "Che?", "*", "?", "~", "~*", "=Chen", ">A", 'Li "Na"', "chen"];
const rooms = names.slice(0, -1).map((name, at_) => ({ name, seats: 1 + (at_ % 3), site: -1 }));
const tricky = smallCentre({
  trainers: smallCentre().trainers.flatMap((one) => names.map((name) => ({ ...one, name }))),
  venues: rooms,
});

const place = {
  day: fc.constantFrom(monday, tuesday, wednesday, monday + 5, before),
  start: fc.constantFrom(at(9), at(9.5), at(10), at(17.5)),
  trainer: fc.constantFrom(...names),
  venue: fc.constantFrom(...names),
};
const anyRow: fc.Arbitrary<CheckedRow> = fc.record({
  ...place,
  day: fc.option(place.day, { freq: 9 }),
  start: fc.option(place.start, { freq: 9 }),
  minutes: fc.constantFrom(30, 60),
  people: fc.integer({ min: 1, max: 4 }),
  planned: fc.record(place),
});

test("whatever trainers and rooms are called, the formula comes to what was worked out for it", () => {
  const seen = new Set<unknown>();
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 2, maxLength: 6 }), (rows) => {
      for (const { shown, workedOut } of checked(tricky, rows)) {
        expect(shown).toBe(workedOut);
        seen.add(shown);
      }
    }),
    { numRuns: 150, seed: 4 },
  );
  expect(seen).toContain(checks.trainerTwice);
  expect(seen).toContain(checks.venueTwice);
});

test("a star in a name is a star: another trainer whose name begins alike is not taken for the same", () => {
  const planned = { day: monday, start: at(9), trainer: "Chen*", venue: "Big room" };
  const row = { ...planned, minutes: 60, people: 1, planned };
  const other = {
    ...row,
    trainer: "Chen Li",
    venue: "?",
    planned: { ...planned, trainer: "Chen Li", venue: "?" },
  };
  expect(checked(tricky, [row, other]).map(({ shown }) => shown)).toEqual([checks.ok, checks.ok]);
  expect(checked(tricky, [row, { ...row, venue: "?" }])[0]?.shown).toBe(checks.trainerTwice);
});
