import { localeFor } from "../../../src/locales/locale";
import { localeTags, type LocaleTag } from "../../../src/locales/locale-tag";
import { readCorrections } from "../../../src/reading/corrections/corrections";
import { correctableFields } from "../../../src/reading/kinds/all-kinds";
import { tableKinds } from "../../../src/domain/records/data-report";
import { fieldMeant, kindMeant } from "../../../src/reading/corrections/correction-words";
import { snapshotOf, type TestCell, type TestSheet } from "../snapshot-of";

const data: TestSheet = {
  name: "QA",
  rows: [
    ["Agent ID", "Evaluator", "QA score"],
    ["A1", "E1", 90],
    ["A2", "E1", 80],
  ],
};

/** A settings sheet that holds only corrections: tab, kind, column, meaning, key, headers. */
function typed(...rows: readonly (readonly TestCell[])[]): TestSheet {
  return typedIn("en", ...rows);
}

function typedIn(tag: LocaleTag, ...rows: readonly (readonly TestCell[])[]): TestSheet {
  const words = localeFor(tag).columns.settings.corrections;
  const { sheet, kind, column, meaning, key, headers } = words;
  return {
    name: "Peilian settings",
    ours: "settings",
    rows: [["Corrections"], [], [sheet, kind, column, meaning, key, headers], ...rows],
  };
}

function readRows(...rows: readonly (readonly TestCell[])[]) {
  return readCorrections(snapshotOf([data, typed(...rows)]));
}

/** Problems as "B4 unknown-kind". */
function problemsOf(...rows: readonly (readonly TestCell[])[]): string[] {
  return readRows(...rows).problems.map(({ address, cause }) => {
    const cell = `${String.fromCharCode(65 + address.column)}${address.row + 1}`;
    return `${cell} ${cause.kind === "correction" ? cause.problem : cause.kind}`;
  });
}

const allHeaders = "Agent ID | Evaluator | QA score";

describe("corrections on the settings sheet", () => {
  it("are none without the sheet", () => {
    expect(readCorrections(snapshotOf([data]))).toMatchObject({ corrections: [], problems: [] });
  });

  it("are read a row for each column, together for each table", () => {
    const { corrections, problems } = readRows(
      ["QA", "QA reviews", "1: Agent ID", "agent ID", "abc", allHeaders],
      ["QA", "QA reviews", "3", "not used", "abc", allHeaders],
      ["Old", "not used", null, null, "xyz", null],
    );
    expect(problems).toEqual([]);
    expect(corrections).toEqual([
      {
        sheet: "QA",
        headerKey: "abc",
        kind: "reviews",
        columns: [
          { column: 0, field: "agentId" },
          { column: 2, field: null },
        ],
      },
      { sheet: "Old", headerKey: "xyz", kind: null, columns: [] },
    ]);
  });

  it("may be typed by hand without a key where the tab holds one table", () => {
    const { corrections, problems } = readRows(["QA", "reviews", "qa score", "qaScore"]);
    expect(problems).toEqual([]);
    expect(corrections).toMatchObject([
      { sheet: "QA", kind: "reviews", columns: [{ column: 2, field: "qaScore" }] },
    ]);
    expect(corrections[0]?.headerKey).toMatch(/^[a-z]{10}$/);
  });

  it.each<readonly [string, readonly TestCell[]]>([
    ["A4 unknown-sheet", ["Nowhere", "QA reviews"]],
    ["A4 unknown-sheet", [null, "QA reviews", null, null, "abc"]],
    ["B4 unknown-kind", ["QA", "a list of things", null, null, "abc"]],
    ["B4 unknown-kind", ["QA", null, "1", "agent ID", "abc", allHeaders]],
    ["C4 unknown-column", ["QA", "QA reviews", "9", "agent ID", "abc", allHeaders]],
    ["C4 unknown-column", ["QA", "QA reviews", "no such", "agent ID", "abc", allHeaders]],
    ["D4 unknown-meaning", ["QA", "QA reviews", "1", "seats", "abc", allHeaders]],
    ["D4 unknown-meaning", ["QA", "QA reviews", "1", null, "abc", allHeaders]],
  ])("are listed at the cell that is wrong: %s", (problem, row) => {
    expect(problemsOf(row)).toEqual([problem]);
    expect(readRows(row).corrections).toEqual([]);
    expect(readRows(row).unread).toHaveLength(1);
  });

  it("need the key where the tab holds several tables", () => {
    const two: TestSheet = {
      ...data,
      rows: [...data.rows, [], [], ["Room", "Seats"], ["R1", 10], ["R2", 12]],
    };
    const { problems } = readCorrections(snapshotOf([two, typed(["QA", "QA reviews"])]));
    expect(problems.map(({ cause }) => cause)).toEqual([
      { kind: "correction", problem: "which-table" },
    ]);
  });

  it("tell the third column, headed 1, from the column headed 31", () => {
    const days = ["Agent ID", "Name", "1", "31"].join(" | ");
    const columns = (text: string) =>
      readRows(["QA", "roster", text, "not used", "abc", days]).corrections[0]?.columns;
    expect(columns("3: 1")).toEqual([{ column: 2, field: null }]);
    expect(columns("31")).toEqual([{ column: 3, field: null }]);
  });

  it("end at the first blank row below the table", () => {
    const { corrections } = readRows(
      ["QA", "not used", null, null, "abc"],
      [],
      ["Old", "not used", null, null, "xyz"],
    );
    expect(corrections.map(({ sheet }) => sheet)).toEqual(["QA"]);
  });

  it.each(localeTags)("understand every word of the lists (%s)", (tag) => {
    const { kinds, fields } = localeFor(tag).reading;
    for (const kind of tableKinds) {
      expect([kind, kindMeant(kinds[kind])]).toEqual([kind, kind]);
      for (const field of correctableFields(kind)) {
        expect([field, fieldMeant(fields[field], kind)]).toEqual([field, field]);
      }
    }
    expect([kindMeant(fields.ignored), fieldMeant(fields.ignored, "staff")]).toEqual([null, null]);
  });

  it.each(localeTags)("are found under the headers of any language (%s)", (tag) => {
    const sheet = typedIn(tag, ["QA", "QA reviews", null, null, "abc"]);
    expect(readCorrections(snapshotOf([data, sheet])).corrections).toHaveLength(1);
  });
});
