import { tableKinds } from "../../../src/domain/records/data-report";
import { localeFor } from "../../../src/locales/locale";
import { localeTags } from "../../../src/locales/locale-tag";
import {
  fieldMeant,
  kindMeant,
  meaningMeant,
} from "../../../src/reading/corrections/correction-words";
import { correctableFields } from "../../../src/reading/kinds/all-kinds";
import { correctionsTable } from "../../../src/sheets/corrections-table";

/** The words that a column of the corrections offers to choose from. */
function offered(column: "kind" | "meaning", tag: (typeof localeTags)[number]): readonly string[] {
  const table = correctionsTable({ corrections: [], headers: new Map() }, localeFor(tag));
  const validation = table.columns.find(({ id }) => id === column)?.validation;
  return validation?.kind === "list" ? validation.values : [];
}

describe.each(localeTags)("what may be chosen on the settings sheet (%s)", (tag) => {
  const { kinds, fields } = localeFor(tag).reading;

  it("every kind of table is understood as itself, and the word for leaving it alone", () => {
    const meant = offered("kind", tag).map(kindMeant);
    expect(meant).toEqual([...tableKinds, null]);
    expect(tableKinds.map((kind) => kindMeant(kinds[kind]))).toEqual([...tableKinds]);
  });

  it("every field that a kind may have is understood as itself for a table of that kind", () => {
    const wrong = tableKinds.flatMap((kind) =>
      correctableFields(kind).flatMap((field) => {
        const meant = fieldMeant(fields[field], kind);
        return meant === field
          ? []
          : [`${kind}: ${fields[field]} (${field}) as ${meant ?? "none"}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("every meaning offered is one that some kind of table may have, dates with either order", () => {
    const unknown = offered("meaning", tag).filter((word) =>
      tableKinds.every((kind) => meaningMeant(word, kind) === undefined),
    );
    expect(unknown).toEqual([]);
    expect(meaningMeant(`${fields.date} (d/m/y)`, "calls")).toEqual({
      field: "date",
      dateOrder: "day-month",
    });
    expect(meaningMeant(`${fields.date} (m/d/y)`, "calls")).toEqual({
      field: "date",
      dateOrder: "month-day",
    });
  });

  it("every field that a kind may have is offered", () => {
    const words = new Set(offered("meaning", tag));
    const missing = tableKinds.flatMap((kind) =>
      correctableFields(kind).filter((field) => field !== "rosterDay" && !words.has(fields[field])),
    );
    expect(missing).toEqual([]);
  });
});
