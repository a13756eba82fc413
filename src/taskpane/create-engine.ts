import { fail, ok, type Result } from "../foundation/result";
import { span, type Checkpoint } from "../foundation/watch";
import type { JobStep } from "../jobs/job";
import type { LocaleTag } from "../locales/locale-tag";
import { planSheetIds } from "../sheets/sheet-ids";
import { isInterrupted } from "../workbook/interrupted";
import type { Receipt, WorkbookCause, WorkbookSnapshot } from "../workbook/port";
import type { WritePlan } from "../workbook/sheet-spec";
import { takeSnapshot } from "../workbook/snapshot";
import { breather } from "../worker/breather";
import type { JobInputs, JobName, JobOutputs, JobRunner, JobWorld } from "../worker/job-messages";
import type { Engine, EngineCause, Watch } from "./engine";
import type { PaneHost } from "./pane-host";
import { tabChanges } from "./tab-changes";

/** How much of the bar reading the workbook takes, and writing after a job that makes sheets. */
const readShare = 0.3;
const writeShare = 0.7;

/** A sample centre is to try things out: small enough to be written into a workbook while one waits. */
const sampleSize = { agents: 60, months: 3 };

/**
 * The pane's engine over a workbook: reads and writes through the port on the page, in turns that never hold it up, and leaves
 * all thinking to the jobs. Whatever is thrown underneath becomes the cause "defect".
 */
export function createEngine(host: PaneHost, jobs: JobRunner): Engine {
  const { workbook } = host;
  /** Of most headers, as last read; settings may say "the language of the headers". */
  let language: LocaleTag = host.displayLanguage;

  const world = (): JobWorld => ({ today: host.today(), seed: host.seed });

  const snapshotFor = async (watch: Watch): Promise<Result<WorkbookSnapshot, EngineCause>> =>
    ofWorkbook(await takeSnapshot(workbook, span(watched(watch, "read"), 0, readShare)));

  /** Runs a job that fills the bar from `from` to `to`. */
  const run = async <Name extends JobName>(
    name: Name,
    input: JobInputs[Name],
    watch: Watch,
    [from, to]: readonly [number, number],
  ): Promise<Result<JobOutputs[Name], EngineCause>> =>
    jobs.run(name, input, world(), {
      signal: watch.signal,
      enough: watch.enough,
      onProgress: ({ step, fraction }) => {
        watch.onProgress({ step, fraction: from + (to - from) * fraction });
      },
    });

  const apply = async (
    plan: WritePlan,
    watch: Watch,
    from: number,
  ): Promise<Result<Receipt, EngineCause>> =>
    ofWorkbook(await workbook.apply(plan, span(watched(watch, "write"), from, 1)));

  /** Writes what a job makes without asking first: few sheets, asked for by name. */
  const writeWhatJobMakes = async <
    Name extends "write-agent-pages" | "save-choices" | "insert-input-sheets" | "insert-sample",
  >(
    name: Name,
    input: JobInputs[Name],
    watch: Watch,
    from: number,
  ): Promise<Result<Receipt, EngineCause>> => {
    const made = await run(name, input, watch, [from, writeShare]);
    return made.ok ? apply(made.value, watch, writeShare) : made;
  };

  return {
    check: (choices, watch) =>
      orDefect(async () => {
        const snapshot = await snapshotFor(watch);
        if (!snapshot.ok) return snapshot;
        const input = { snapshot: snapshot.value, choices };
        const checked = await run("check-data", input, watch, [readShare, 1]);
        if (checked.ok) language = checked.value.language;
        return checked;
      }),

    checkChanges: (choices, watch) =>
      orDefect(async () => {
        const snapshot = await snapshotFor(watch);
        if (!snapshot.ok) return snapshot;
        const input = { snapshot: snapshot.value, choices };
        return run("check-timetable", input, watch, [readShare, 1]);
      }),

    makeCalendars: (choices, owners, watch) =>
      orDefect(async () => {
        const snapshot = await snapshotFor(watch);
        if (!snapshot.ok) return snapshot;
        const input = { snapshot: snapshot.value, choices, owners };
        return run("calendar-files", input, watch, [readShare, 1]);
      }),

    prepare: (choices, watch) =>
      orDefect(async () => {
        const snapshot = await snapshotFor(watch);
        if (!snapshot.ok) return snapshot;
        const { description } = snapshot.value;
        const ours = new Set(description.sheets.map((sheet) => sheet.ours));
        if (description.structureProtected && planSheetIds.some((id) => !ours.has(id))) {
          return fail({ of: "workbook", cause: { kind: "structure-protected" } });
        }
        const input = { snapshot: snapshot.value, choices };
        const made = await run("generate-training-plan", input, watch, [readShare, 1]);
        if (!made.ok) return made;
        return ok({ ...made.value, ...tabChanges(made.value.write, description) });
      }),

    write: (plan, watch) => orDefect(() => apply(plan.write, watch, 0)),

    tryChanges: (choices, only, watch) =>
      orDefect(async () => {
        const snapshot = await snapshotFor(watch);
        if (!snapshot.ok) return snapshot;
        const input = { snapshot: snapshot.value, choices, only };
        return run("what-if", input, watch, [readShare, 1]);
      }),

    writeWhatIf: (answer, watch) => orDefect(() => apply(answer.write, watch, 0)),

    writePages: (choices, people, watch) =>
      orDefect(async () => {
        const snapshot = await snapshotFor(watch);
        if (!snapshot.ok) return snapshot;
        const input = { snapshot: snapshot.value, choices, people };
        return writeWhatJobMakes("write-agent-pages", input, watch, readShare);
      }),

    saveChoices: (settings, corrections, selections, watch) =>
      orDefect(async () => {
        const snapshot = await snapshotFor(watch);
        if (!snapshot.ok) return snapshot;
        const input = {
          snapshot: snapshot.value,
          settings,
          corrections,
          selections,
          language: settings.language === "auto" ? language : settings.language,
        };
        return writeWhatJobMakes("save-choices", input, watch, readShare);
      }),

    insertInputSheets: (sheetLanguage, kinds, watch) =>
      orDefect(() =>
        writeWhatJobMakes("insert-input-sheets", { language: sheetLanguage, kinds }, watch, 0),
      ),

    insertSample: (sheetLanguage, watch) =>
      orDefect(() =>
        writeWhatJobMakes("insert-sample", { language: sheetLanguage, ...sampleSize }, watch, 0),
      ),

    restore: (watch) =>
      orDefect(async () => ofWorkbook(await workbook.restore(watched(watch, "write")))),

    restorableSteps: () => orDefect(async () => ofWorkbook(await workbook.restorableSteps())),

    isInterrupted: () =>
      orDefect(async () => {
        const described = await workbook.describe(watched(unwatched, "read"));
        return described.ok ? ok(isInterrupted(described.value)) : ofWorkbook(described);
      }),

    putRight: (watch) =>
      orDefect(async () =>
        workbook.putRight === undefined
          ? ok(null)
          : ofWorkbook(await workbook.putRight(watched(watch, "write"))),
      ),

    reveal: (address) => orDefect(async () => ofWorkbook(await workbook.reveal(address))),
  };
}

/** For a look that takes no time worth a bar. */
const unwatched: Watch = {
  signal: new AbortController().signal,
  enough: new AbortController().signal,
  onProgress: () => undefined,
};

/** The checkpoint of work on the page itself: lets clicks and drawing through. */
function watched({ signal, onProgress }: Watch, step: JobStep): Checkpoint {
  const breathe = breather();
  return async (fraction) => {
    onProgress({ step, fraction: Math.min(1, Math.max(0, fraction)) });
    await breathe();
    return signal.aborted ? "stop" : "go-on";
  };
}

function ofWorkbook<Value>(result: Result<Value, WorkbookCause>): Result<Value, EngineCause> {
  return result.ok ? result : fail({ of: "workbook", cause: result.cause });
}

async function orDefect<Value>(
  work: () => Promise<Result<Value, EngineCause>>,
): Promise<Result<Value, EngineCause>> {
  try {
    return await work();
  } catch (error) {
    console.error(error);
    return fail({ of: "defect" });
  }
}
