import { defaultSettings } from "../../src/domain/settings/settings";
import { tableKinds, type TableKind } from "../../src/domain/records/data-report";
import { unwatched } from "../../src/foundation/watch";
import { inputSheets as sheetsOf } from "../../src/jobs/insert-input-sheets";
import { inputColumns } from "../../src/locales/input-columns";
import type { InputColumn } from "../../src/locales/inputs/input-column";
import type { FieldId } from "../../src/locales/header-synonyms";
import { inputHeaders, inputWordsFor } from "../../src/locales/input-words";
import { localeTags, type LocaleTag } from "../../src/locales/locale-tag";
import { readCentre, type CentreReading } from "../../src/reading/read-centre";
import { memoryWorkbook, type MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type { CellContent, SheetSpec, WritePlan } from "../../src/workbook/sheet-spec";
import { snapshotOf } from "./sample-workbook";

const inputSheets = (language: LocaleTag): WritePlan => sheetsOf(language, tableKinds);

const columnsOf = (kind: TableKind): readonly InputColumn[] => inputColumns[kind];

/** Where the last column of an input sheet is that may be missing; -1: every one is needed. */
function lastOptional(sheetId: string): number {
  const kind = tableKinds.find((each) => `input-${each}` === sheetId);
  return kind === undefined ? -1 : columnsOf(kind).findLastIndex(({ need }) => need === "optional");
}

/** An example row as somebody would type it, without the mark. */
function asTyped(row: readonly CellContent[], language: LocaleTag): readonly CellContent[] {
  const mark = `${inputWordsFor(language).exampleMark}: `;
  return row.map((cell) => (typeof cell === "string" ? cell.replace(mark, "") : cell));
}

async function written(plan: WritePlan): Promise<MemoryWorkbook> {
  const workbook = memoryWorkbook([]);
  const applied = await workbook.apply(plan, unwatched);
  if (!applied.ok) throw new Error(applied.cause.kind);
  return workbook;
}

async function readBack(plan: WritePlan): Promise<CentreReading> {
  const snapshot = await snapshotOf(await written(plan));
  return readCentre(snapshot, { settings: defaultSettings, corrections: [] }, unwatched);
}

/** The plan with one row typed below the examples of a kind, or below two blank rows. */
function withRow(
  plan: WritePlan,
  kind: TableKind,
  row: readonly CellContent[],
  above: "examples above" | "blank above",
): WritePlan {
  const blank = row.map((): CellContent => null);
  const sheets = plan.sheets.map((sheet): SheetSpec => {
    if (sheet.id !== `input-${kind}`) return sheet;
    const blocks = sheet.blocks.map((block) =>
      block.kind === "table"
        ? { ...block, rows: [...(above === "examples above" ? block.rows : [blank, blank]), row] }
        : block,
    );
    return { ...sheet, blocks };
  });
  return { ...plan, sheets };
}

describe.each(localeTags)("the empty input sheets (%s)", (language) => {
  it("are read back as what they are, every column, without a doubt", async () => {
    const { report } = await readBack(inputSheets(language));
    expect(report.tables.map(({ kind, confidence }) => [kind, confidence])).toEqual(
      tableKinds.map((kind) => [kind, 1]),
    );
    for (const { kind, columns } of report.tables) {
      if (kind === null) throw new Error("no kind");
      expect(columns.map(({ field }) => field)).toEqual(columnsOf(kind).map(({ field }) => field));
      expect(columns.every(({ confidence }) => confidence === 1)).toBe(true);
    }
  });

  it("hold examples that are set aside, each listed, and count as nobody", async () => {
    const { centre, report } = await readBack(inputSheets(language));
    expect(centre.agents).toEqual([]);
    expect([centre.trainers, centre.venues, centre.courses]).toEqual([null, null, null]);
    expect(report.rows).toEqual({
      in: 2 * tableKinds.length,
      used: 0,
      setAside: 2 * tableKinds.length,
      repaired: 0,
    });
    expect(report.issues.map(({ cause, action }) => [cause.kind, action])).toEqual(
      report.issues.map(() => ["example-row", "row-set-aside"]),
    );
    expect(report.issues).toHaveLength(2 * tableKinds.length);
  });

  it("are still known when the header of an optional column was changed", async () => {
    const plan = inputSheets(language);
    const sheets = plan.sheets.map((sheet): SheetSpec => ({
      ...sheet,
      blocks: sheet.blocks.map((block) =>
        block.kind === "table"
          ? {
              ...block,
              columns: block.columns.map((column, c) =>
                c === lastOptional(sheet.id) ? { ...column, header: "Xyz" } : column,
              ),
              rows: block.rows.map((row) => asTyped(row, language)),
            }
          : block,
      ),
    }));
    const { report } = await readBack({ ...plan, sheets });
    for (const [i, kind] of tableKinds.entries()) {
      expect([kind, report.tables[i]?.kind]).toEqual([kind, kind]);
    }
  });

  it.each<readonly [TableKind, Readonly<Partial<Record<FieldId, CellContent>>>]>([
    ["staff", { level: "9", status: null }],
    ["kpis", { month: "2026-03", satisfaction: 88, handleTime: 0.004, adherence: 95 }],
    ["reviews", { date: "03/04/2026", qaScore: 8, criterion: 3 }],
  ])("count what is typed into %s and nothing of the examples above it", async (kind, values) => {
    const typed: Readonly<Partial<Record<FieldId, CellContent>>> = {
      agentId: "K7",
      agentName: "Kim Seven",
      ...values,
    };
    const row = columnsOf(kind).map(({ field }): CellContent => typed[field] ?? null);
    const beside = await readBack(withRow(inputSheets(language), kind, row, "examples above"));
    const alone = await readBack(withRow(inputSheets(language), kind, row, "blank above"));
    expect(beside.centre.agents.map(({ id }) => id)).toEqual(["K7"]);
    expect(beside.centre).toEqual(alone.centre);
    const others = beside.report.issues.filter(({ cause }) => cause.kind !== "example-row");
    expect(others).toEqual(alone.report.issues.filter(({ cause }) => cause.kind !== "example-row"));
  });

  it.each(tableKinds)(
    "take rows like the examples, typed into %s, as rows without a doubt",
    async (kind) => {
      const empty = sheetsOf(language, [kind]);
      const table = empty.sheets[0]?.blocks.find((block) => block.kind === "table");
      const typed = (table?.rows ?? []).map((row) => asTyped(row, language));
      const plan = typed.reduce(
        (sheets, row) => withRow(sheets, kind, row, "examples above"),
        empty,
      );
      const { report } = await readBack(plan);
      const found = report.tables.find((each) => each.kind === kind);
      expect(found?.rows).toEqual({ in: 4, used: 2, setAside: 2, repaired: 0 });
      const others = report.issues.filter(({ cause }) => cause.kind !== "example-row");
      expect(others).toEqual([]);
    },
  );

  it("have headers of their own, so that no kind is taken for another", () => {
    const headers = tableKinds.map((kind) => inputHeaders(kind, language).join("|"));
    expect(new Set(headers).size).toBe(tableKinds.length);
  });

  it("say for every column what it is for and whether it is needed", () => {
    const { needs } = inputWordsFor(language);
    for (const sheet of inputSheets(language).sheets) {
      expect(sheet.owner).toBe("user");
      const tables = sheet.blocks.filter((block) => block.kind === "table");
      expect(tables).toHaveLength(1);
      for (const { headerNote } of tables.flatMap(({ columns }) => columns)) {
        expect(Object.values(needs).some((need) => headerNote?.startsWith(need))).toBe(true);
        expect((headerNote ?? "").length).toBeGreaterThan(needs.optional.length + 2);
      }
    }
  });
});

it("leaves a workbook's own sheets as they are when the tabs' names are taken", async () => {
  const workbook = await written(inputSheets("en"));
  const before = await snapshotOf(workbook);
  const applied = await workbook.apply(inputSheets("en"), unwatched);
  expect(applied.ok && applied.value.sheets[0]?.name).toBe("Input staff (2)");
  const after = await snapshotOf(workbook);
  expect(after.description.sheets.slice(0, tableKinds.length).map(({ name }) => name)).toEqual(
    before.description.sheets.map(({ name }) => name),
  );
});

it("inserts the sheets that were chosen, in the order of all kinds", () => {
  const plan = sheetsOf("en", ["courses", "staff"]);
  expect(plan.sheets.map(({ id }) => id)).toEqual(["input-staff", "input-courses"]);
});
