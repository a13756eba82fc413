import type { CatalogueCourse, Trainer, Venue } from "../../domain/records/resources";
import type { FieldId } from "../../locales/header-synonyms";
import { parseAvailability } from "../values/availability";
import { readDates } from "../values/date-column";
import { readDurations } from "../values/duration-column";
import { readLabels, wordAt } from "../values/label-column";
import { itemsAt, readLists } from "../values/list-column";
import { parsePartOfShift } from "../values/part-of-shift";
import { readNumbers } from "../values/number-column";
import type { People } from "../people/people";
import type { RowLedger } from "../rows/row-ledger";

const longestDay = 24 * 60;

/** A column's words by row, `null` where there are none. */
function words(ledger: RowLedger, field: FieldId): (row: number) => string | null {
  const meaning = ledger.column(field);
  const labels = meaning && readLabels(ledger, meaning.column);
  return (row) => wordAt(labels, row);
}

/** Words that say: may teach anything. */
const anything = /^(全部|所有|不限|all|any)$/i;

/** Reads a list of trainers; a trainer who is also an agent is linked by id or name. */
export function readTrainers(
  ledger: RowLedger,
  people: People,
  workingDay: { readonly start: number; readonly end: number },
): Trainer[] {
  const nameColumn = ledger.column("trainerName") ?? ledger.column("agentName");
  const names = nameColumn && readLabels(ledger, nameColumn.column, true);
  const trainerIds = words(ledger, "trainerId");
  const agentIds = words(ledger, "agentId");
  const kinds = words(ledger, "trainerKind");
  const branches = words(ledger, "branch");
  const teams = words(ledger, "team");
  const skillColumn = ledger.column("skills");
  const skills = skillColumn && readLists(ledger, skillColumn.column);
  const availability = words(ledger, "availability");
  const daily = limit(ledger, "dailyLimit");
  const weekly = limit(ledger, "weeklyLimit");
  const trainers: Trainer[] = [];
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const id = trainerIds(row) ?? agentIds(row);
    const name = wordAt(names, row) ?? id;
    if (name === null) {
      ledger.setAside(row, nameColumn?.column ?? 0, { kind: "no-name", field: "trainerName" });
      continue;
    }
    const met = people.find({ id: agentIds(row) ?? id, name, team: teams(row) });
    const available = availability(row);
    const hours = available === null ? null : parseAvailability(available, workingDay);
    if (available !== null && hours === null) {
      const column = ledger.column("availability")?.column ?? 0;
      ledger.leaveOut(row, column, { kind: "not-a-date", field: "availability" });
    }
    trainers.push({
      id: id ?? name,
      name,
      kind: trainerKind(kinds(row)),
      agent: met.kind === "agent" ? met.agent : null,
      branch: branches(row),
      skills: itemsAt(skills, row).filter((skill) => !anything.test(skill)),
      maxMinutesPerDay: daily(row),
      maxMinutesPerWeek: weekly(row),
      availability: hours,
    });
  }
  return trainers;
}

function trainerKind(text: string | null): Trainer["kind"] {
  if (text === null) return "full-time";
  if (/外|external|guest|vendor|branch|分行|分公司/i.test(text)) return "external";
  return /兼|part/i.test(text) ? "part-time" : "full-time";
}

/** A teaching load in minutes: in the header's unit; without one, small numbers are hours. */
function limit(
  ledger: RowLedger,
  field: "dailyLimit" | "weeklyLimit",
): (row: number) => number | null {
  const meaning = ledger.column(field);
  if (!meaning) return () => null;
  const values = readNumbers(ledger, meaning.column, {
    field,
    min: 0,
    max: longestDay * 7,
    scale: "plain",
  });
  const unit = meaning.stated.unit;
  const largest = values.reduce((most, value) => (value > most ? value : most), 0);
  const inHours =
    unit === "hours" || /课时|小时|hour/i.test(meaning.header) || (unit === null && largest <= 40);
  if (unit === null && !/课时|小时|hour|分钟|minute/i.test(meaning.header)) {
    ledger.assume(meaning.column, {
      kind: "unit-assumed",
      field,
      unit: inHours ? "hours" : "minutes",
    });
  }
  return (row) => {
    const value = values[row] ?? Number.NaN;
    return Number.isNaN(value) ? null : Math.round(value * (inHours ? 60 : 1));
  };
}

/** Reads a list of rooms; a room without seats is set aside, for nobody could be placed in it. */
export function readVenues(ledger: RowLedger): Venue[] {
  const name = ledger.column("venueName");
  const seats = ledger.column("seats");
  if (!name || !seats) return [];
  const names = readLabels(ledger, name.column, true);
  const branches = words(ledger, "branch");
  const capacity = readNumbers(ledger, seats.column, {
    field: "seats",
    min: 1,
    max: 10_000,
    scale: "plain",
  });
  const venues: Venue[] = [];
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const venue = wordAt(names, row);
    const places = capacity[row] ?? Number.NaN;
    if (venue === null) ledger.setAside(row, name.column, { kind: "no-name", field: "venueName" });
    else if (Number.isNaN(places)) {
      ledger.setAside(row, seats.column, { kind: "not-a-number", field: "seats" });
    } else
      venues.push({ id: venue, name: venue, branch: branches(row), seats: Math.floor(places) });
  }
  return venues;
}

/** Reads the centre's course catalogue. */
export function readCourses(ledger: RowLedger, monthFirst: boolean): CatalogueCourse[] {
  const name = ledger.column("courseName");
  if (!name) return [];
  const names = readLabels(ledger, name.column, true);
  const ids = words(ledger, "courseId");
  const topics = words(ledger, "topic");
  const methods = words(ledger, "method");
  const length = ledger.column("minutes");
  const seats = ledger.column("seats");
  const deadline = ledger.column("deadline");
  const seconds =
    length && readDurations(ledger, length, { field: "minutes", min: 60, max: 40 * 3600 });
  const places =
    seats &&
    readNumbers(ledger, seats.column, { field: "seats", min: 1, max: 100_000, scale: "plain" });
  const part = ledger.column("partOfShift");
  const parts = words(ledger, "partOfShift");
  const days = deadline && readDates(ledger, deadline.column, "deadline", monthFirst).day;
  const courses: CatalogueCourse[] = [];
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const course = wordAt(names, row);
    if (course === null) {
      ledger.setAside(row, name.column, { kind: "no-name", field: "courseName" });
      continue;
    }
    const said = parts(row);
    const partOfShift = said === null ? null : parsePartOfShift(said);
    if (part !== null && said !== null && partOfShift === null) {
      ledger.leaveOut(row, part.column, { kind: "unknown-part-of-shift" });
    }
    courses.push({
      id: ids(row) ?? course,
      name: course,
      topic: topics(row),
      method: methods(row),
      minutes: wholeOrNull((seconds?.[row] ?? Number.NaN) / 60),
      maxSeats: wholeOrNull(places?.[row] ?? Number.NaN),
      deadline: wholeOrNull(days?.[row] ?? Number.NaN),
      ...(partOfShift !== null && { partOfShift }),
    });
  }
  return courses;
}

function wholeOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : Math.round(value);
}
