import fc from "fast-check";
import {
  ownNames,
  ownSheetName,
  readOwnRecord,
  rowHash,
  sheetIdOfName,
} from "../../src/workbook/own-names";
import { rowKeys } from "../../src/workbook/row-key";
import type { SheetSpec } from "../../src/workbook/sheet-spec";
import { cellsBlock, column, placed, sheetSpec, tableBlock } from "../contract/specs";

function written(spec: SheetSpec, tab = "Tab"): Parameters<typeof readOwnRecord>[0] {
  return ownNames(spec, tab, "1900").map((name) => ({ ...name, hidden: true, scope: null }));
}

test("a sheet's id is in its name, in a form Excel accepts as a name", () => {
  expect(ownSheetName("one-to-one")).toBe("Peilian.one_to_one");
  expect(sheetIdOfName("Peilian.one_to_one")).toBe("one-to-one");
  expect(sheetIdOfName("PEILIAN.ranking")).toBe("ranking");
});

test.each(["Peilian.", "Peilian.ranking.area", "Ranking", "MyPeilian.ranking", "_xlnm.Print_Area"])(
  "%s marks no sheet",
  (name) => {
    expect(sheetIdOfName(name)).toBeNull();
  },
);

test("what is written is what is read: cells, columns with owner and key, rows", () => {
  const table = tableBlock(
    [
      column("agentId", { header: '工号 "A"' }),
      column("rank"),
      column("note", { header: "Notes,\nyours", owner: "user" }),
    ],
    [
      ["A1", 1, null],
      ["A2", 2, null],
    ],
    { id: "agents-by-team", key: ["agentId"] },
  );
  const spec = sheetSpec({ id: "one-to-one", blocks: [cellsBlock([placed(0, 0, "T")]), table] });
  const names = written(spec, "Tom's (2)");
  expect(names[0]).toMatchObject({ name: "Peilian.one_to_one", refersTo: "'Tom''s (2)'!$A$1" });
  const record = readOwnRecord(names, "one-to-one");
  expect(record.areas).toEqual([
    { row: 0, column: 0, rows: 1, columns: 1 },
    { row: 2, column: 0, rows: 3, columns: 3 },
  ]);
  expect(record.columns.get("agents-by-team")).toEqual([
    { id: "agentId", header: '工号 "A"', owner: "peilian", isKey: true },
    { id: "rank", header: "rank", owner: "peilian", isKey: false },
    { id: "note", header: "Notes,\nyours", owner: "user", isKey: false },
  ]);
  const rows = record.rows.get("agents-by-team");
  expect(rowKeys(table, "1900").every((key) => rows?.has(rowHash(key)) === true)).toBe(true);
  expect(rows?.has(rowHash("A3"))).toBe(false);
});

test("a sheet that is the user's gets no names", () => {
  expect(ownNames(sheetSpec({ id: "t", owner: "user", blocks: [] }), "T", "1900")).toEqual([]);
});

test("an unknown sheet has no record", () => {
  const { areas, columns, rows } = readOwnRecord(written(sheetSpec({ id: "a", blocks: [] })), "b");
  expect([areas, columns.size, rows.size]).toEqual([null, 0, 0]);
});

test("the record of one sheet is not that of another whose id begins alike", () => {
  const spec = (id: string, row: number): SheetSpec =>
    sheetSpec({ id, blocks: [cellsBlock([placed(row, 0, "x")])] });
  const names = [...written(spec("plan", 1)), ...written(spec("plan-b", 2))];
  expect(readOwnRecord(names, "plan").areas).toEqual([{ row: 1, column: 0, rows: 1, columns: 1 }]);
});

test("long sheets keep every name within what Excel holds, and all of it is read back", () => {
  const spec = sheetSpec({
    id: "long",
    blocks: [
      cellsBlock(Array.from({ length: 700 }, (_, i) => placed(i * 2, i % 2, "x"))),
      tableBlock(
        Array.from({ length: 120 }, (_, i) =>
          column(`c${i}`, { header: `${i}${"题".repeat(300)}` }),
        ),
        Array.from({ length: 3_000 }, (_, i) => Array.from({ length: 120 }, (__, c) => i * c)),
        { row: 2_000, key: ["c1"] },
      ),
    ],
  });
  const names = written(spec, "一".repeat(31));
  for (const { name, refersTo } of names) {
    expect(refersTo.length).toBeLessThan(8_192);
    expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_.]*$/);
    for (const [text] of refersTo.matchAll(/"(?:[^"]|"")*"/g)) {
      expect(text.length).toBeLessThanOrEqual(257);
    }
  }
  const record = readOwnRecord(names, "long");
  expect(record.areas).toHaveLength(701);
  expect(record.columns.get("agents")).toHaveLength(120);
  expect(record.rows.get("agents")?.size).toBe(3_000);
});

test("hashes of different keys differ but for rare accidents", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 200 }), (keys) => {
      expect(new Set(keys.map(rowHash)).size).toBe(keys.length);
    }),
    { numRuns: 50, seed: 1 },
  );
  expect(rowHash("A1001")).toMatch(/^[\w-]{5}$/);
});
