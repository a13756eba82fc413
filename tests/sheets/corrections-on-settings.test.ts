import fc from "fast-check";
import type { Corrections, TableCorrection } from "../../src/domain/records/corrections";
import { tableKinds } from "../../src/domain/records/data-report";
import { defaultSettings } from "../../src/domain/settings/settings";
import { unwatched } from "../../src/foundation/watch";
import { saveChoices } from "../../src/jobs/save-choices";
import { localeFor } from "../../src/locales/locale";
import { localeTags, type LocaleTag } from "../../src/locales/locale-tag";
import { readCorrections } from "../../src/reading/corrections/corrections";
import { meaningMeant } from "../../src/reading/corrections/correction-words";
import { natureOf } from "../../src/reading/recognition/field-nature";
import { dateFields } from "../../src/sheets/corrections-table";
import { headerKey } from "../../src/reading/recognition/header-key";
import { tablesOfTab } from "../../src/reading/tables/tables-of-tab";
import { correctableFields } from "../../src/reading/kinds/all-kinds";
import { readSettings } from "../../src/reading/settings/settings";
import { memoryWorkbook, type MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type { WorkbookSnapshot } from "../../src/workbook/port";
import type { CellContent, SheetSpec, TableBlock } from "../../src/workbook/sheet-spec";
import { copied } from "./carry-over-book";
import { takeSnapshot } from "../../src/workbook/snapshot";

async function snapshotOf(workbook: MemoryWorkbook): Promise<WorkbookSnapshot> {
  const taken = await takeSnapshot(workbook, unwatched);
  if (!taken.ok) throw new Error(taken.cause.kind);
  return taken.value;
}

async function save(
  workbook: MemoryWorkbook,
  corrections: Corrections,
  language: LocaleTag,
): Promise<void> {
  const plan = saveChoices(await snapshotOf(workbook), defaultSettings, corrections, language);
  const applied = await workbook.apply(plan, unwatched);
  if (!applied.ok) throw new Error(applied.cause.kind);
}

/** Saves, then types rows into the spare ones of the table, as a person would: they are not on our record. */
async function saveAndType(
  workbook: MemoryWorkbook,
  said: Corrections,
  rows: readonly (readonly (string | null)[])[],
): Promise<void> {
  const plan = saveChoices(await snapshotOf(workbook), defaultSettings, said, "en");
  const block = correctionsBlock(plan);
  await save(workbook, said, "en");
  const first = block.row + 1 + filledRows(block).length;
  workbook.edit((book) => ({
    ...book,
    sheets: book.sheets.map((sheet) => {
      if (sheet.description.name !== localeFor("en").sheets.settings.name) return sheet;
      const builder = copied(sheet.cells);
      for (const [r, row] of rows.entries()) {
        for (const [c, text] of row.entries()) {
          if (text !== null) builder.addText(first + r, block.column + c, text);
        }
      }
      return { ...sheet, cells: builder.build() };
    }),
  }));
}

function correctionsBlock(plan: { readonly sheets: readonly SheetSpec[] }): TableBlock {
  for (const block of plan.sheets.flatMap(({ blocks }) => blocks)) {
    if (block.kind === "table" && block.id === "corrections") return block;
  }
  throw new Error("no corrections on the sheet");
}

function tableIds(plan: { readonly sheets: readonly SheetSpec[] }): string[] {
  return plan.sheets
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "table" ? [block.id] : []));
}

function filledRows(block: TableBlock): CellContent[][] {
  return block.rows.filter((row) => row.some((content) => content !== null)).map((row) => [...row]);
}

const key = fc.stringMatching(/^[a-z]{10}$/);
const tab = fc
  .stringMatching(/^[A-Za-z0-9 质检=+@'-]{1,20}$/)
  .filter((name) => name.trim() === name);

const correction: fc.Arbitrary<TableCorrection> = fc
  .tuple(tab, key, fc.constantFrom(null, ...tableKinds))
  .chain(([sheet, headerKey, kind]) =>
    (kind === null
      ? fc.constant([])
      : fc.uniqueArray(
          fc.record({
            column: fc.nat(120),
            field: fc.constantFrom(null, ...correctableFields(kind)),
          }),
          { selector: ({ column }) => column, maxLength: 5 },
        )
    ).map((columns) => ({ sheet, headerKey, kind, columns })),
  );
const corrections = fc.uniqueArray(correction, {
  selector: ({ sheet, headerKey }) => `${sheet} ${headerKey}`,
  maxLength: 8,
});

describe("corrections on the settings sheet", () => {
  it("come back the same from every language, and from a change of language", async () => {
    await fc.assert(
      fc.asyncProperty(
        corrections,
        fc.constantFrom(...localeTags),
        fc.constantFrom(...localeTags),
        async (said, first, second) => {
          const workbook = memoryWorkbook([]);
          await save(workbook, said, first);
          const read = readCorrections(await snapshotOf(workbook));
          expect(read.corrections).toEqual(said);
          expect(read.problems).toEqual([]);
          await save(workbook, read.corrections, second);
          expect(readCorrections(await snapshotOf(workbook)).corrections).toEqual(said);
          expect(readSettings(await snapshotOf(workbook))).toEqual({
            settings: defaultSettings,
            problems: [],
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each(["without its key", "with its key"] as const)(
    "typed %s show readable headers and columns where the table is known, and stand there once",
    async (how) => {
      const workbook = memoryWorkbook([]);
      const data = userSheet("QA", [["Agent ID", "Evaluator", "QA score"]]);
      const applied = await workbook.apply({ sheets: [data], basedOn: [] }, unwatched);
      expect(applied.ok).toBe(true);
      const [table] = tablesOfTab(await snapshotOf(workbook), "QA");
      if (table === undefined) throw new Error("no table");
      const key = headerKey(table);
      const typedKey = how === "with its key" ? key : null;
      await saveAndType(workbook, [], [["QA", "QA reviews", "QA score", "not used", typedKey]]);
      const read = readCorrections(await snapshotOf(workbook));
      expect(read.problems).toEqual([]);
      const plan = saveChoices(await snapshotOf(workbook), defaultSettings, read.corrections, "en");
      expect(tableIds(plan)).toEqual(["settings", "corrections"]);
      expect(filledRows(correctionsBlock(plan))).toEqual([
        ["QA", "QA reviews", "3: QA score", "not used", key, "Agent ID | Evaluator | QA score"],
      ]);
    },
  );

  it("keep the headers they show when the table is no longer in the workbook", async () => {
    const workbook = memoryWorkbook([]);
    const row = ["Gone", "not used", null, null, "abcdefghij", "One | Two"];
    await saveAndType(workbook, [], [row]);
    const { corrections: said } = readCorrections(await snapshotOf(workbook));
    const plan = saveChoices(await snapshotOf(workbook), defaultSettings, said, "en");
    expect(filledRows(correctionsBlock(plan))).toEqual([row]);
  });

  it("typed in a way that is not understood stay on the sheet, in place, to be put right", async () => {
    const workbook = memoryWorkbook([]);
    const row = ["Nowhere", "QA revues", null, null, null, null];
    await saveAndType(workbook, [], [row]);
    for (const language of ["en", "zh-CN"] as const) {
      await save(workbook, readCorrections(await snapshotOf(workbook)).corrections, language);
      const { problems } = readCorrections(await snapshotOf(workbook));
      expect(problems.map(({ cause }) => cause)).toEqual([
        { kind: "correction", problem: "unknown-sheet" },
      ]);
    }
    const plan = saveChoices(await snapshotOf(workbook), defaultSettings, [], "zh-CN");
    expect(filledRows(correctionsBlock(plan))).toEqual([row]);
    expect(tableIds(plan)).toEqual(["settings", "corrections"]);
  });

  it("are written once: what was read is not kept a second time below", async () => {
    const workbook = memoryWorkbook([]);
    const said: Corrections = [{ sheet: "A", headerKey: "abcdefghij", kind: null, columns: [] }];
    await saveAndType(workbook, said, [["B", "not used", null, null, "bcdefghijk"]]);
    const read = readCorrections(await snapshotOf(workbook)).corrections;
    const plan = saveChoices(await snapshotOf(workbook), defaultSettings, read, "en");
    expect(tableIds(plan)).toEqual(["settings", "corrections"]);
    expect(filledRows(correctionsBlock(plan)).map(([sheet]) => sheet)).toEqual(["A", "B"]);
  });

  it("taken back on the pane are gone from the sheet", async () => {
    const workbook = memoryWorkbook([]);
    await save(
      workbook,
      [{ sheet: "A", headerKey: "abcdefghij", kind: "staff", columns: [] }],
      "en",
    );
    await save(workbook, [], "en");
    expect(readCorrections(await snapshotOf(workbook)).corrections).toEqual([]);
  });

  it.each(localeTags)("offer the words of the language, each once (%s)", (language) => {
    const plan = saveChoices(
      { description: emptyDescription, cells: new Map() },
      defaultSettings,
      [],
      language,
    );
    for (const { id, validation } of correctionsBlock(plan).columns) {
      if (id !== "kind" && id !== "meaning") continue;
      if (validation?.kind !== "list") throw new Error(id);
      expect(new Set(validation.values).size).toBe(validation.values.length);
      expect(validation.values).toContain(localeFor(language).reading.fields.ignored);
    }
  });

  it.each(localeTags)("offer every date with its order, as it is understood (%s)", (language) => {
    const dates = Object.entries(natureOf).flatMap(([field, nature]) =>
      nature === "date" ? [field] : [],
    );
    expect([...dateFields].sort()).toEqual([...dates].sort());
    const plan = saveChoices(
      { description: emptyDescription, cells: new Map() },
      defaultSettings,
      [],
      language,
    );
    const { validation } = correctionsBlock(plan).columns.find(({ id }) => id === "meaning") ?? {};
    const offered = validation?.kind === "list" ? validation.values : [];
    for (const [order, meant] of [
      ["d/m/y", "day-month"],
      ["m/d/y", "month-day"],
    ]) {
      const word = `${localeFor(language).reading.fields.date} (${order ?? ""})`;
      expect(offered).toContain(word);
      expect(meaningMeant(word, "reviews")).toEqual({ field: "date", dateOrder: meant });
    }
  });
});

const emptyDescription: WorkbookSnapshot["description"] = {
  fileName: "",
  dateSystem: "1900",
  structureProtected: false,
  sheets: [],
  names: [],
};

/** A sheet of the user's that holds one table. */
function userSheet(name: string, rows: readonly (readonly string[])[]): SheetSpec {
  return {
    id: name,
    owner: "user",
    name,
    visibility: "visible",
    tabColour: null,
    blocks: [
      {
        kind: "cells",
        cells: [...rows, ["A1", "E1", "90"], ["A2", "E2", "85"]].flatMap((row, r) =>
          row.map((value, column) => ({ row: r, column, value, style: "plain" as const })),
        ),
        merges: [],
        validations: [],
        conditionals: [],
      },
    ],
    columnWidths: [],
    rowHeights: [],
    freeze: { rows: 0, columns: 0 },
    print: { orientation: "portrait", repeatRows: null, pageBreaksBefore: [] },
    protection: "open",
    charts: [],
    showGridLines: true,
  };
}
