import { localeFor } from "../../../src/locales/locale";
import { localeTags } from "../../../src/locales/locale-tag";
import { readSelections } from "../../../src/reading/selections/read-selections";
import { snapshotOf, type TestCell } from "../snapshot-of";

function sheet(tag: (typeof localeTags)[number], rows: readonly (readonly TestCell[])[]) {
  const { selection, metric, comparison, value, state } =
    localeFor(tag).columns.selections.conditions;
  const header = [selection, metric, comparison, value, state];
  const heading = localeFor(tag).sheets.selections.peopleHeading;
  return snapshotOf([
    {
      name: "Selections",
      ours: "selections",
      rows: [["Selections"], [], header, ...rows, [], [heading], ["somebody", "7", "Team"]],
    },
  ]);
}

test.each(localeTags)("a row in words of %s is understood", (tag) => {
  const { domain, sheets } = localeFor(tag);
  const read = readSelections(
    sheet(tag, [
      ["Slow", domain.metrics.handleTime, sheets.selections.comparisons.above, 300, "OK"],
      [],
      ["Slow", domain.metrics.qaScore, sheets.selections.comparisons["worst-share"], "10%"],
    ]),
  );
  expect(read?.typed.conditions).toEqual([
    { name: "Slow", metric: "handleTime", comparison: "above", value: 300 },
    { name: "Slow", metric: "qaScore", comparison: "worst-share", value: 0.1 },
  ]);
  expect(read?.problems).toEqual([]);
});

test("a row that cannot be understood is listed with the cell that is wrong, and kept as typed", () => {
  const read = readSelections(
    sheet("en", [
      ["Slow", "Loudness", "above", 300],
      ["Slow", "handleTime", "above", "much"],
      ["Few", "surveySent", "worst share", 0.1],
    ]),
  );
  expect(read?.typed.conditions).toEqual([]);
  expect(read?.problems.map(({ address, cause }) => [address.row, address.column, cause])).toEqual([
    [3, 1, { kind: "selection", problem: "unknown-metric" }],
    [4, 3, { kind: "selection", problem: "not-a-number" }],
    [5, 2, { kind: "selection", problem: "no-better-side" }],
  ]);
  expect(read?.typed.refused[0]?.typed).toEqual(["Slow", "Loudness", "above", "300"]);
});

test("without the sheet nothing was said; with its rows cleared nothing is asked for", () => {
  expect(readSelections(snapshotOf([{ name: "Sheet1", rows: [["x"]] }]))).toBeNull();
  expect(readSelections(sheet("en", []))?.typed).toEqual({ conditions: [], refused: [] });
});
