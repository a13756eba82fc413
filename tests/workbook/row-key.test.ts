import { contentKey, cellKey, joinKey, keyColumns, rowKeys } from "../../src/workbook/row-key";
import { column, tableBlock } from "../contract/specs";

test("a row has the same key in the plan and on the sheet it was written to", () => {
  const pairs = [
    ["A1001", { kind: "text", value: " A1001 " }],
    ["1001", { kind: "number", value: 1001, format: 0 }],
    [1001, { kind: "text", value: "1001" }],
    [
      { type: "day", day: 19_431 },
      { kind: "number", value: 45_000, format: 1 },
    ],
    [
      { type: "time", minute: 550 },
      { kind: "number", value: 0.381944444444444, format: 2 },
    ],
    [true, { kind: "boolean", value: true }],
    [
      { type: "formula", formula: "1+1", value: 2 },
      { kind: "number", value: 2, format: 0 },
    ],
    ["two\r\nlines", { kind: "text", value: "two\nlines" }],
    [null, null],
  ] as const;
  for (const [content, cell] of pairs) expect(contentKey(content, "1900")).toBe(cellKey(cell));
});

test("parts are told apart, and a row without any has no key", () => {
  expect(joinKey(["a", "bc"])).not.toBe(joinKey(["ab", "c"]));
  expect(joinKey(["a", ""])).not.toBe("");
  expect(joinKey(["", ""])).toBe("");
});

test("without a key, all of our columns that hold no formula name the row", () => {
  const table = tableBlock(
    [column("label"), column("count"), column("value", { owner: "user" })],
    [["Bottom group", { type: "formula", formula: "1+1", value: 2 }, 100]],
  );
  expect(keyColumns(table)).toEqual(["label"]);
  expect(rowKeys(table, "1900")).toEqual(["Bottom group"]);
  expect(keyColumns({ ...table, key: ["value", "label"] })).toEqual(["label", "value"]);
});
