import fs from "node:fs";
import path from "node:path";
import { scoreItems } from "../../src/domain/evaluation/score-items";
import { none } from "../../src/domain/records/agents";
import { defaultSettings } from "../../src/domain/settings/settings";
import { unwatched } from "../../src/foundation/watch";
import { readCentre, type CentreReading } from "../../src/reading/read-centre";
import { takeSnapshot } from "../../src/workbook/snapshot";
import { csvToXlsx } from "../../src/workbook/text/csv-workbook";
import { openXlsx } from "../../src/workbook/xlsx/xlsx-workbook";

const data = path.resolve(__dirname, "../../../shared/data/rd-items");

async function readFile(name: string): Promise<CentreReading | null> {
  const file = path.join(data, name);
  if (!fs.existsSync(file)) {
    console.log(`Skipped: ${name} is not there (../shared/data/rd-items).`);
    return null;
  }
  const book = csvToXlsx(new Uint8Array(fs.readFileSync(file)), name);
  const opened = book.ok ? openXlsx(book.value, name) : book;
  const snapshot = opened.ok ? await takeSnapshot(opened.value, unwatched) : opened;
  if (!snapshot.ok) throw new Error(`Not read: ${snapshot.cause.kind}`);
  return readCentre(snapshot.value, { settings: defaultSettings, corrections: [] }, unwatched);
}

const causesOf = ({ report }: CentreReading): string[] =>
  report.issues.map(({ cause }) => cause.kind);

test("651 people and 20 items: marked by the key, every one has the total that stands in the sheet", async () => {
  const answers = await readFile("HCItest.csv");
  const key = await readFile("HCIkey.csv");
  if (!answers || !key) return;
  expect(answers.report.tables.map(({ kind }) => kind)).toEqual(["exam-results"]);
  expect(key.report.tables.map(({ kind }) => kind)).toEqual(["answer-keys"]);
  expect(causesOf(answers)).toEqual(["people-numbered"]);
  const { exams } = answers.centre;
  const [paper] = exams?.papers ?? [];
  expect([exams?.count, paper?.items.length]).toEqual([651, 20]);
  const lines = key.centre.answerKeys?.[0]?.items ?? [];
  expect(lines).toHaveLength(20);
  const scored = scoreItems(paper?.items ?? [], lines, paper?.count ?? 0);
  const same = Array.from(scored.totals).filter((total, i) => total === exams?.score[i]);
  expect(same).toHaveLength(651);
});

test("2,392 people and 100 items with several right answers each", async () => {
  const answers = await readFile("dataMedicaltest.csv");
  const key = await readFile("dataMedicalkey.csv");
  if (!answers || !key) return;
  expect(answers.report.tables.map(({ kind }) => kind)).toEqual(["exam-results"]);
  const [paper] = answers.centre.exams?.papers ?? [];
  expect([paper?.count, paper?.items.length]).toEqual([2392, 100]);
  const lines = key.centre.answerKeys?.[0]?.items ?? [];
  const scored = scoreItems(paper?.items ?? [], lines, paper?.count ?? 0);
  expect(scored.unmatched).toEqual([]);
  // Counted from the two files: people whose answer to the first item is "A", its key.
  const first = paper?.items[0]?.answers;
  const rightOnFirst = Array.from(first?.codes ?? []).filter(
    (code) => code !== none && first?.words[code] === lines[0]?.answer,
  );
  let points = 0;
  for (let person = 0; person < scored.count; person++) points += scored.points[person * 100] ?? 0;
  expect(points).toBe(rightOnFirst.length);
});

test.each([
  ["lsat6.csv", 1000, 5],
  ["GMAT.csv", 2000, 20],
])("%s: right and wrong item by item, without people", async (name, people, items) => {
  const reading = await readFile(name);
  if (!reading) return;
  expect(reading.report.tables.map(({ kind }) => kind)).toEqual(["exam-results"]);
  expect(causesOf(reading)).toEqual(["people-numbered"]);
  const { exams } = reading.centre;
  expect([exams?.count, exams?.papers[0]?.items.length]).toEqual([people, items]);
  const rows = reading.report.rows;
  expect(rows.used + rows.setAside).toBe(rows.in);
});

test("points from 0 to 4 on 100 items without a word that says exam are asked about, not guessed", async () => {
  const reading = await readFile("dataMedicalgraded.csv");
  if (!reading) return;
  expect(reading.report.tables.map(({ kind }) => kind)).toEqual([null]);
});
