import { defaultSettings } from "../../../src/domain/settings/settings";
import { unwatched } from "../../../src/foundation/watch";
import { localeFor } from "../../../src/locales/locale";
import { readSettings } from "../../../src/reading/settings/settings";
import { numberFormat, type NumberFormatClass } from "../../../src/workbook/cells";
import { CellsBuilder } from "../../../src/workbook/cells";
import { memoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { CellContent } from "../../../src/workbook/sheet-spec";
import { snapshotOf, valueOf } from "../../contract/harness";
import { column, sheetSpec, tableBlock } from "../../contract/specs";

type Row = readonly [id: string, value: CellContent];

/** A settings sheet as a person left it: label, value, id. */
async function read(
  rows: readonly Row[],
  valueHeader = "Value",
): Promise<ReturnType<typeof readSettings>> {
  const book = memoryWorkbook([{ name: "QA", cells: new CellsBuilder().build() }]);
  const table = tableBlock(
    [column("label"), column("value", { header: valueHeader, owner: "user" }), column("id")],
    rows.map(([id, value]) => [`label of ${id}`, value, id]),
    { id: "settings", tableName: "PeilianSettings" },
  );
  const spec = sheetSpec({ id: "settings", name: "陪练设置", blocks: [table] });
  valueOf(await book.apply({ sheets: [spec], basedOn: [] }, unwatched));
  return readSettings(await snapshotOf(book));
}

test("without a settings sheet all defaults hold", async () => {
  const book = memoryWorkbook([{ name: "Peilian settings", cells: new CellsBuilder().build() }]);
  expect(readSettings(await snapshotOf(book))).toEqual({
    settings: defaultSettings,
    problems: [],
  });
});

test("numbers, times and choices are read from the value column by the id of their row", async () => {
  const { settings, problems } = await read([
    ["topSize", 20],
    ["bottomSize", "５０"],
    ["dayStart", { type: "time", minute: 510 }],
    ["dayEnd", "17:30"],
    ["language", "繁體中文"],
    ["bottomUnit", "Per cent"],
    ["weight.satisfaction", 12.5],
  ]);
  expect(problems).toEqual([]);
  expect(settings).toMatchObject({
    topSize: 20,
    bottomSize: 50,
    dayStart: 510,
    dayEnd: 1050,
    language: "zh-TW",
    bottomUnit: "percent",
    "weight.satisfaction": 12.5,
  });
});

test.each([
  ["zh-CN", "百分比"],
  ["id", "percent"],
])("a choice is understood in every language and by its id (%s)", async (_, word) => {
  expect((await read([["topUnit", word]])).settings.topUnit).toBe("percent");
});

test("the value column is found in whatever language it was written", async () => {
  expect((await read([["topSize", 7]], "Anything at all")).settings.topSize).toBe(7);
});

test.each<[CellContent, number | null]>([
  ["9:05", 545],
  ["９：05", 545],
  ["9点30分", 570],
  ["9點", 540],
  ["09:00:00", 540],
  [0.375, 540],
  [9, null],
  [540, null],
  ["540", null],
  ["half past nine", null],
  [true, null],
  ["9:75", null],
])("training from %p is minute %p of the day", async (value, minute) => {
  const { settings, problems } = await read([["dayStart", value]]);
  expect(settings.dayStart).toBe(minute ?? defaultSettings.dayStart);
  expect(problems).toHaveLength(minute === null ? 1 : 0);
});

test("a day may end at midnight", async () => {
  expect((await read([["dayEnd", "24:00"]])).settings.dayEnd).toBe(1440);
  expect((await read([["dayEnd", 1]])).settings.dayEnd).toBe(1440);
});

test("blank means the default and is no problem", async () => {
  const { settings, problems } = await read([
    ["topSize", null],
    ["bottomSize", "  "],
  ]);
  expect(settings).toEqual(defaultSettings);
  expect(problems).toEqual([]);
});

test("what cannot be used is listed with its cell and left out", async () => {
  const { settings, problems } = await read([
    ["bottomSize", 50],
    ["topSize", "about thirty"],
    ["bottomUnit", "heads"],
    ["coffeeBreaks", 3],
    ["planWeeks", 99],
  ]);
  expect(settings).toEqual({ ...defaultSettings, bottomSize: 50 });
  const at = (row: number): object => ({ sheet: "陪练设置", row, column: 1 });
  expect(problems).toEqual([
    {
      address: at(4),
      cause: { kind: "setting", id: "topSize", problem: "not-a-number" },
      found: "about thirty",
      action: "value-left-out",
    },
    {
      address: at(5),
      cause: { kind: "setting", id: "bottomUnit", problem: "not-a-choice" },
      found: "heads",
      action: "value-left-out",
    },
    {
      address: at(6),
      cause: { kind: "setting", id: "coffeeBreaks", problem: "unknown-setting" },
      found: "3",
      action: "value-left-out",
    },
    {
      address: at(7),
      cause: { kind: "setting", id: "planWeeks", problem: "out-of-range" },
      found: "99",
      action: "value-left-out",
    },
  ]);
});

test.each<[number | string, NumberFormatClass, number]>([
  [0.2, numberFormat.percent, 20],
  ["20%", numberFormat.general, 20],
  [20, numberFormat.general, 20],
])("a share typed as %p (format class %p) is %p per cent", async (value, format, share) => {
  const builder = new CellsBuilder();
  builder.addText(0, 0, "Id");
  builder.addText(0, 1, "值");
  builder.addText(1, 0, "releasableShare");
  if (typeof value === "number") builder.addNumber(1, 1, value, format);
  else builder.addText(1, 1, value);
  const book = memoryWorkbook([{ name: "S", cells: builder.build() }], {
    names: [{ name: "Peilian.settings", refersTo: "'S'!$A$1", hidden: true, scope: null }],
  });
  const header = "值";
  const snapshot = await snapshotOf(book);
  const named = {
    ...snapshot,
    description: {
      ...snapshot.description,
      names: [
        ...snapshot.description.names,
        {
          name: "Peilian.settings.columns.settings",
          refersTo: `{"value","${header}","user"}`,
          hidden: true,
          scope: null,
        },
      ],
    },
  };
  expect(readSettings(named).settings.releasableShare).toBe(share);
});

test("sheets not wanted are named in any language, in any order, with whatever comma", async () => {
  const typed = "帕累托图";
  const { pareto, heatMap } = localeFor("zh-TW").sheets;
  const { settings, problems } = await read([
    ["unwantedSheets", `${pareto.name}、 ${heatMap.name}，calendar`],
  ]);
  expect(problems).toEqual([]);
  expect(settings.unwantedSheets).toBe("heatMap,pareto,calendar");
  const refused = await read([["unwantedSheets", `${heatMap.name}, ${typed}!`]]);
  expect(refused.settings.unwantedSheets).toBe("");
  expect(refused.problems.map(({ cause }) => cause)).toEqual([
    { kind: "setting", id: "unwantedSheets", problem: "not-a-choice" },
  ]);
});
