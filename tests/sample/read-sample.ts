import { unwatched } from "../../src/foundation/watch";
import { defaultSettings } from "../../src/domain/settings/settings";
import { readCentre } from "../../src/reading/read-centre";
import { sampleCentre, type SampleOptions } from "../../src/sample/sample-centre";
import { takeSnapshot } from "../../src/workbook/snapshot";
import { newXlsx } from "../../src/workbook/xlsx/new-workbook";
import { openXlsx } from "../../src/workbook/xlsx/xlsx-workbook";

/** A sample centre written to a file and read back, as a user's workbook is; only the sheets of these ids, if any are named. */
export async function readSample(options: SampleOptions, ids: readonly string[] | null = null) {
  const sample = sampleCentre(options);
  const sheets = sample.sheets.filter(({ id }) => ids === null || ids.includes(id));
  const written = await newXlsx({ sheets, basedOn: [] });
  if (!written.ok) throw new Error(`Not written: ${written.cause.kind}`);
  const opened = openXlsx(written.value, "sample.xlsx");
  if (!opened.ok) throw new Error(`Not opened: ${opened.cause.kind}`);
  const snapshot = await takeSnapshot(opened.value, unwatched);
  if (!snapshot.ok) throw new Error(`Not read: ${snapshot.cause.kind}`);
  const read = await readCentre(
    snapshot.value,
    { settings: defaultSettings, corrections: [] },
    unwatched,
  );
  return { sample, ...read };
}
