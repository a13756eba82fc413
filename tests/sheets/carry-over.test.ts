import type { SheetSpec } from "../../src/workbook/sheet-spec";
import { cellsBlock, column, placed, sheetSpec, tableBlock } from "../contract/specs";
import { PlannedBook, copied, tableOf } from "./carry-over-book";
import { CellsBuilder, numberFormat } from "../../src/workbook/cells";

/** The timetable: sessions with what the trainer notes beside them. Header row 3, first session row 4. */
function timetable(...sessions: readonly (readonly [id: string, room: string])[]): SheetSpec {
  return sheetSpec({
    id: "timetable",
    name: "Timetable",
    blocks: [
      cellsBlock([placed(0, 0, "Timetable")]),
      tableBlock(
        [
          column("session", { header: "Session" }),
          column("room", { header: "Room" }),
          column("note", { header: "Notes", owner: "user" }),
        ],
        sessions.map(([id, room]) => [id, room, null]),
        { id: "sessions", tableName: "PeilianTimetable", key: ["session"] },
      ),
    ],
  });
}

const tab = "Timetable";
const monday = ["Mon", "R1"] as const;
const tuesday = ["Tue", "R2"] as const;
const friday = ["Fri", "R5"] as const;

test("a first plan is written as it is", async () => {
  const spec = timetable(monday);
  expect(await new PlannedBook().plan(spec)).toEqual([spec]);
});

test("a second plan with nothing typed is written as it is, whatever has changed", async () => {
  const book = new PlannedBook();
  await book.plan(timetable(monday, tuesday));
  const next = timetable(friday);
  expect(await book.plan(next)).toEqual([next]);
});

test("notes follow their session when the plan puts it elsewhere", async () => {
  const book = new PlannedBook();
  await book.plan(timetable(monday, tuesday));
  book.type(tab, 4, 2, "bring headsets");
  await book.plan(timetable(friday, ["Tue", "R9"], monday));
  expect(await book.rows(tab)).toEqual([
    "Timetable||",
    "Session|Room|Notes",
    "Fri|R5|",
    "Tue|R9|bring headsets",
    "Mon|R1|",
  ]);
});

test("a session that is no longer planned is kept below when somebody typed beside it", async () => {
  const book = new PlannedBook();
  await book.plan(timetable(monday, tuesday));
  book.type(tab, 4, 2, "bring headsets");
  await book.plan(timetable(monday));
  expect(await book.rows(tab)).toEqual([
    "Timetable||",
    "Session|Room|Notes",
    "Mon|R1|",
    "No longer planned||",
    "Session|Room|Notes",
    "Tue|R2|bring headsets",
  ]);
});

test("what is kept below stays there once, plan after plan, and returns when planned again", async () => {
  const book = new PlannedBook();
  await book.plan(timetable(monday, tuesday));
  book.type(tab, 4, 2, "bring headsets");
  await book.plan(timetable(monday));
  const once = await book.rows(tab);
  await book.plan(timetable(monday));
  await book.plan(timetable(monday));
  expect(await book.rows(tab)).toEqual(once);
  await book.plan(timetable(monday, tuesday));
  expect(await book.rows(tab)).toEqual([
    "Timetable||",
    "Session|Room|Notes",
    "Mon|R1|",
    "Tue|R2|bring headsets",
  ]);
});

test("when the session returns with another note beside it, both notes are kept", async () => {
  const book = new PlannedBook();
  await book.plan(timetable(monday, tuesday));
  book.type(tab, 4, 2, "old note");
  await book.plan(timetable(monday));
  book.type(tab, 3, 0, "Tue");
  book.type(tab, 3, 2, "new note");
  await book.plan(timetable(tuesday));
  const rows = await book.rows(tab);
  expect(rows[2]).toBe("Tue|R2|new note");
  expect(rows[rows.length - 1]).toBe("Tue|R2|old note");
});

test("a row that a person added is kept below, though she filled only our columns", async () => {
  const book = new PlannedBook();
  await book.plan(timetable(monday, tuesday));
  book.type(tab, 5, 0, "Sat");
  book.type(tab, 5, 1, "my own session");
  await book.plan(timetable(friday));
  expect(await book.rows(tab)).toEqual([
    "Timetable||",
    "Session|Room|Notes",
    "Fri|R5|",
    "No longer planned||",
    "Session|Room|Notes",
    "Sat|my own session|",
  ]);
});

test("a column that a person added is kept at the right end and follows the rows", async () => {
  const book = new PlannedBook();
  await book.plan(timetable(monday, tuesday));
  book.type(tab, 2, 3, "Projector?");
  book.type(tab, 4, 3, "yes");
  await book.plan(timetable(tuesday, friday));
  const expected = ["Timetable|||", "Session|Room|Notes|Projector?", "Tue|R2||yes", "Fri|R5||"];
  expect(await book.rows(tab)).toEqual(expected);
  const [written] = await book.plan(timetable(tuesday, friday));
  expect(await book.rows(tab)).toEqual(expected);
  expect(tableOf(written, "sessions")?.columns[3]).toMatchObject({
    header: "Projector?",
    owner: "user",
  });
});

test("a column of ours that the plan no longer has goes, a person's does not", async () => {
  const book = new PlannedBook();
  const first = timetable(monday);
  await book.plan(first);
  book.type(tab, 3, 2, "typed");
  const slim = tableBlock([column("session", { header: "Session" })], [["Mon"]], {
    id: "sessions",
    tableName: "PeilianTimetable",
    key: ["session"],
  });
  await book.plan({ ...first, blocks: [slim] });
  expect(await book.rows(tab)).toEqual(["Session|Notes", "Mon|typed"]);
});

test("a person's column that was moved is found by its header", async () => {
  const book = new PlannedBook();
  await book.plan(timetable(monday, tuesday));
  book.change(tab, () => {
    const cells = new CellsBuilder();
    const rows = [
      ["Notes", "Session", "Room"],
      ["early", "Mon", "R1"],
      ["", "Tue", "R2"],
    ];
    for (const [r, row] of rows.entries()) {
      for (const [c, text] of row.entries()) if (text !== "") cells.addText(2 + r, c, text);
    }
    return cells.build();
  });
  await book.plan(timetable(tuesday, monday));
  expect((await book.rows(tab)).slice(1)).toEqual([
    "Session|Room|Notes",
    "Tue|R2|",
    "Mon|R1|early",
  ]);
});

test("a plan made again in another language finds what was typed into the first", async () => {
  const book = new PlannedBook({ translated: (text) => (text === "Yes" ? "是" : text) });
  await book.plan(timetable(monday));
  book.type(tab, 3, 2, "Yes");
  const first = timetable(monday);
  const chinese = tableBlock(
    [
      column("session", { header: "场次" }),
      column("room", { header: "教室" }),
      column("note", { header: "备注", owner: "user" }),
    ],
    [["Mon", "R1", null]],
    { id: "sessions", tableName: "PeilianTimetable", key: ["session"] },
  );
  await book.plan({ ...first, blocks: [chinese] });
  expect(await book.rows(tab)).toEqual(["场次|教室|备注", "Mon|R1|是"]);
});

test("where the hidden names are lost, headers of every language still lead to the columns", async () => {
  const ids: Readonly<Record<string, string>> = { Session: "session", Room: "room", Notes: "note" };
  const book = new PlannedBook({}, (_, __, header) => ids[header] ?? null);
  await book.plan(timetable(monday));
  book.type(tab, 3, 2, "typed");
  book.workbook.edit((before) => ({
    ...before,
    names: before.names.filter(({ name }) => name === "Peilian.timetable"),
  }));
  const chinese = tableBlock(
    [column("session", { header: "场次" }), column("note", { header: "备注", owner: "user" })],
    [["Mon", null]],
    { id: "sessions", tableName: "PeilianTimetable", key: ["session"] },
  );
  await book.plan({ ...timetable(), blocks: [chinese] });
  expect(await book.rows(tab)).toEqual(["场次|备注", "Mon|typed"]);
});

test.each(["renamed", "turned into a plain range"])(
  "a table that was %s is still found",
  async (how) => {
    const book = new PlannedBook();
    await book.plan(timetable(monday, tuesday));
    book.type(tab, 4, 2, "typed");
    book.workbook.edit((before) => ({
      ...before,
      sheets: before.sheets.map((sheet) => ({
        ...sheet,
        description: {
          ...sheet.description,
          tables:
            how === "renamed"
              ? sheet.description.tables.map((table) => ({ ...table, name: "MyTable" }))
              : [],
        },
      })),
    }));
    await book.plan(timetable(tuesday));
    expect((await book.rows(tab)).slice(1)).toEqual(["Session|Room|Notes", "Tue|R2|typed"]);
  },
);

test("a table that the sheet no longer has leaves what was typed in it", async () => {
  const book = new PlannedBook();
  await book.plan(timetable(monday, tuesday));
  book.type(tab, 4, 2, "typed");
  const empty = { ...timetable(), blocks: [cellsBlock([placed(0, 0, "Timetable")])] };
  await book.plan(empty);
  const expected = ["Timetable||", "No longer planned||", "Session|Room|Notes", "Tue|R2|typed"];
  expect(await book.rows(tab)).toEqual(expected);
  await book.plan(empty);
  expect(await book.rows(tab)).toEqual(expected);
});

test("without a key the plan fills a person's column anew, and nothing is kept below", async () => {
  const settings = (value: number): SheetSpec =>
    sheetSpec({
      id: "settings",
      blocks: [
        tableBlock(
          [column("label"), column("value", { owner: "user" }), column("id")],
          [["Bottom group", value, "bottomSize"]],
        ),
      ],
    });
  const book = new PlannedBook();
  await book.plan(settings(100));
  book.type("settings", 3, 1, 50);
  const next = settings(60);
  expect(await book.plan(next)).toEqual([next]);
});

test("a day somebody typed is written again as a day", async () => {
  const book = new PlannedBook();
  await book.plan(timetable(monday));
  book.change(tab, (cells) => {
    const builder = copied(cells);
    builder.addNumber(3, 2, 45_000, numberFormat.date);
    return builder.build();
  });
  const [written] = await book.plan(timetable(monday));
  expect(tableOf(written, "sessions")?.rows[0]?.[2]).toEqual({ type: "day", day: 19_431 });
});

test("sheets that are the user's from the start are not touched", async () => {
  const book = new PlannedBook();
  const template = { ...timetable(monday), owner: "user" } as const;
  await book.plan(template);
  expect(await book.plan(template)).toEqual([template]);
});
