import { constructTimetable } from "../../src/domain/scheduling/construct";
import type { TrainingProblem } from "../../src/domain/scheduling/problem";
import { defaultSettings } from "../../src/domain/settings/settings";
import { tryChanges } from "../../src/domain/what-if/try-changes";
import type { WhatIf } from "../../src/domain/what-if/what-if";
import { unwatched } from "../../src/foundation/watch";
import { localeFor } from "../../src/locales/locale";
import { localeTags } from "../../src/locales/locale-tag";
import { measureRows } from "../../src/sheets/measure-rows";
import { whatIfSheet } from "../../src/sheets/what-if";
import type { SheetSpec } from "../../src/workbook/sheet-spec";
import { staffOf } from "../domain/replanning/told-before";
import { twelveAndOneTrainer } from "../domain/scheduling/proofs/twelve-trainees";
import { monday, smallCentre } from "../domain/scheduling/small-centre";
import { aFloor } from "./a-floor";
import { cellsOf, columnOf, tableOf, tablesOf, wordsOf } from "./spec-cells";

async function tried(problem: TrainingProblem): Promise<WhatIf> {
  const floor = aFloor(problem, 10);
  return tryChanges(
    {
      problem,
      floor,
      timetable: await constructTimetable(problem, 1, unwatched),
      settings: defaultSettings,
      pose: () => ({ problem, floor }),
      seed: 1,
      only: null,
      personKey: String,
    },
    unwatched,
  );
}

const twelve = twelveAndOneTrainer();
let found: WhatIf;

beforeAll(async () => {
  found = await tried(twelve);
});

function sheet(tag: (typeof localeTags)[number] = "en", problem = twelve, of = found): SheetSpec {
  const agents = staffOf(problem);
  return whatIfSheet({ today: monday - 3, agents, problem, found: of }, localeFor(tag));
}

test("twelve people, eight places: what is proven, every change with what it frees, the best beside the plan as it is", () => {
  const spec = sheet();
  expect(wordsOf(spec)).toContain("4 training places were not found.");
  const tries = tableOf([spec], "whatIf", "tried");
  expect(columnOf(tries, "number").filter((cell) => cell !== null)).toEqual(
    found.tried.map((_, i) => i + 1),
  );
  expect(columnOf(tries, "placedMore")).toEqual([
    ...found.tried.map(({ placedMore }) => placedMore),
    ...found.hopeless.map(() => 0),
  ]);
  expect(columnOf(tries, "outcome")[0]).toBe(
    "Places 4 of the 4; nobody who has a place is told anything else.",
  );
  expect(new Set(columnOf(tries, "outcome").slice(found.tried.length))).toEqual(
    new Set([localeFor("en").sheets.whatIf.hopeless]),
  );

  const beside = cellsOf(spec).find(({ value }) => value === "As it is");
  const placed = cellsOf(spec).find(({ value }) => value === "Places booked");
  const figures = cellsOf(spec).filter(
    ({ row, column }) => row === placed?.row && column >= (beside?.column ?? 0),
  );
  expect(figures.map(({ value }) => value)).toEqual([8, 12, 12]);
});

test("whom each change concerns: those who get a place, by name, with the day they would get", () => {
  const people = tableOf([sheet()], "whatIf", "people");
  const ofBest = columnOf(people, "number").filter((number) => number === 1);
  expect(ofBest).toHaveLength(4);
  expect(columnOf(people, "kind")[0]).toBe("New");
  expect(columnOf(people, "name")[0]).toMatch(/^agent \d+$/);
  expect(columnOf(people, "beforeDate")[0]).toBeNull();
  expect(columnOf(people, "afterDate")[0]).toMatchObject({ type: "day" });
});

test.each(localeTags)("plans side by side stand in columns of one width (%s)", (tag) => {
  const spec = sheet(tag);
  const words = localeFor(tag).sheets.whatIf.comparison;
  const first = cellsOf(spec).find(({ value }) => value === words.asIs)?.column ?? -1;
  const widths = spec.columnWidths.slice(first, first + 3);
  expect(widths).toHaveLength(3);
  expect(Math.max(...widths)).toBeLessThan(1.5 * Math.min(...widths));
  for (const { label } of measureRows(localeFor(tag))) expect(wordsOf(spec)).toContain(label);
});

test("the list of people is long: its header stands on every printed page it runs on to", () => {
  const spec = sheet();
  const last = tablesOf(spec).at(-1);
  expect(tablesOf(spec).length).toBeGreaterThan(1);
  expect(spec.print.repeatRows).toEqual({ first: last?.row, last: last?.row });
});

test("everybody has a place: it says so, and neither proofs nor people stand on the sheet", async () => {
  const problem = smallCentre();
  const spec = sheet("en", problem, await tried(problem));
  const words = localeFor("en").sheets.whatIf;
  expect(wordsOf(spec)).toContain(words.summary(0, 0));
  expect(wordsOf(spec)).not.toContain(words.sheet.headings.certain);
  expect(tablesOf(spec).map(({ id }) => id)).not.toContain("people");
});
