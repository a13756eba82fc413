import type { TableKind } from "../domain/records/data-report";
import { inputColumns } from "../locales/input-columns";
import type { InputColumn } from "../locales/inputs/input-column";
import { columnWords, inputHeaders, inputWordsFor, type InputWords } from "../locales/input-words";
import type { LocaleTag } from "../locales/locale-tag";
import type { CellContent, Conditional, SheetSpec, TableColumnSpec } from "../workbook/sheet-spec";
import { drawnCells } from "./input-cells";
import { Page } from "./page";

/** An empty sheet for each of the kinds, the user's from then on, with two rows that show what to write. */
export function inputSheets(
  language: LocaleTag,
  kinds: readonly TableKind[],
): readonly SheetSpec[] {
  return kinds.map((kind) => inputSheet(kind, language));
}

function inputSheet(kind: TableKind, language: LocaleTag): SheetSpec {
  const words = inputWordsFor(language);
  const sheet = words.sheets[kind];
  const headers = inputHeaders(kind, language);
  const drawn = inputColumns[kind].map((column: InputColumn, place) =>
    drawnColumn(kind, column, headers[place] ?? "", place, words),
  );
  const page = new Page(sheet.title, sheet.about);
  page.sentence(words.hint);
  page.down();
  const table = page.table({
    id: kind,
    tableName: tableName(kind),
    columns: drawn.map(({ spec }) => spec),
    rows: ([0, 1] as const).map((which) => drawn.map(({ examples }) => examples[which])),
    key: [],
    wrapAt: Object.fromEntries(drawn.map(({ spec }) => [spec.id, 18])),
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

type DrawnColumn = {
  readonly spec: TableColumnSpec;
  readonly examples: readonly [CellContent, CellContent];
};

function drawnColumn(
  kind: TableKind,
  { id, cells, need }: InputColumn,
  header: string,
  place: number,
  words: InputWords,
): DrawnColumn {
  const said = columnWords(words, kind, id);
  const { format, validation, examples } = drawnCells(cells, said, words);
  const spec: TableColumnSpec = {
    id: `${id}-${place}`,
    header,
    format,
    owner: "user",
    headerNote: `${words.needs[need]} ${said.note}`,
    ...(validation === null ? {} : { validation }),
  };
  if (place > 0) return { spec, examples };
  const [first, second] = examples;
  const shown = [marked(first, words), marked(second, words)] as const;
  const conditionals = shown.map((value): Conditional => ({
    kind: "equals",
    value,
    style: "caution",
  }));
  return { spec: { ...spec, conditionals }, examples: shown };
}

/** "Example: A1001". */
function marked(example: CellContent, { exampleMark }: InputWords): string {
  return `${exampleMark}: ${typeof example === "string" ? example : ""}`;
}

/** Excel's name of the table: "InputShiftDefinitions". */
function tableName(kind: TableKind): string {
  const words = kind.split("-").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  return `Input${words.join("")}`;
}
