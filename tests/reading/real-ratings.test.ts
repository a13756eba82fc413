import fs from "node:fs";
import path from "node:path";
import type { ColumnCorrection, Corrections } from "../../src/domain/records/corrections";
import type { Assessments } from "../../src/domain/records/assessments";
import { defaultSettings } from "../../src/domain/settings/settings";
import { unwatched } from "../../src/foundation/watch";
import { readCentre, type CentreReading } from "../../src/reading/read-centre";
import { takeSnapshot } from "../../src/workbook/snapshot";
import { csvToXlsx } from "../../src/workbook/text/csv-workbook";
import { openXlsx } from "../../src/workbook/xlsx/xlsx-workbook";
import type { WorkbookSnapshot } from "../../src/workbook/port";

const data = path.resolve(__dirname, "../../../shared/data/rd-ratings");

async function snapshotOfFile(name: string): Promise<WorkbookSnapshot | null> {
  const file = path.join(data, name);
  if (!fs.existsSync(file)) {
    console.log(`Skipped: ${name} is not there (../shared/data/rd-ratings).`);
    return null;
  }
  const book = csvToXlsx(new Uint8Array(fs.readFileSync(file)), name);
  const opened = book.ok ? openXlsx(book.value, name) : book;
  const snapshot = opened.ok ? await takeSnapshot(opened.value, unwatched) : opened;
  if (!snapshot.ok) throw new Error(`Not read: ${snapshot.cause.kind}`);
  return snapshot.value;
}

const readWith = (snapshot: WorkbookSnapshot, corrections: Corrections): Promise<CentreReading> =>
  readCentre(snapshot, { settings: defaultSettings, corrections }, unwatched);

/** What a person would say in the mapping editor: these are ratings of trainers, and these columns mean that. */
async function toldRatings(
  snapshot: WorkbookSnapshot,
  meanings: Readonly<Record<string, string>>,
): Promise<Assessments> {
  const { report } = await readWith(snapshot, []);
  const [table] = report.tables;
  if (!table) throw new Error("no table");
  const columns: ColumnCorrection[] = table.columns.map(({ header }, column) => ({
    column,
    field: meanings[header] ?? null,
  }));
  const { sheet, headerKey } = table;
  const told = await readWith(snapshot, [{ sheet, headerKey, kind: "trainer-ratings", columns }]);
  const { centre, report: after } = told;
  expect(after.rows.in).toBe(after.rows.used + after.rows.setAside);
  expect(after.tables[0]?.isCorrected).toBe(true);
  if (centre.trainerRatings === null) throw new Error("no ratings");
  return centre.trainerRatings;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

test.each(["InstEval.csv", "evals.csv", "TeachingRatings.csv"])(
  "%s is never taken for ratings of trainers by itself: unknown or asked about",
  async (name) => {
    const snapshot = await snapshotOfFile(name);
    if (!snapshot) return;
    const { report, centre } = await readWith(snapshot, []);
    expect(report.tables).toHaveLength(1);
    expect(centre.trainerRatings).toBeNull();
    expect(report.tables[0]?.kind).toBeNull();
    expect(report.issues.some(({ action }) => action === "table-not-used")).toBe(true);
  },
);

test("73,421 ratings of lecturers by students, once a person says which column is which", async () => {
  const snapshot = await snapshotOfFile("InstEval.csv");
  if (!snapshot) return;
  const ratings = await toldRatings(snapshot, { s: "rater", d: "trainerId", y: "overallRating" });
  expect(ratings.count).toBe(73_421);
  const { codes, words } = ratings.subjectId;
  const of1255 = Array.from(ratings.overall).filter(
    (_score, row) => words[codes[row] ?? -1] === "1255",
  );
  expect(of1255).toHaveLength(23);
  expect(meanOf(of1255)).toBeCloseTo(4.5652, 4);
  expect(new Set(ratings.assessor.words).size).toBe(2972);
});

test("463 courses of 94 professors, once told; the scores stay as they are", async () => {
  const snapshot = await snapshotOfFile("evals.csv");
  if (!snapshot) return;
  const ratings = await toldRatings(snapshot, {
    prof_id: "trainerId",
    course_id: "courseId",
    score: "overallRating",
  });
  expect(ratings.count).toBe(463);
  expect(ratings.subjectId.words).toHaveLength(94);
  expect(ratings.overall[0]).toBe(4.7);
});
