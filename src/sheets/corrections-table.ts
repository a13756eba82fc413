import type { Corrections, DateOrder, TableCorrection } from "../domain/records/corrections";
import { tableKinds } from "../domain/records/data-report";
import type { FieldId } from "../locales/header-synonyms";
import type { Locale } from "../locales/locale";
import type { CellContent } from "../workbook/sheet-spec";
import { columnsFrom, type TableDraft } from "./table-draft";

/** Rows left blank for corrections typed by hand: a protected sheet lets no table grow. */
const spareRows = 4;
/** Longer than this the headers of a table are cut. */
const mostOfHeaders = 300;

export type ShownCorrections = {
  readonly corrections: Corrections;
  /** The headers of the tables meant, by header key, as far as known. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
};

/**
 * What a person said about tables, a row for each column and one for a table without. No key: it was read before planning
 * and is in force, so it is written again in the language of the sheets.
 */
export function correctionsTable(shown: ShownCorrections, locale: Locale): TableDraft {
  const make = columnsFrom(locale.columns.settings.corrections);
  const { kinds, fields } = locale.reading;
  const kindWords = [...tableKinds.map((kind) => kinds[kind]), fields.ignored];
  const fieldWords = Object.entries(fields).flatMap(([id, word]) =>
    neverSaid.includes(id) ? [] : [word],
  );
  return {
    id: "corrections",
    tableName: "PeilianCorrections",
    columns: [
      make("sheet", "text", { owner: "user" }),
      make("kind", "text", { owner: "user", validation: { kind: "list", values: kindWords } }),
      make("column", "text", { owner: "user" }),
      make("meaning", "text", {
        owner: "user",
        validation: {
          kind: "list",
          values: [...new Set([...fieldWords, ...orderedDates(locale)])],
        },
      }),
      make("key", "text"),
      make("headers", "text"),
    ],
    rows: [
      ...shown.corrections.flatMap((one) => rowsOf(one, shown.headers.get(one.headerKey), locale)),
      ...Array.from({ length: spareRows }, (): CellContent[] => [
        null,
        null,
        null,
        null,
        null,
        null,
      ]),
    ],
    key: [],
    wrapAt: { sheet: 34, kind: 16, column: 12, meaning: 16, key: 26, headers: 56 },
  };
}

/** Known by their headers and places alone: days of a roster, points beside an item, what a form tool adds. */
const neverSaid: readonly string[] = ["rosterDay", "examItemPoints", "answerMeta"];

function rowsOf(
  { sheet, headerKey, kind, columns }: TableCorrection,
  headers: readonly string[] | undefined,
  locale: Locale,
): CellContent[][] {
  const { kinds, fields } = locale.reading;
  const kindWord = kind === null ? fields.ignored : kinds[kind];
  const shownHeaders = headers === undefined ? null : shortened(headers.join(" | "));
  const row = (column: string | null, meaning: string | null): CellContent[] => [
    sheet,
    kindWord,
    column,
    meaning,
    headerKey,
    shownHeaders,
  ];
  if (columns.length === 0) return [row(null, null)];
  return columns.map(({ column, field, dateOrder }) => {
    const meaning = locale.reading.field(field ?? "ignored");
    const order = dateOrder === undefined ? "" : ` (${dateOrders[dateOrder]})`;
    return row(columnShown(column, headers), `${meaning}${order}`);
  });
}

/** The fields that hold days of the calendar. */
export const dateFields: readonly FieldId[] = [
  "date",
  "hiredOn",
  "leftOn",
  "deadline",
  "answeredOn",
  "caseDate",
  "addedOn",
  "goLive",
  "sessionDate",
  "awardedOn",
  "validUntil",
];

/** Every date with its order, as a person may choose it: "date (d/m/y)". */
function orderedDates({ reading }: Locale): string[] {
  return dateFields.flatMap((field) =>
    Object.values(dateOrders).map((order) => `${reading.fields[field]} (${order})`),
  );
}

/** Understood in every language. */
const dateOrders: Readonly<Record<DateOrder, string>> = {
  "day-month": "d/m/y",
  "month-day": "m/d/y",
};

/** "3: Score"; "3:" where the header is blank or not known. */
function columnShown(column: number, headers: readonly string[] | undefined): string {
  const header = headers?.[column] ?? "";
  return `${column + 1}: ${header}`.trim();
}

function shortened(text: string): string {
  return text.length <= mostOfHeaders ? text : `${text.slice(0, mostOfHeaders - 1)}…`;
}
