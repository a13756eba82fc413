import type { Corrections } from "../../src/domain/records/corrections";
import { defaultSettings, type Settings } from "../../src/domain/settings/settings";
import { unwatched } from "../../src/foundation/watch";
import { checkData } from "../../src/jobs/check-data";
import { noChoices } from "../../src/jobs/choices";
import { generateTrainingPlan } from "../../src/jobs/generate-training-plan";
import { saveChoices } from "../../src/jobs/save-choices";
import type { LocaleTag } from "../../src/locales/locale-tag";
import { sheetFingerprint } from "../../src/workbook/fingerprint";
import { readCorrections } from "../../src/reading/corrections/corrections";
import { readSettings } from "../../src/reading/settings/settings";
import { memoryWorkbook, type MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { takeSnapshot } from "../../src/workbook/snapshot";
import { newXlsx } from "../../src/workbook/xlsx/new-workbook";
import { openXlsx } from "../../src/workbook/xlsx/xlsx-workbook";
import { jobContext, sampleWorkbook, snapshotOf } from "./sample-workbook";

const settings: Settings = { ...defaultSettings, bottomSize: 7, "weight.satisfaction": 5 };

async function save(
  workbook: MemoryWorkbook,
  corrections: Corrections,
  language: LocaleTag = "en",
): Promise<void> {
  const plan = saveChoices(await snapshotOf(workbook), settings, corrections, language);
  const applied = await workbook.apply(plan, unwatched);
  if (!applied.ok) throw new Error(applied.cause.kind);
}

async function inForce(workbook: MemoryWorkbook) {
  const checked = await checkData(await snapshotOf(workbook), noChoices, jobContext());
  if (!checked.ok) throw new Error(checked.cause.kind);
  return checked.value;
}

/** The first table of the sample, said to be left alone, and a column of the next one. */
async function someCorrections(workbook: MemoryWorkbook): Promise<Corrections> {
  const { report } = await inForce(workbook);
  const reviews = report.tables.find(({ kind }) => kind === "reviews");
  const kpis = report.tables.find(({ kind }) => kind === "kpis");
  if (!reviews || !kpis) throw new Error("the sample lost a table");
  return [
    { sheet: kpis.sheet, headerKey: kpis.headerKey, kind: null, columns: [] },
    {
      sheet: reviews.sheet,
      headerKey: reviews.headerKey,
      kind: "reviews",
      columns: [
        { column: 1, field: null },
        { column: 2, field: "agentId" },
      ],
    },
  ];
}

describe("Save choices", () => {
  it("makes the settings sheet alone where there is none, and its choices are in force", async () => {
    const workbook = await sampleWorkbook();
    const corrections = await someCorrections(workbook);
    const snapshot = await snapshotOf(workbook);
    const plan = saveChoices(snapshot, settings, corrections, "en");
    expect(plan.sheets.map(({ id }) => id)).toEqual(["settings"]);
    expect(plan.basedOn).toEqual([]);
    await save(workbook, corrections);
    const checked = await inForce(workbook);
    expect(checked.settings).toEqual(settings);
    expect(checked.corrections).toEqual(corrections);
    const kpis = checked.report.tables.find(({ headerKey }) =>
      corrections.some((one) => one.kind === null && one.headerKey === headerKey),
    );
    expect(kpis).toMatchObject({ kind: null, isCorrected: true });
  });

  it("says what the sheet looked like, so that a colleague's edit is noticed", async () => {
    const workbook = await sampleWorkbook();
    await save(workbook, []);
    const snapshot = await snapshotOf(workbook);
    const sheet = snapshot.description.sheets.find(({ ours }) => ours === "settings");
    const cells = sheet && snapshot.cells.get(sheet.key);
    if (!cells) throw new Error("no settings sheet");
    expect(saveChoices(snapshot, settings, [], "en").basedOn).toEqual([
      { sheet: "settings", fingerprint: sheetFingerprint(cells) },
    ]);
  });

  it("is read back from an .xlsx file, long lists of choices and all", async () => {
    const corrections = await someCorrections(await sampleWorkbook());
    const empty = await snapshotOf(memoryWorkbook([]));
    const drawn = await newXlsx(saveChoices(empty, settings, corrections, "zh-TW"));
    if (!drawn.ok) throw new Error(drawn.cause.kind);
    const opened = openXlsx(drawn.value, "choices.xlsx");
    if (!opened.ok) throw new Error(opened.cause.kind);
    const taken = await takeSnapshot(opened.value, unwatched);
    if (!taken.ok) throw new Error(taken.cause.kind);
    expect(readSettings(taken.value)).toEqual({ settings, problems: [] });
    expect(readCorrections(taken.value)).toMatchObject({ corrections, problems: [], unread: [] });
  });

  it.each(["zh-TW"] as const)(
    "keeps every correction when the sheet is written again in another language (%s)",
    async (language) => {
      const workbook = await sampleWorkbook();
      const corrections = await someCorrections(workbook);
      await save(workbook, corrections, "en");
      await save(workbook, (await inForce(workbook)).corrections, language);
      const checked = await inForce(workbook);
      expect(checked.corrections).toEqual(corrections);
      expect(checked.report.issues.filter(({ cause }) => cause.kind === "correction")).toEqual([]);
    },
  );

  it("keeps corrections from plan to plan", async () => {
    const workbook = await sampleWorkbook("zh-CN");
    const corrections = await someCorrections(workbook);
    await save(workbook, corrections, "zh-CN");
    for (let plan = 0; plan < 2; plan++) {
      const made = await generateTrainingPlan(await snapshotOf(workbook), noChoices, jobContext());
      if (!made.ok) throw new Error(made.cause.kind);
      const applied = await workbook.apply(made.value.write, unwatched);
      expect(applied.ok).toBe(true);
    }
    expect((await inForce(workbook)).corrections).toEqual(corrections);
  });
});
