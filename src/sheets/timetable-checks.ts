import { columnLetters } from "../foundation/address";
import { civilFromDay, weekday, type Day, type MinuteOfDay } from "../foundation/day";
import type { TrainingProblem } from "../domain/scheduling/problem";
import type { Locale } from "../locales/locale";
import type { CellContent } from "../workbook/sheet-spec";
import { exactly } from "./exactly";

/** What the check of one row looks at; day and start are `null` where a person typed something else. */
export type CheckedRow = {
  readonly day: Day | null;
  readonly start: MinuteOfDay | null;
  readonly minutes: number;
  readonly trainer: string;
  readonly venue: string;
  readonly people: number;
  readonly planned: {
    readonly day: Day;
    readonly start: MinuteOfDay;
    readonly trainer: string;
    readonly venue: string;
  };
};

/** Where the table stands: 0-based columns by id, first and last row as Excel numbers them. */
export type CheckedTable = {
  readonly column: (id: string) => number;
  readonly first: number;
  readonly last: number;
};

type CheckId = keyof Locale["sheets"]["timetable"]["checks"];

/** Of a day, so that times that meet do not count as overlapping by their last bits. */
const halfMinute = "1/2880";

/** Beyond so many characters a list of rooms or days is left to the job that checks all rules. */
const longestList = 3000;

/**
 * The live check of the timetable: a formula for each row, and what it comes to, worked out here by the same rules so that
 * programs that do not calculate show it too. It sees days, times, trainers, rooms and seats; the rest is the verifier's.
 */
export class TimetableChecks {
  readonly #words: Locale["sheets"]["timetable"]["checks"];
  readonly #nobody: readonly string[];
  readonly #nowhere: string;
  readonly #offDays: readonly Day[];
  readonly #weekdays: string;

  constructor(
    private readonly problem: TrainingProblem,
    private readonly today: Day,
    { sheets }: Locale,
  ) {
    this.#words = sheets.timetable.checks;
    this.#nobody = ["", sheets.common.toBeNamed, sheets.common.notNeeded];
    this.#nowhere = sheets.common.atTheDesk;
    const worked = new Set(problem.days.map(weekday));
    this.#weekdays = [0, 1, 2, 3, 4, 5, 6].map((day) => (worked.has(day) ? "1" : "0")).join("");
    const [first = 0] = problem.days;
    const last = problem.days[problem.days.length - 1] ?? first - 1;
    const present = new Set(problem.days);
    this.#offDays = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
      (day) => worked.has(weekday(day)) && !present.has(day),
    );
  }

  /** One content a row, in the order of the rows. */
  contents(rows: readonly CheckedRow[], table: CheckedTable): readonly CellContent[] {
    const busy = new Busy(rows);
    return rows.map((row, at): CellContent => ({
      type: "formula",
      formula: this.#formula(table, table.first + at),
      value: this.#words[this.#check(row, busy)],
    }));
  }

  #check(row: CheckedRow, busy: Busy): CheckId {
    const { day, start, planned } = row;
    if (day === null || start === null) return "notReadable";
    const isMoved = day !== planned.day || start !== planned.start;
    if (day !== planned.day && day <= this.today) return "intoThePast";
    if (isMoved && !this.#isInPlan(day, start, row.minutes)) return "outsidePlan";
    if (!this.#nobody.includes(row.trainer) && busy.twice(row, "trainer")) return "trainerTwice";
    const isSomewhere = row.venue !== "" && row.venue !== this.#nowhere;
    if (isSomewhere && busy.twice(row, "venue")) return "venueTwice";
    const seats = this.problem.venues.find(({ name }) => fold(name) === fold(row.venue))?.seats;
    if (this.#seatsFormula("") !== null && seats !== undefined && row.people > seats) {
      return "tooMany";
    }
    const isElsewhere = row.trainer !== planned.trainer || row.venue !== planned.venue;
    return isMoved || isElsewhere ? "edited" : "ok";
  }

  #isInPlan(day: Day, start: MinuteOfDay, minutes: number): boolean {
    const { days, dayStart, slotMinutes, slotsPerDay } = this.problem;
    const isDay = days.includes(day) || (this.#offDayFormula("") === null && this.#isOffDay(day));
    return isDay && start >= dayStart && start + minutes <= dayStart + slotMinutes * slotsPerDay;
  }

  #isOffDay(day: Day): boolean {
    return this.#offDays.includes(day);
  }

  #formula({ column, first, last }: CheckedTable, row: number): string {
    const cell = (id: string): string => `${columnLetters(column(id))}${row}`;
    const all = (id: string): string => {
      const letters = columnLetters(column(id));
      return `$${letters}$${first}:$${letters}$${last}`;
    };
    const word = (id: CheckId): string => quoted(this.#words[id]);
    const [date, start, end] = [cell("date"), cell("start"), cell("end")];
    const moved = `OR(${date}<>${cell("plannedDate")},ABS(${start}-${cell("plannedStart")})>${halfMinute})`;
    const twice = (id: string): string =>
      `COUNTIFS(${all(id)},${exactly(cell(id))},${all("date")},${date},${all("start")},"<"&(${end}-${halfMinute}),${all("end")},">"&(${start}+${halfMinute}))>1`;
    const nobody = this.#nobody.map((text) => `${cell("trainer")}<>${quoted(text)}`).join(",");
    const seats = this.#seatsFormula(cell("venue"));
    const tooMany = seats === null ? "FALSE" : `AND(${seats}>0,${cell("headcount")}>${seats})`;
    const elsewhere = `OR(${moved},${cell("trainer")}<>${cell("plannedTrainer")},${cell("venue")}<>${cell("plannedVenue")})`;
    const steps: readonly (readonly [string, CheckId])[] = [
      [`NOT(AND(ISNUMBER(${date}),ISNUMBER(${start})))`, "notReadable"],
      [`AND(${date}<>${cell("plannedDate")},${date}<=${dateOf(this.today)})`, "intoThePast"],
      [`AND(${moved},NOT(${this.#inPlanFormula(date, start, end)}))`, "outsidePlan"],
      [`AND(${nobody},${twice("trainer")})`, "trainerTwice"],
      [
        `AND(${cell("venue")}<>"",${cell("venue")}<>${quoted(this.#nowhere)},${twice("venue")})`,
        "venueTwice",
      ],
      [tooMany, "tooMany"],
      [elsewhere, "edited"],
    ];
    const open = steps.map(([test, id]) => `IF(${test},${word(id)},`).join("");
    return `${open}${word("ok")}${")".repeat(steps.length)}`;
  }

  #inPlanFormula(date: string, start: string, end: string): string {
    const { days, dayStart, slotMinutes, slotsPerDay } = this.problem;
    const [first] = days;
    const last = days[days.length - 1];
    if (first === undefined || last === undefined) return "FALSE";
    const off = this.#offDayFormula(date);
    return `AND(${[
      `${date}>=${dateOf(first)}`,
      `${date}<=${dateOf(last)}`,
      `MID(${quoted(this.#weekdays)},WEEKDAY(${date},2),1)="1"`,
      `${start}>${dayStart}/1440-${halfMinute}`,
      `${end}<${dayStart + slotMinutes * slotsPerDay}/1440+${halfMinute}`,
      ...(off === null || off === "" ? [] : [off]),
    ].join(",")})`;
  }

  /** Holidays among the working days; "" for none, `null` for too many. */
  #offDayFormula(date: string): string | null {
    if (this.#offDays.length === 0) return "";
    const days = this.#offDays.map((day) => `${date}=${dateOf(day)}`).join(",");
    return days.length > longestList ? null : `NOT(OR(${days}))`;
  }

  /** The seats of the room named in a cell, 0 for no room of ours; `null` where the rooms are too many to list. */
  #seatsFormula(venue: string): string | null {
    const { venues } = this.problem;
    const terms = venues.map(({ name, seats }) => `(${venue}=${quoted(name)})*${seats}`).join("+");
    const isShort = terms.length <= longestList && venues.every(({ name }) => name.length <= 200);
    return venues.length > 0 && isShort ? `(${terms})` : null;
  }
}

/** Who and what is taken when, by day, so that no row is compared with all others. */
class Busy {
  readonly #byDay = new Map<Day, CheckedRow[]>();

  constructor(rows: readonly CheckedRow[]) {
    for (const row of rows) {
      if (row.day !== null) this.#byDay.set(row.day, [...(this.#byDay.get(row.day) ?? []), row]);
    }
  }

  twice(row: CheckedRow, what: "trainer" | "venue"): boolean {
    const { day, start, minutes } = row;
    if (day === null || start === null) return false;
    return (this.#byDay.get(day) ?? []).some(
      (other) =>
        other !== row &&
        fold(other[what]) === fold(row[what]) &&
        other.start !== null &&
        other.start < start + minutes &&
        other.start + other.minutes > start,
    );
  }
}

/** Excel compares texts without regard to case. */
function fold(text: string): string {
  return text.toLowerCase();
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The serial differs between the two date systems; the function knows which holds. */
function dateOf(day: Day): string {
  const { year, month, day: date } = civilFromDay(day);
  return `DATE(${year},${month},${date})`;
}
