import type { Corrections, TableCorrection } from "../../../src/domain/records/corrections";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { unwatched } from "../../../src/foundation/watch";
import { readCentre, type CentreReading } from "../../../src/reading/read-centre";
import { issuesOf, kindsOf, read } from "../read";
import { snapshotOf, type TestCell, type TestSheet } from "../snapshot-of";

function readWith(
  corrections: Corrections,
  ...sheets: readonly TestSheet[]
): Promise<CentreReading> {
  return readCentre(snapshotOf(sheets), { settings: defaultSettings, corrections }, unwatched);
}

async function keyOf(sheet: TestSheet): Promise<string> {
  return (await read(sheet)).report.tables[0]?.headerKey ?? "";
}

async function correct(
  sheet: TestSheet,
  kind: TableCorrection["kind"],
  columns: TableCorrection["columns"] = [],
): Promise<TableCorrection> {
  return { sheet: sheet.name, headerKey: await keyOf(sheet), kind, columns };
}

const people = ["A1", "A2", "A3", "A4", "A5", "A6"];

/** Scores under headers of the centre's own making. */
const odd: TestSheet = {
  name: "Sheet1",
  rows: [
    ["Agent ID", "Agent name", "Team", "Zeta", "Omega"],
    ...people.map((id, i): TestCell[] => [id, `Name ${i}`, "T1", 80 + i, 3.5 + i / 10]),
  ],
};

const other: TestSheet = {
  name: "Other",
  rows: [
    ["Agent ID", "Agent name", "Hire date"],
    ...people.map((id, i): TestCell[] => [id, `Name ${i}`, { serial: 45_000 + i }]),
  ],
};

function balanced({ report }: CentreReading): boolean {
  const listed = report.issues.filter(({ action }) => action === "row-set-aside").length;
  return (
    report.rows.in === report.rows.used + report.rows.setAside && listed === report.rows.setAside
  );
}

describe("what a person said about a table", () => {
  it("wins over recognition, and the other columns are recognised for the kind she named", async () => {
    expect(kindsOf(await read(odd))).toEqual(["staff"]);
    const said = await correct(odd, "kpis", [{ column: 3, field: "qaScore" }]);
    const reading = await readWith([said], odd);
    const [table] = reading.report.tables;
    expect(table).toMatchObject({ kind: "kpis", confidence: 1, isCorrected: true });
    expect(table?.columns.map(({ field }) => field)).toEqual([
      "agentId",
      "agentName",
      "team",
      "qaScore",
      null,
    ]);
    expect(table?.columns[3]?.confidence).toBe(1);
    expect(reading.centre.kpis).not.toBeNull();
    expect((await read(odd)).centre.kpis).toBeNull();
    expect(balanced(reading)).toBe(true);
  });

  it("takes a field from the column that recognition would give it to", async () => {
    const said = await correct(odd, "staff", [{ column: 3, field: "agentId" }]);
    const { report } = await readWith([said], odd);
    expect(report.tables[0]?.columns.map(({ field }) => field)).toEqual([
      null,
      "agentName",
      "team",
      "agentId",
      null,
    ]);
  });

  it("leaves a column alone when told so, even one that recognition is sure of", async () => {
    const said = await correct(odd, "staff", [{ column: 2, field: null }]);
    const reading = await readWith([said], odd);
    expect(reading.report.tables[0]?.columns[2]).toMatchObject({ field: null, confidence: 1 });
    expect(reading.centre.agents.map(({ team }) => team)).toEqual(people.map(() => null));
  });

  it("leaves a whole table alone when told so, and lists it as left alone", async () => {
    const reading = await readWith([await correct(odd, null)], odd, other);
    expect(kindsOf(reading)).toEqual([null, "staff"]);
    expect(reading.report.tables[0]).toMatchObject({ confidence: 1, isCorrected: true });
    expect(issuesOf(reading)).toEqual(["A1 left-alone table-not-used"]);
    expect(reading.report.rows.in).toBe(people.length);
    expect(balanced(reading)).toBe(true);
  });

  it("does not touch a table with other headers", async () => {
    const reading = await readWith([await correct(odd, null)], odd, other);
    expect(reading.report.tables[1]).toMatchObject({ kind: "staff", isCorrected: false });
  });

  it("ignores a field that a table of that kind cannot have", async () => {
    const said = await correct(odd, "staff", [{ column: 3, field: "seats" }]);
    const { report } = await readWith([said], odd);
    expect(report.tables[0]?.columns[3]?.field).toBeNull();
  });

  it("takes a column said to be a criterion as one", async () => {
    const reviews: TestSheet = {
      name: "QA",
      rows: [
        ["Agent ID", "Date", "Evaluator", "QA score", "Day 1"],
        ...people.map((id, i): TestCell[] => [id, { serial: 46_000 + i }, "E1", 90, i]),
      ],
    };
    const said = await correct(reviews, "reviews", [{ column: 4, field: "criterion" }]);
    const { centre } = await readWith([said], reviews);
    expect(centre.reviews?.criteria.map(({ name }) => name)).toEqual(["Day 1"]);
  });
});

describe("which table a correction means", () => {
  const march = { ...odd, name: "March" };
  const april = { ...odd, name: "April" };

  it("is the one on the named tab where two have the same headers", async () => {
    const reading = await readWith([await correct(april, null)], march, april);
    expect(kindsOf(reading)).toEqual(["staff", null]);
  });

  it("is found by its headers when the tab has another name, as next month's has", async () => {
    const reading = await readWith([await correct(march, null)], april);
    expect(kindsOf(reading)).toEqual([null]);
  });

  it("is found although a tab's name ends in a space, which the settings sheet does not keep", async () => {
    const said = await correct(april, null);
    const reading = await readWith([said], march, { ...april, name: "April " });
    expect(kindsOf(reading)).toEqual(["staff", null]);
  });

  it("is none where corrections of other tabs contradict each other", async () => {
    const said = [await correct(march, null), await correct({ ...odd, name: "May" }, "kpis")];
    expect(kindsOf(await readWith(said, april))).toEqual(["staff"]);
  });

  it("is kept in silence when no tab of its name and no table of its headers is there", async () => {
    const reading = await readWith([await correct(march, null)], other);
    expect(reading.report.issues).toEqual([]);
  });

  it("is listed when its tab is there with other headers", async () => {
    const said = await correct({ ...odd, name: "Other" }, null);
    const reading = await readWith([said], other);
    expect(issuesOf(reading)).toEqual(["A1 correction-outdated correction-not-applied"]);
    expect(kindsOf(reading)).toEqual(["staff"]);
  });
});

describe("the key of a table's headers", () => {
  const withHeaders = (...headers: readonly TestCell[]): TestSheet => ({
    name: "S",
    rows: [headers, ...people.map((id): TestCell[] => [id, ...headers.slice(1).map(() => 5)])],
  });

  it.each([
    ["upper and lower case, width and spaces", "Agent ID", "ＡＧＥＮＴ  id"],
    ["Traditional and Simplified characters", "工號", "工号"],
  ])("is the same whatever the %s", async (_what, one, same) => {
    expect(await keyOf(withHeaders(same, "Team", "Score"))).toBe(
      await keyOf(withHeaders(one, "Team", "Score")),
    );
  });

  it("is the same when only a number or a month in a header changed", async () => {
    const march = await keyOf(withHeaders("Agent ID", "3月质检得分", "Mar 2026 calls"));
    expect(await keyOf(withHeaders("Agent ID", "4月质检得分", "Apr 2026 calls"))).toBe(march);
  });

  it("is another when a column was added, renamed or moved", async () => {
    const key = await keyOf(withHeaders("Agent ID", "Team", "Score"));
    const others = [
      withHeaders("Agent ID", "Team", "Score", "Calls"),
      withHeaders("Agent ID", "Team", "CSAT"),
      withHeaders("Agent ID", "Score", "Team"),
    ];
    for (const changed of others) expect(await keyOf(changed)).not.toBe(key);
  });

  it("is ten letters, which no spreadsheet takes for a number, a date or a formula", async () => {
    expect(await keyOf(odd)).toMatch(/^[a-z]{10}$/);
  });
});
