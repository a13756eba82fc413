import { tableKinds, type TableKind } from "../../../src/domain/records/data-report";
import { inputColumns } from "../../../src/locales/input-columns";
import type { InputColumn } from "../../../src/locales/inputs/input-column";
import { inputHeaders, inputWordsFor } from "../../../src/locales/input-words";
import { localeTags, type LocaleTag } from "../../../src/locales/locale-tag";
import { inputSheets } from "../../../src/sheets/input-sheets";
import type { CellContent } from "../../../src/workbook/sheet-spec";
import { read } from "../read";
import type { TestCell, TestSheet } from "../snapshot-of";

/** Days from Excel's serial 0 to 1970. */
const epoch = 25_569;

/** Rows enough to look like a table. */
const times = 4;

function asCell(content: CellContent): TestCell {
  if (typeof content !== "object" || content === null) return content;
  if (content.type === "day") return { serial: content.day + epoch };
  return content.type === "time" ? { fraction: content.minute / 1440 } : null;
}

/** A hand-made sheet with a kind's headers, without one of its optional columns, on a tab that says nothing. */
function untidySheet(kind: TableKind, language: LocaleTag, without: number): TestSheet {
  const headers = inputHeaders(kind, language).map((header) => header.replace("*", ""));
  const [spec] = inputSheets(language, [kind]);
  const table = spec?.blocks.find((block) => block.kind === "table");
  const mark = `${inputWordsFor(language).exampleMark}: `;
  const examples = (table?.rows ?? []).map((row) =>
    row.map((cell) => asCell(typeof cell === "string" ? cell.replace(mark, "") : cell)),
  );
  const rows = Array.from({ length: times }, () => examples).flat();
  const rest = <Item>(row: readonly Item[]): Item[] => row.filter((_item, i) => i !== without);
  return { name: "Sheet1", rows: [rest(headers), ...rows.map(rest)] };
}

const optionalColumns = (kind: TableKind): number[] => {
  const columns: readonly InputColumn[] = inputColumns[kind];
  return columns.flatMap(({ need }, i) => (need === "optional" ? [i] : []));
};

describe.each(localeTags)("without the tab's name and one of its columns (%s)", (language) => {
  it.each(tableKinds)("%s is never taken for another kind", async (kind) => {
    const optional = optionalColumns(kind);
    const whole = -1;
    for (const without of [whole, ...optional.slice(-3)]) {
      const { report } = await read(untidySheet(kind, language, without));
      expect(report.tables).toHaveLength(1);
      const [table] = report.tables;
      const found = table?.kind ?? kind;
      expect([without, found]).toEqual([without, kind]);
      // Asked about is well; forgotten is not.
      if (table?.kind === null) {
        expect(table.likely.map((likely) => likely.kind)).toContain(kind);
      }
    }
  });
});
