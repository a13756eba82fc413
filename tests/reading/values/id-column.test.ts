import { none } from "../../../src/domain/records/agents";
import { joinIds, readIds } from "../../../src/reading/values/id-column";
import { columnOf } from "./column-of";

const rows = Uint32Array.of(0, 1, 2, 3, 4);

test("each recording keeps its own number, blanks and -- have none, an error is listed", () => {
  const column = columnOf("Recording ID", "recordId", [
    " R-001 ",
    "--",
    20260105,
    { error: "#N/A" },
    "R-001",
  ]);
  const ids = readIds(column.ledger, column.column, rows);
  expect(ids.words).toEqual(["R-001", "20260105", "R-001"]);
  expect([...ids.codes]).toEqual([0, none, 1, none, 2]);
  expect(column.listed()).toEqual(["4: error-cell"]);
});

test("without a column nobody has one", () => {
  const column = columnOf("Recording ID", "recordId", ["R1"]);
  expect(readIds(column.ledger, null, rows)).toEqual({
    codes: new Uint32Array(5).fill(none),
    words: [],
  });
});

test("joined, the second log's numbers stand behind the first's", () => {
  const first = { codes: Uint32Array.of(0, none), words: ["a"] };
  const second = { codes: Uint32Array.of(none, 0, 1), words: ["b", "c"] };
  const joined = joinIds([first, second]);
  expect(joined.words).toEqual(["a", "b", "c"]);
  expect([...joined.codes]).toEqual([0, none, none, 1, 2]);
  expect(joinIds([first])).toBe(first);
});
