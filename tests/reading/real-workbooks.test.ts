import fs from "node:fs";
import path from "node:path";
import type { Corrections } from "../../src/domain/records/corrections";
import { defaultSettings } from "../../src/domain/settings/settings";
import { ok } from "../../src/foundation/result";
import { unwatched } from "../../src/foundation/watch";
import { readCentre, type CentreReading } from "../../src/reading/read-centre";
import { takeSnapshot } from "../../src/workbook/snapshot";
import { csvToXlsx } from "../../src/workbook/text/csv-workbook";
import { openXlsx } from "../../src/workbook/xlsx/xlsx-workbook";

const data = path.resolve(__dirname, "../../../shared/data");

async function readFile(
  name: string,
  corrections: Corrections = [],
): Promise<CentreReading | null> {
  const file = path.join(data, name);
  if (!fs.existsSync(file)) {
    console.log(`Skipped: ${name} is not there (../shared/data).`);
    return null;
  }
  return readBytes(name, new Uint8Array(fs.readFileSync(file)), corrections);
}

async function readBytes(
  name: string,
  bytes: Uint8Array,
  corrections: Corrections,
): Promise<CentreReading> {
  const book = name.endsWith(".csv") ? csvToXlsx(bytes, path.basename(name)) : ok(bytes);
  if (!book.ok) throw new Error(`Not a table: ${book.cause.kind}`);
  const opened = openXlsx(book.value, path.basename(name));
  if (!opened.ok) throw new Error(`Not opened: ${opened.cause.kind}`);
  const snapshot = await takeSnapshot(opened.value, unwatched);
  if (!snapshot.ok) throw new Error(`Not read: ${snapshot.cause.kind}`);
  return readCentre(snapshot.value, { settings: defaultSettings, corrections }, unwatched);
}

/** Every workbook and text table there, as "folder/file"; none where the data is missing. */
function published(): string[] {
  if (!fs.existsSync(data)) {
    console.log("Skipped: no published workbooks are there (../shared/data).");
    return [];
  }
  return fs
    .readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => fs.readdirSync(path.join(data, name)).map((file) => `${name}/${file}`))
    .filter((name) => /\.(xlsx|xlsm|csv)$/.test(name))
    .sort();
}

function ratings({ centre }: CentreReading, name: string): { n: number; mean: number } {
  let n = 0;
  let sum = 0;
  for (let i = 0; i < (centre.calls?.count ?? 0); i++) {
    const rating = centre.calls?.satisfaction[i] ?? Number.NaN;
    if (centre.agents[centre.calls?.agent[i] ?? -1]?.name !== name || Number.isNaN(rating))
      continue;
    n += 1;
    sum += rating;
  }
  return { n, mean: Number((sum / n).toFixed(4)) };
}

test("the published call log: eight agents, their rated calls, the stray remark below the data", async () => {
  const reading = await readFile("ccdata-c/Call Center Data.xlsx");
  if (!reading) return;
  expect(reading.centre.agents).toHaveLength(8);
  expect(reading.report.tables.map(({ kind }) => kind)).toEqual(["calls"]);
  expect(reading.report.rows).toMatchObject({ in: 5001, used: 5000, setAside: 1 });
  expect(ratings(reading, "Martha")).toEqual({ n: 514, mean: 3.4708 });
  expect(ratings(reading, "Joe")).toEqual({ n: 484, mean: 3.3306 });
  const aside = reading.report.issues.filter(({ action }) => action === "row-set-aside");
  expect(aside.map(({ address, cause }) => [address.row + 1, cause.kind])).toEqual([
    [5002, "stray-text"],
  ]);
});

test.each(["masthan/call_centre_data.xlsx", "masthan/Call_Center_Dashboard.xlsx"])(
  "%s: the call log beside another table, header in row 3; pivots and lists are listed, not used",
  async (name) => {
    const reading = await readFile(name);
    if (!reading) return;
    const used = reading.report.tables.filter(({ kind }) => kind !== null);
    expect(used.map(({ sheet, kind, range }) => [sheet, kind, range.row, range.column])).toEqual([
      ["Data", "calls", 2, 1],
    ]);
    expect(reading.report.rows).toEqual({ in: 1000, used: 1000, setAside: 0, repaired: 0 });
    expect(reading.centre.agents.map(({ id }) => id).sort()).toEqual([
      "R01",
      "R02",
      "R03",
      "R04",
      "R05",
    ]);
    // "Duration" names no unit; its neighbour "Duration Bucket" speaks of minutes.
    expect(reading.centre.calls?.talkSeconds[0]).toBe(116 * 60);
    const unused = reading.report.issues.filter(({ action }) => action === "table-not-used");
    expect(unused).toHaveLength(reading.report.tables.length - 1);
  },
);

test("an agent master from a CSV: 150 people, months before days", async () => {
  const reading = await readFile("roster-unsi/agent_master_indian.csv");
  if (!reading) return;
  expect(reading.report.tables.map(({ kind }) => kind)).toEqual(["staff"]);
  expect(reading.centre.agents).toHaveLength(150);
  expect(reading.centre.agents.filter(({ hiredOn }) => hiredOn === null)).toEqual([]);
  expect(reading.centre.agents[1]).toMatchObject({
    id: "AG002",
    name: "Harsh Bhatt",
    team: "Technical Support",
    branch: "Hyderabad",
    leader: "Rahul Sharma",
  });
});

test("every published workbook is read: each row used or listed, each table of no known kind listed", async () => {
  for (const name of published()) {
    const reading = await readFile(name);
    if (!reading) continue;
    const { rows, tables, issues } = reading.report;
    const aside = issues.filter(({ action }) => action === "row-set-aside").length;
    expect([name, rows.in]).toEqual([name, rows.used + aside]);
    const unused = issues.filter(({ action }) => action === "table-not-used").length;
    const unknown = tables.filter(({ kind }) => kind === null).length;
    expect([name, unused]).toEqual([name, unknown]);
  }
}, 240_000);

test("an exam of 651 people and its key: scoring by the key gives everybody's published total", async () => {
  const results = (await readFile("rd-items/HCItest.csv"))?.centre.exams;
  const [key] = (await readFile("rd-items/HCIkey.csv"))?.centre.answerKeys ?? [];
  if (!results || !key) return;
  const [paper] = results.papers;
  expect([results.count, paper?.items.length, key.items.length]).toEqual([651, 20, 20]);
  const totals = Array.from({ length: results.count }, (_, person) =>
    (paper?.items ?? []).reduce((sum, { answers }, item) => {
      const answer = answers?.words[answers.codes[person] ?? -1];
      return sum + (answer !== undefined && answer === key.items[item]?.answer ? 1 : 0);
    }, 0),
  );
  expect(totals).toEqual([...results.score]);
});

test("73,421 ratings whose headers are single letters are read once somebody says what they mean", async () => {
  const name = "rd-ratings/InstEval.csv";
  const file = path.join(data, name);
  if (!fs.existsSync(file)) {
    console.log(`Skipped: ${name} is not there (../shared/data).`);
    return;
  }
  const first = fs.readFileSync(file).subarray(0, 2000);
  const beginning = first.subarray(0, first.lastIndexOf("\n") + 1);
  const [asked] = (await readBytes(name, beginning, [])).report.tables;
  if (!asked) throw new Error("no table");
  expect(asked.kind).toBeNull();
  const field = (header: string): string | null =>
    header === "d" ? "trainerId" : header === "y" ? "overallRating" : null;
  const columns = asked.columns.map(({ column, header }) => ({ column, field: field(header) }));
  const { sheet, headerKey } = asked;
  const reading = await readFile(name, [{ sheet, headerKey, kind: "trainer-ratings", columns }]);
  const ratings = reading?.centre.trainerRatings;
  const given: number[] = [];
  for (let i = 0; i < (ratings?.count ?? 0); i++) {
    const lecturer = ratings?.subjectId.words[ratings.subjectId.codes[i] ?? -1];
    if (lecturer === "1255") given.push(ratings?.overall[i] ?? Number.NaN);
  }
  const mean = given.reduce((sum, rating) => sum + rating, 0) / given.length;
  expect([ratings?.count, given.length, Number(mean.toFixed(4))]).toEqual([73_421, 23, 4.5652]);
}, 240_000);
