import { dayFromCivil } from "../../src/foundation/day";
import { unwatched } from "../../src/foundation/watch";
import type { JobContext, JobProgress } from "../../src/jobs/job";
import type { LocaleTag } from "../../src/locales/locale-tag";
import { sampleCentre } from "../../src/sample/sample-centre";
import { memoryWorkbook, type MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type { WorkbookSnapshot } from "../../src/workbook/port";
import { takeSnapshot } from "../../src/workbook/snapshot";

export const today = dayFromCivil(2026, 3, 5);

/** A small sample centre, open in memory. */
export async function sampleWorkbook(
  language: LocaleTag = "en",
  agents = 40,
): Promise<MemoryWorkbook> {
  const workbook = memoryWorkbook([]);
  const { sheets } = sampleCentre({ agents, months: 2, language, seed: 1, today });
  const applied = await workbook.apply({ sheets, basedOn: [] }, unwatched);
  if (!applied.ok) throw new Error(applied.cause.kind);
  return workbook;
}

export async function snapshotOf(workbook: MemoryWorkbook): Promise<WorkbookSnapshot> {
  const taken = await takeSnapshot(workbook, unwatched);
  if (!taken.ok) throw new Error(taken.cause.kind);
  return taken.value;
}

/** A context that notes progress; `cancelAt` aborts once that step is reached. */
export function jobContext(cancelAt: JobProgress["step"] | null = null): JobContext & {
  readonly progress: readonly JobProgress[];
} {
  const abort = new AbortController();
  const progress: JobProgress[] = [];
  return {
    today,
    seed: 1,
    searchUntil: () => true,
    signal: abort.signal,
    breathe: () => Promise.resolve(),
    progress,
    onProgress: (step) => {
      progress.push(step);
      if (step.step === cancelAt) abort.abort();
    },
  };
}
