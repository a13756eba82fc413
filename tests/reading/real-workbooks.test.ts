import fs from "node:fs";
import path from "node:path";
import { defaultSettings } from "../../src/domain/settings/settings";
import { ok } from "../../src/foundation/result";
import { unwatched } from "../../src/foundation/watch";
import { readCentre, type CentreReading } from "../../src/reading/read-centre";
import { takeSnapshot } from "../../src/workbook/snapshot";
import { csvToXlsx } from "../../src/workbook/text/csv-workbook";
import { openXlsx } from "../../src/workbook/xlsx/xlsx-workbook";

const data = path.resolve(__dirname, "../../../shared/data");

async function readFile(name: string): Promise<CentreReading | null> {
  const file = path.join(data, name);
  if (!fs.existsSync(file)) {
    console.log(`Skipped: ${name} is not there (../shared/data).`);
    return null;
  }
  const bytes = new Uint8Array(fs.readFileSync(file));
  const book = name.endsWith(".csv") ? csvToXlsx(bytes, path.basename(name)) : ok(bytes);
  if (!book.ok) throw new Error(`Not a table: ${book.cause.kind}`);
  const opened = openXlsx(book.value, path.basename(name));
  if (!opened.ok) throw new Error(`Not opened: ${opened.cause.kind}`);
  const snapshot = await takeSnapshot(opened.value, unwatched);
  if (!snapshot.ok) throw new Error(`Not read: ${snapshot.cause.kind}`);
  return readCentre(snapshot.value, { settings: defaultSettings, corrections: [] }, unwatched);
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
