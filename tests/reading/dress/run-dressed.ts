import { defaultSettings } from "../../../src/domain/settings/settings";
import { unwatched } from "../../../src/foundation/watch";
import { readCentre } from "../../../src/reading/read-centre";
import { snapshotOf } from "../snapshot-of";
import { judgeReading } from "./judge-reading";
import type { TableVerdict } from "./table-judge";
import { makeWorkbook, type Wishes } from "./make-workbook";
import type { DressedWorkbook } from "./truth";

/** A workbook read and judged; `crash` is what reading threw, where it did. */
export type DressedResult = {
  readonly book: DressedWorkbook;
  readonly verdicts: readonly TableVerdict[];
  readonly crash: string | null;
};

/** Makes the workbook of a seed, reads it with the default settings and judges the reading. */
export async function runDressed(seed: number, wishes: Wishes = {}): Promise<DressedResult> {
  const book = makeWorkbook(seed, wishes);
  try {
    const reading = await readCentre(
      snapshotOf(book.sheets, book.dateSystem),
      { settings: defaultSettings, corrections: [] },
      unwatched,
    );
    return { book, verdicts: judgeReading(book, reading), crash: null };
  } catch (error) {
    return { book, verdicts: [], crash: error instanceof Error ? String(error.stack) : "unknown" };
  }
}
