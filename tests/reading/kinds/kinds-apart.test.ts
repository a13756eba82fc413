import { tableKinds, type TableKind } from "../../../src/domain/records/data-report";
import { inputColumns } from "../../../src/locales/input-columns";
import {
  columnWords,
  inputHeaders,
  inputWordsFor,
  type InputWords,
} from "../../../src/locales/input-words";
import type { InputColumn } from "../../../src/locales/inputs/input-column";
import { localeTags, type LocaleTag } from "../../../src/locales/locale-tag";
import { read } from "../read";
import type { TestCell } from "../snapshot-of";

const learning: readonly TableKind[] = [
  "exam-results",
  "answer-keys",
  "question-bank",
  "stress-tests",
  "self-assessments",
  "releases",
];

const dayZero = 25_569;

/** What an example row of the input sheet holds, with an id of its own. */
function exampleCell(
  kind: TableKind,
  { id, cells }: InputColumn,
  words: InputWords,
  row: number,
): TestCell {
  const which = row % 2 === 0 ? 0 : 1;
  const said = columnWords(words, kind, id);
  switch (cells.kind) {
    case "words":
      return said.examples?.[which] ?? null;
    case "choice":
      return said.examples?.[which] ?? said.values?.[which] ?? null;
    case "code":
      return cells.examples[which].replace(/\d(?=\D*$)/, String(row));
    case "yes-no":
      return words.yesNo[cells.examples[which]];
    case "number":
      return cells.examples[which];
    case "day": {
      const day = cells.examples[which];
      return day === null ? null : { serial: day + dayZero };
    }
    case "time": {
      const minute = cells.examples[which];
      return minute === null ? null : { fraction: minute / 1440 };
    }
  }
}

/** The example rows under the headers of an input sheet with one more column, on a tab that says nothing. */
function plainSheet(kind: TableKind, tag: LocaleTag) {
  const words = inputWordsFor(tag);
  const columns: readonly InputColumn[] = inputColumns[kind];
  const headers = inputHeaders(kind, tag).map((header) => header.replace("*", ""));
  const rows = [1, 2, 3, 4].map((row) => [
    ...columns.map((column) => exampleCell(kind, column, words, row)),
    "x",
  ]);
  return read({ name: "Sheet1", rows: [[...headers, "zzz"], ...rows] });
}

test.each(localeTags)(
  "without a word of tab or title each is told by its columns (%s)",
  async (tag) => {
    for (const kind of learning) {
      const { report } = await plainSheet(kind, tag);
      const [first, second] = report.tables[0]?.likely ?? [];
      expect([kind, report.tables[0]?.kind]).toEqual([kind, kind]);
      expect((first?.confidence ?? 0) - (second?.confidence ?? 0)).toBeGreaterThan(0.2);
    }
  },
);

test.each(localeTags)("no sheet of another kind comes near any of them (%s)", async (tag) => {
  for (const kind of tableKinds.filter((other) => !learning.includes(other))) {
    const { report } = await plainSheet(kind, tag);
    const near = report.tables[0]?.likely.filter(
      (one) => learning.includes(one.kind) && one.confidence > 0.4,
    );
    expect([kind, near]).toEqual([kind, []]);
  }
});
