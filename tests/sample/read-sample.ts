import { unwatched } from "../../src/foundation/watch";
import { defaultSettings } from "../../src/domain/settings/settings";
import { readCentre } from "../../src/reading/read-centre";
import { sampleCentre, type SampleOptions } from "../../src/sample/sample-centre";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { takeSnapshot } from "../../src/workbook/snapshot";

/**
 * A sample centre drawn in a workbook and read back, as a user's is; only the sheets of these ids, if any are named. The workbook is
 * in memory: that a file reads back the same has a test of its own.
 */
export async function readSample(options: SampleOptions, ids: readonly string[] | null = null) {
  const sample = sampleCentre(options);
  const sheets = sample.sheets.filter(({ id }) => ids === null || ids.includes(id));
  const workbook = memoryWorkbook([]);
  const drawn = await workbook.apply({ sheets, basedOn: [] }, unwatched);
  if (!drawn.ok) throw new Error(`Not drawn: ${drawn.cause.kind}`);
  const snapshot = await takeSnapshot(workbook, unwatched);
  if (!snapshot.ok) throw new Error(`Not read: ${snapshot.cause.kind}`);
  const read = await readCentre(
    snapshot.value,
    { settings: defaultSettings, corrections: [] },
    unwatched,
  );
  return { sample, ...read };
}
