import { tableKinds, type TableKind } from "../domain/records/data-report";
import { inputColumns, inputHeaders, type InputColumn } from "../locales/input-columns";
import { inputWordsFor, type InputWords } from "../locales/input-words";
import type { LocaleTag } from "../locales/locale-tag";
import type { CellContent, Conditional, SheetSpec, TableColumnSpec } from "../workbook/sheet-spec";
import { inputCell } from "./input-cells";
import { Page } from "./page";

/** Excel's table names, one a kind. */
const tableNames: Readonly<Record<TableKind, string>> = {
  staff: "InputStaff",
  reviews: "InputReviews",
  kpis: "InputKpi",
  calls: "InputCalls",
  roster: "InputRoster",
  "shift-definitions": "InputShifts",
  trainers: "InputTrainers",
  venues: "InputRooms",
  courses: "InputCourses",
};

/** An empty sheet for every kind of table, the user's from then on, with two rows that show what to write. */
export function inputSheets(language: LocaleTag): readonly SheetSpec[] {
  return tableKinds.map((kind) => inputSheet(kind, language));
}

function inputSheet(kind: TableKind, language: LocaleTag): SheetSpec {
  const words = inputWordsFor(language);
  const sheet = words.sheets[kind];
  const headers = inputHeaders(kind, language);
  const columns = inputColumns[kind].map((column, c): TableColumnSpec =>
    columnSpec(column, headers[c] ?? "", c, words),
  );
  const page = new Page(sheet.title, sheet.about);
  page.sentence(words.hint);
  page.down();
  const table = page.table({
    id: kind,
    tableName: tableNames[kind],
    columns,
    rows: ([0, 1] as const).map((which) =>
      inputColumns[kind].map(({ field }, c) => {
        const { example } = inputCell(field, words, which);
        return c === 0 ? marked(example, words) : example;
      }),
    ),
    key: [],
    wrapAt: Object.fromEntries(columns.map(({ id }) => [id, 18])),
  });
  const spec = page.finish({
    id: `input-${kind}`,
    name: sheet.name,
    tabColour: "form",
    frozenAt: table,
    frozenColumns: 1,
    orientation: "landscape",
    protection: "open",
  });
  return { ...spec, owner: "user" };
}

function columnSpec(
  { field, need }: InputColumn,
  header: string,
  place: number,
  words: InputWords,
): TableColumnSpec {
  const { format, validation } = inputCell(field, words, 0);
  const spec: TableColumnSpec = {
    id: `${field}-${place}`,
    header,
    format,
    owner: "user",
    headerNote: `${words.needs[need]} ${words.fields[field].note}`,
    ...(validation === null ? {} : { validation }),
  };
  if (place > 0) return spec;
  const conditionals = ([0, 1] as const).map((which): Conditional => {
    const value = marked(inputCell(field, words, which).example, words);
    return { kind: "equals", value, style: "caution" };
  });
  return { ...spec, conditionals };
}

/** "Example: A1001". */
function marked(example: CellContent, { exampleMark }: InputWords): string {
  return `${exampleMark}: ${typeof example === "string" ? example : ""}`;
}
