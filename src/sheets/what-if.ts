import type { Course } from "../domain/curriculum/course";
import type { PlaceInPlan } from "../domain/replanning/compare-plans";
import type { Agent } from "../domain/records/agents";
import type { TrainingProblem } from "../domain/scheduling/problem";
import type { Tried, WhatIf } from "../domain/what-if/what-if";
import type { Day } from "../foundation/day";
import type { Locale } from "../locales/locale";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { measureRows } from "./measure-rows";
import { Page } from "./page";
import { proofSentences } from "./proof-texts";
import { columnsFrom } from "./table-draft";
import { howText, outcomeText, whatIfSummary } from "./what-if-texts";

export type WhatIfSheetInput = {
  readonly today: Day;
  readonly agents: readonly Agent[];
  readonly problem: TrainingProblem;
  readonly found: WhatIf;
};

export const whatIfSheetId = "whatIf";

/** Changes that stand beside the plan as it is: as many as there are columns of one width between the wide ones. */
const mostBeside = 2;

/** What would help those without a place: what is certain, what was tried, the best side by side, and whom each concerns. */
export function whatIfSheet(input: WhatIfSheetInput, locale: Locale): SheetSpec {
  const { found, problem, today } = input;
  const words = locale.sheets.whatIf;
  const courseName = courseNames(problem.courses, locale);
  const page = new Page(words.sheet.title, words.sheet.about);
  page.sentence(words.sheet.basis(locale.domain.date(today)));
  for (const sentence of whatIfSummary(found, locale)) page.sentence(sentence);
  if (found.missing.length > 0) {
    page.heading(words.sheet.headings.certain);
    const proofs = proofSentences(found.proofs, found.missing.length, problem, courseName, locale);
    for (const sentence of proofs) page.sentence(sentence);
  }
  page.heading(words.sheet.headings.tried);
  triedTable(page, found, courseName, locale);
  if (found.tried.length > 0) {
    sideBySide(page, found, locale);
    peopleTable(page, input, courseName, locale);
  }
  return page.finish({
    id: whatIfSheetId,
    name: words.sheet.name,
    tabColour: "plan",
    frozenAt: null,
    // The people whom the changes concern run over many pages.
    repeatsLastHeader: found.tried.length > 0,
    frozenColumns: 0,
    orientation: "landscape",
    protection: "open",
  });
}

function triedTable(
  page: Page,
  found: WhatIf,
  courseName: (id: string) => string,
  locale: Locale,
): void {
  const words = locale.sheets.whatIf;
  const make = columnsFrom(words.columns.tried);
  const missing = found.missing.length;
  page.table({
    id: "tried",
    tableName: "PeilianWhatIf",
    columns: [
      make("number", "integer"),
      make("change", "text"),
      make("placedMore", "integer", { headerNote: words.notes.placedMore }),
      make("unplaced", "integer"),
      make("toldAnew", "integer", { headerNote: words.notes.toldAnew }),
      make("outcome", "text"),
      make("how", "text"),
    ],
    rows: [
      ...found.tried.map((one, i): CellContent[] => [
        i + 1,
        words.change(one.change, courseName),
        one.placedMore,
        one.comparison.otherPlan.unplaced,
        one.toldAnew,
        outcomeText(one, missing, locale),
        howText(one, locale),
      ]),
      ...found.hopeless.map((change): CellContent[] => [
        null,
        words.change(change, courseName),
        0,
        missing,
        null,
        words.hopeless,
        null,
      ]),
    ],
    key: [],
    wrapAt: { change: 34, outcome: 34, how: 34 },
  });
}

/** The plan as it is and the best changes, measure by measure. */
function sideBySide(page: Page, { asIs, tried }: WhatIf, locale: Locale): void {
  const { comparison, sheet } = locale.sheets.whatIf;
  const beside = tried.slice(0, mostBeside).map((one) => one.comparison.otherPlan);
  page.heading(sheet.headings.sideBySide);
  const first = 2;
  page.put(1, "", "column-header");
  page.put(first, comparison.asIs, "column-header");
  beside.forEach((_, i) => {
    page.put(first + 1 + i, comparison.changeNumber(i + 1), "column-header");
  });
  page.down();
  for (const row of measureRows(locale)) {
    page.put(1, row.label, "value");
    [asIs, ...beside].forEach((plan, i) => {
      const value = row.of(plan);
      page.put(first + i, value ?? comparison.unknown, "value", row.format);
    });
    page.down();
  }
}

/** Everybody whom a change that frees somebody would give a place or tell something else. */
function peopleTable(
  page: Page,
  { agents, found }: WhatIfSheetInput,
  courseName: (id: string) => string,
  locale: Locale,
): void {
  const { columns, sheet } = locale.sheets.whatIf;
  const { kinds } = locale.sheets.planChanges;
  const rows = found.tried.flatMap((one, i) =>
    helps(one)
      ? one.comparison.changes.map((change): CellContent[] => {
          const agent = agents[change.agent];
          return [
            i + 1,
            agent?.name ?? "",
            agent?.id ?? "",
            agent?.team ?? null,
            kinds[change.kind],
            courseName(change.course),
            ...whenCells(change.before),
            ...whenCells(change.after),
          ];
        })
      : [],
  );
  if (rows.length === 0) return;
  page.heading(sheet.headings.people);
  const make = columnsFrom(columns.people);
  page.table({
    id: "people",
    tableName: "PeilianWhatIfPeople",
    columns: [
      make("number", "integer"),
      make("name", "text"),
      make("agentId", "text"),
      make("team", "text"),
      make("kind", "text"),
      make("course", "text"),
      make("beforeDate", "date"),
      make("beforeStart", "time"),
      make("afterDate", "date"),
      make("afterStart", "time"),
    ],
    rows,
    key: [],
    wrapAt: { course: 30 },
  });
}

function helps({ placedMore }: Tried): boolean {
  return placedMore > 0;
}

function whenCells(place: PlaceInPlan | null): CellContent[] {
  if (place === null) return [null, null];
  return [
    { type: "day", day: place.day },
    { type: "time", minute: place.start },
  ];
}

/** What the courses of a plan are called, by id. */
export function courseNames(courses: readonly Course[], locale: Locale): (id: string) => string {
  const names = new Map(courses.map((course) => [course.id, locale.domain.courseName(course)]));
  return (id) => names.get(id) ?? id;
}
