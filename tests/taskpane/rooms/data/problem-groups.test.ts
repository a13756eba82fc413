import type { DataIssue } from "../../../../src/domain/records/data-report";
import { problemGroups } from "../../../../src/taskpane/rooms/data/problem-groups";

const at = (row: number) => ({ sheet: "March", row, column: 0 });

const issues: readonly DataIssue[] = [
  {
    address: at(1),
    cause: { kind: "number-as-text", field: "score" },
    found: "9",
    action: "value-repaired",
    count: 40,
    lastRow: 50,
  },
  { address: at(2), cause: { kind: "stray-text" }, found: "note", action: "row-set-aside" },
  { address: at(3), cause: { kind: "total-row" }, found: "Total", action: "row-set-aside" },
  { address: at(4), cause: { kind: "total-row" }, found: "Total", action: "row-set-aside" },
  { address: at(5), cause: { kind: "unknown-table" }, found: "a | b", action: "table-not-used" },
];

test("what cost most comes first: tables, rows, then values; the frequent before the rare", () => {
  expect(problemGroups(issues).map(({ cause, count }) => [cause, count])).toEqual([
    ["unknown-table", 1],
    ["total-row", 2],
    ["stray-text", 1],
    ["number-as-text", 40],
  ]);
});

test("every finding is in exactly one group", () => {
  expect(problemGroups(issues).flatMap((group) => group.issues)).toHaveLength(issues.length);
});

test("one cause dealt with in two ways makes two groups", () => {
  const [first] = issues;
  if (first === undefined) throw new Error("no issue");
  const groups = problemGroups([first, { ...first, action: "value-left-out" }]);
  expect(groups.map(({ action }) => action)).toEqual(["value-left-out", "value-repaired"]);
});
