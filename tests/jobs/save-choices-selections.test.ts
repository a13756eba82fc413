import type { Condition } from "../../src/domain/selections/selections";
import { defaultSettings } from "../../src/domain/settings/settings";
import { unwatched } from "../../src/foundation/watch";
import { checkData } from "../../src/jobs/check-data";
import { noChoices, type Choices } from "../../src/jobs/choices";
import { saveChoices } from "../../src/jobs/save-choices";
import { localeFor } from "../../src/locales/locale";
import { localeTags, type LocaleTag } from "../../src/locales/locale-tag";
import { memoryWorkbook, type MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type { CellContent, TableBlock } from "../../src/workbook/sheet-spec";
import { readSelections } from "../../src/reading/selections/read-selections";
import { copied } from "../sheets/carry-over-book";
import { jobContext, sampleWorkbook, snapshotOf } from "./sample-workbook";

const slow: Condition = {
  name: "Slow",
  metric: "handleTime",
  comparison: "worst-share",
  value: 0.25,
};
const few: Condition = { name: "Few", metric: "surveySent", comparison: "below", value: 0.6 };

async function save(
  workbook: MemoryWorkbook,
  selections: readonly Condition[] | null,
  language: LocaleTag = "en",
): Promise<readonly TableBlock[]> {
  const plan = saveChoices(await snapshotOf(workbook), defaultSettings, [], language, selections);
  const applied = await workbook.apply(plan, unwatched);
  if (!applied.ok) throw new Error(applied.cause.kind);
  return plan.sheets
    .filter(({ id }) => id === "selections")
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block] : [])));
}

async function read(workbook: MemoryWorkbook) {
  const found = readSelections(await snapshotOf(workbook));
  if (found === null) throw new Error("no sheet of selections");
  return found;
}

async function checked(workbook: MemoryWorkbook, choices: Choices = noChoices) {
  const made = await checkData(await snapshotOf(workbook), choices, jobContext());
  if (!made.ok) throw new Error(made.cause.kind);
  return made.value;
}

/** Types a row right below those on the sheet, as a person would. */
function typeBelow(workbook: MemoryWorkbook, [block]: readonly TableBlock[], row: string[]): void {
  if (block === undefined) throw new Error("no conditions on the sheet");
  const filled = block.rows.filter((cells) => cells.some((cell) => cell !== null)).length;
  workbook.edit((book) => ({
    ...book,
    sheets: book.sheets.map((sheet) => {
      if (sheet.description.name !== localeFor("en").sheets.selections.name) return sheet;
      const builder = copied(sheet.cells);
      row.forEach((text, c) => {
        builder.addText(block.row + 1 + filled, block.column + c, text);
      });
      return { ...sheet, cells: builder.build() };
    }),
  }));
}

const filledRows = ([block]: readonly TableBlock[]): CellContent[][] =>
  (block?.rows ?? [])
    .filter((row) => row.some((cell) => cell !== null))
    .map((row) => row.slice(0, 4));

test("selections chosen on the pane stand in the workbook, in any language", async () => {
  for (const language of localeTags) {
    const workbook = memoryWorkbook([]);
    await save(workbook, [slow, few], language);
    expect(await read(workbook)).toEqual({
      typed: { conditions: [slow, few], refused: [] },
      problems: [],
    });
  }
});

test("without a choice of selections their sheet is neither made nor changed", async () => {
  const workbook = memoryWorkbook([]);
  expect(await save(workbook, null)).toEqual([]);
});

test("a check says how many people each selection finds; a choice on the pane wins over the sheet", async () => {
  const workbook = await sampleWorkbook();
  expect((await checked(workbook)).selections.conditions).toHaveLength(5);
  await save(workbook, [slow]);
  const { selectionCounts } = await checked(workbook, { ...noChoices, selections: [few, slow] });
  expect(selectionCounts.map(({ name }) => name)).toEqual(["Few", "Slow"]);
  const [, found] = selectionCounts;
  expect(found?.people).toBeGreaterThan(5);
  expect(found?.surely).toBeLessThanOrEqual(found?.people ?? 0);
  expect((await checked(workbook)).selectionCounts.map(({ name }) => name)).toEqual(["Slow"]);
});

test("all selections removed stay removed: the examples do not come back", async () => {
  const workbook = memoryWorkbook([]);
  await save(workbook, [slow]);
  await save(workbook, []);
  expect((await read(workbook)).typed).toEqual({ conditions: [], refused: [] });
});

test("a row typed on the sheet is understood, and stands there once when the sheet is written again", async () => {
  const workbook = memoryWorkbook([]);
  const { domain, sheets } = localeFor("en");
  const tables = await save(workbook, [slow]);
  typeBelow(workbook, tables, [
    "Few",
    domain.metrics.surveySent,
    sheets.selections.comparisons.below,
    "60%",
  ]);
  const { typed: selections } = await read(workbook);
  expect(selections).toEqual({ conditions: [slow, few], refused: [] });
  const again = await save(workbook, selections.conditions, "zh-TW");
  expect(again.map(({ id }) => id)).toEqual(["conditions"]);
  expect(filledRows(again)).toHaveLength(2);
  expect((await read(workbook)).typed).toEqual(selections);
});

test("a row that is not understood stays on the sheet as typed, once, and is listed each time", async () => {
  const workbook = memoryWorkbook([]);
  const tables = await save(workbook, [slow]);
  const row = ["Loud", "Loudness", "above", "300"];
  typeBelow(workbook, tables, row);
  for (const language of ["zh-CN", "en"] as const) {
    const { typed, problems } = await read(workbook);
    expect(problems).toHaveLength(1);
    const again = await save(workbook, typed.conditions, language);
    expect(again.map(({ id }) => id)).toEqual(["conditions"]);
    expect(filledRows(again)[1]).toEqual(row);
  }
});

test("a typed row stands once even where the record of what was ours is lost", async () => {
  const workbook = memoryWorkbook([]);
  const tables = await save(workbook, [slow]);
  const { domain, sheets } = localeFor("en");
  typeBelow(workbook, tables, [
    "Few",
    domain.metrics.surveySent,
    sheets.selections.comparisons.below,
    "60%",
  ]);
  workbook.edit((book) => ({
    ...book,
    names: book.names.filter(({ name }) => !name.startsWith("Peilian.selections.rows.")),
  }));
  const again = await save(workbook, (await read(workbook)).typed.conditions);
  expect(again.map(({ id }) => id)).toEqual(["conditions"]);
  expect(filledRows(again)).toHaveLength(2);
});
