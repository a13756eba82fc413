import { ok, fail, type Result } from "../../foundation/result";
import { noCells } from "../cells";
import { sheetFingerprint } from "../fingerprint";
import { writeUnderWay } from "../interrupted";
import { copyId } from "../kept-sheets";
import type { SheetKey, WorkbookCause } from "../port";
import { callExcel, patience } from "./call-excel";
import { namesOf, replaceNames, withTab } from "./hidden-names";
import { newSheetId } from "./open-for-writing";
import { putBackCharts } from "./put-back-charts";
import { putBackSheet } from "./put-back-sheet";
import { loadRecord } from "./record-sheet";
import { loadImages } from "./sheet-image";
import { dropSheets, type Dropped } from "./drop-sheets";
import { keptSheets, readState, type StateSheet, type WorkbookState } from "./workbook-state";
import type { RewrittenSheet, WritePhase, WriteRecord } from "./write-record";

/**
 * Takes back the write whose marker stands in the workbook: after a failure or a cancel, at the start of a session, and for
 * Restore. What to do is read from the workbook, never from memory; each step may be repeated, and the marker goes last, so
 * that an interruption at any request loses nothing.
 *
 * @param isUnchanged whether a created sheet that is the user's still has the fingerprint
 */
export async function takeBack(
  isUnchanged: (sheet: SheetKey, fingerprint: string) => Promise<Result<boolean, WorkbookCause>>,
): Promise<Result<"nothing-under-way" | "taken-back", WorkbookCause>> {
  const state = await readState();
  if (!state.ok) return state;
  const marker = state.value.own.get(writeUnderWay);
  if (marker === undefined) return ok("nothing-under-way");
  const read = await readMarker(marker);
  if (!read.ok) return read;
  const { phase, record } = read.value;
  if (phase !== "copying") {
    const back = await putBackSheets(state.value, record);
    if (!back.ok) return back;
  }
  const created = await createdSheets(state.value, phase, record, isUnchanged);
  if (!created.ok) return created;
  const gone = new Set(created.value.map(({ sheet }) => sheet.key));
  const copies = keptSheets(state.value).filter(
    ({ kept, sheet }) => kept.kind === "copy" && kept.step === record.step && !gone.has(sheet.key),
  );
  const cleaned = await clean(state.value, record, [
    ...created.value,
    ...copies,
    { id: writeUnderWay, sheet: marker },
  ]);
  return cleaned.ok ? ok("taken-back") : cleaned;
}

type Marker = { readonly phase: WritePhase; readonly record: WriteRecord };

function readMarker(marker: StateSheet): Promise<Result<Marker, WorkbookCause>> {
  return callExcel(
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(marker.key);
      return (await loadRecord(context, worksheet)) ?? unreadable;
    },
    { patience: patience.whileWriting },
  );
}

/** A marker that says nothing: nothing was begun, or nobody can tell what. Only the marker itself goes. */
const unreadable: Marker = {
  phase: "copying",
  record: { step: 0, created: [], rewritten: [] },
};

type Pair = {
  readonly sheet: StateSheet;
  readonly copy: StateSheet;
  readonly rewritten: RewrittenSheet;
};

async function putBackSheets(
  state: WorkbookState,
  { step, rewritten: all }: WriteRecord,
): Promise<Result<null, WorkbookCause>> {
  const pairs = all.flatMap((rewritten): Pair[] => {
    const sheet = sheetOf(state, rewritten);
    const copy = state.own.get(copyId(step, rewritten.id));
    return sheet === undefined || copy === undefined ? [] : [{ sheet, copy, rewritten }];
  });
  for (const pair of pairs) {
    const back = await putBackOne(pair);
    if (!back.ok) return back;
  }
  return ok(null);
}

function putBackOne({ sheet, copy, rewritten }: Pair): Promise<Result<null, WorkbookCause>> {
  return callExcel(
    async (context) => {
      const { application, worksheets } = context.workbook;
      const present = worksheets.getItem(sheet.key);
      const before = worksheets.getItem(copy.key);
      const [image] = await loadImages(context, [{ copy: before, present }]);
      if (image === undefined) return null;
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      putBackSheet(present, before, rewritten.tables, image);
      putBackCharts(present, rewritten, image.present.charts);
      // The last thing, when its charts are there too.
      if (rewritten.protection !== null) present.protection.protect(rewritten.protection);
      await context.sync();
      return null;
    },
    { sheet: sheet.name, patience: patience.whileWriting },
  );
}

/** Of the sheets that the write made, those that are there and are to go. */
async function createdSheets(
  state: WorkbookState,
  phase: WritePhase,
  { step, created }: WriteRecord,
  isUnchanged: Parameters<typeof takeBack>[0],
): Promise<Result<readonly Dropped[], WorkbookCause>> {
  const dropped: Dropped[] = [];
  for (const [i, { id, owner, tab, fingerprint }] of created.entries()) {
    const mark = newSheetId(step, i);
    const marked = state.own.get(mark);
    if (marked !== undefined) {
      dropped.push({ id: mark, sheet: marked });
      continue;
    }
    if (owner === "peilian") {
      const sheet = state.own.get(id);
      // Its mark goes with all the names of its id.
      if (sheet !== undefined) dropped.push({ id: null, sheet });
      continue;
    }
    const sheet = state.sheets.find(({ name }) => name === tab);
    if (sheet === undefined) continue;
    // Without its mark it is only a tab of that name: it goes when it is as we left it, or was never drawn.
    const asLeft = phase === "written" ? fingerprint : sheetFingerprint(noCells);
    const same = await isUnchanged(sheet.key, asLeft ?? "");
    if (!same.ok) return same;
    if (!same.value) continue;
    dropped.push({ id: null, sheet });
  }
  return ok(dropped);
}

/** One request: names as they were, created sheets gone, then the copies, and the marker last. */
function clean(
  state: WorkbookState,
  record: WriteRecord,
  dropped: readonly Dropped[],
): Promise<Result<null, WorkbookCause>> {
  return callExcel(
    async (context) => {
      for (const rewritten of record.rewritten) {
        const present = namesOf(rewritten.id, state.names);
        const tab = sheetOf(state, rewritten)?.name ?? rewritten.tab;
        replaceNames(context, present, withTab(rewritten.names, rewritten.tab, tab));
      }
      for (const { id, owner } of record.created) {
        if (owner === "peilian") replaceNames(context, namesOf(id, state.names), []);
      }
      dropSheets(context, state, dropped);
      await context.sync();
      return null;
    },
    { patience: patience.whileWriting },
  );
}

/** By its mark; by its tab where the write was interrupted while marks were being written anew. */
function sheetOf(state: WorkbookState, { id, tab }: RewrittenSheet): StateSheet | undefined {
  return state.own.get(id) ?? state.sheets.find(({ name }) => name === tab);
}

/** Two tries: what failed once may have been a passing refusal. */
export async function takeBackFirmly(
  isUnchanged: Parameters<typeof takeBack>[0],
): ReturnType<typeof takeBack> {
  const first = await takeBack(isUnchanged);
  if (first.ok) return first;
  const second = await takeBack(isUnchanged);
  return second.ok ? second : fail({ kind: "half-written" });
}
