import { keepAndTell } from "../../../src/domain/replanning/keep-and-tell";
import type { PreviousTimetable } from "../../../src/domain/replanning/previous-timetable";
import { sheetSessions } from "../../../src/domain/replanning/sheet-sessions";
import type { Session } from "../../../src/domain/scheduling/timetable";
import {
  at,
  liNaCoaching,
  liNaCourtesy,
  monday,
  session,
  smallCentre,
  smallRoom,
  timetable,
  tuesday,
  wangWeiCourtesy,
  zhangMinCourtesy,
} from "../scheduling/small-centre";
import { asRead, edited } from "./told-before";

const problem = smallCentre();
const weekBefore = monday - 3;

const courtesyOnMonday = session({ demands: [liNaCourtesy, wangWeiCourtesy] });
const courtesyOnTuesday = session({
  id: "S002",
  day: tuesday,
  demands: [wangWeiCourtesy, zhangMinCourtesy],
});
const coaching = session({
  id: "S003",
  course: "coaching",
  start: at(11),
  venue: smallRoom,
  demands: [liNaCoaching],
});

function onSheet(previous: PreviousTimetable, today = weekBefore): readonly Session[] {
  return sheetSessions(keepAndTell(problem, previous, today, 4), today);
}

test("a timetable nobody touched stands as it was planned, earliest first; a second seat in a course does not count", () => {
  const read = asRead(problem, timetable(coaching, courtesyOnTuesday, courtesyOnMonday));
  expect(onSheet(read)).toEqual([
    courtesyOnMonday,
    coaching,
    { ...courtesyOnTuesday, demands: [zhangMinCourtesy] },
  ]);
});

test("a session moved by hand stands where the hand put it", () => {
  const read = asRead(problem, timetable(coaching));
  const moved = {
    ...read,
    sessions: read.sessions.map((one) => edited(one, { day: tuesday, start: at(15) })),
  };
  expect(onSheet(moved)).toEqual([{ ...coaching, day: tuesday, start: at(15), end: at(15.5) }]);
});

test("who said that she cannot come has no seat; a session that is left without anybody is none", () => {
  const read = asRead(problem, timetable(courtesyOnMonday, coaching));
  const away = {
    ...read,
    sessions: read.sessions.map((one) => ({
      ...one,
      trainees: one.trainees.map((trainee, i) =>
        i === 0 ? { ...trainee, answer: "no" as const } : trainee,
      ),
    })),
  };
  expect(onSheet(away)).toEqual([{ ...courtesyOnMonday, demands: [wangWeiCourtesy] }]);
});

test("of sessions that are past, one that was held stands and one that nobody came to does not", () => {
  const read = asRead(problem, timetable(courtesyOnMonday, coaching));
  const [held, notHeld] = read.sessions;
  if (held === undefined || notHeld === undefined) throw new Error("Two sessions are on the sheet");
  const past = { ...read, sessions: [held, { ...notHeld, attended: 0 }] };
  expect(onSheet(past, tuesday)).toEqual([courtesyOnMonday]);
});
