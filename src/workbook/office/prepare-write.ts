import { fail, ok, type Result } from "../../foundation/result";
import { span, type Checkpoint } from "../../foundation/watch";
import type { SheetCells } from "../cells";
import { findExcess } from "../find-excess";
import { sheetFingerprint } from "../fingerprint";
import { writeUnderWay } from "../interrupted";
import type {
  SheetDescription,
  SheetId,
  SheetKey,
  WorkbookCause,
  WorkbookDescription,
} from "../port";
import { freeSheetName } from "../sheet-names";
import type { SheetSpec, WritePlan } from "../sheet-spec";
import { excelFloor } from "./excel-floor";
import { opensWithoutPassword } from "./own-protection";
import { keptSteps, readState, type StateSheet, type WorkbookState } from "./workbook-state";

/** What writing needs of the adapter that reads. */
export type Reader = {
  readonly describe: (
    checkpoint: Checkpoint,
  ) => Promise<Result<WorkbookDescription, WorkbookCause>>;
  readonly readSheet: (
    sheet: SheetKey,
    checkpoint: Checkpoint,
  ) => Promise<Result<SheetCells, WorkbookCause>>;
  /** Whether this Excel has a version of ExcelApi ("1.13"). */
  readonly supports: (version: string) => boolean;
};

/** A plan that may be written, with what it will meet; nothing in the workbook is changed yet. */
export type PreparedWrite = {
  readonly state: WorkbookState;
  readonly description: WorkbookDescription;
  readonly step: number;
  readonly sheets: readonly PlannedSheet[];
};

export type PlannedSheet = {
  readonly spec: SheetSpec;
  readonly tab: string;
  /** The sheet of ours that is rewritten; `null` for a new one. */
  readonly present: {
    readonly description: SheetDescription;
    readonly sheet: StateSheet;
    readonly cells: SheetCells;
  } | null;
};

/**
 * Everything that can refuse a plan, asked before anything is changed: Excel's limits, the interface's version, protection, and
 * what the sheets to be rewritten hold. Protection without a password is tried and put back; otherwise it only reads.
 */
export async function prepareWrite(
  plan: WritePlan,
  reader: Reader,
  checkpoint: Checkpoint,
): Promise<Result<PreparedWrite, WorkbookCause>> {
  const excess = plan.sheets.map(findExcess).find((cause) => cause !== null);
  if (excess) return fail(excess);
  const state = await readWritable(reader);
  if (!state.ok) return state;
  const described = await reader.describe(span(checkpoint, 0, 0.2));
  if (!described.ok) return described;
  const cells = await readOwn(plan, state.value, reader, span(checkpoint, 0.2, 1));
  if (!cells.ok) return cells;
  const changed = changedMeanwhile(plan, state.value, cells.value);
  if (changed !== null) return fail(changed);
  const sheets = placeSheets(plan, state.value, described.value, cells.value);
  const open = await opensWithoutPassword(
    sheets.flatMap(({ present }) => (present === null ? [] : [present.sheet])),
  );
  if (!open.ok) return open;
  const step = Math.max(0, ...keptSteps(state.value)) + 1;
  return ok({ state: state.value, description: described.value, step, sheets });
}

/** The workbook's state, unless something about the workbook as a whole forbids to write. */
export async function readWritable(
  reader: Pick<Reader, "supports">,
): Promise<Result<WorkbookState, WorkbookCause>> {
  if (!reader.supports(excelFloor))
    return fail({ kind: "host-too-old", needed: `ExcelApi ${excelFloor}` });
  const state = await readState();
  if (!state.ok) return state;
  if (state.value.readOnly) return fail({ kind: "read-only" });
  // Even where our sheets are only rewritten, what they held must be kept on sheets of its own.
  if (state.value.structureProtected) return fail({ kind: "structure-protected" });
  if (state.value.own.has(writeUnderWay)) return fail({ kind: "half-written" });
  return state;
}

/** The cells of every sheet that the plan rewrites or was based on, each read once. */
async function readOwn(
  plan: WritePlan,
  { own }: WorkbookState,
  reader: Reader,
  checkpoint: Checkpoint,
): Promise<Result<ReadonlyMap<SheetId, SheetCells>, WorkbookCause>> {
  const rewritten = plan.sheets.filter(({ owner }) => owner === "peilian").map(({ id }) => id);
  const wanted = [...new Set([...plan.basedOn.map(({ sheet }) => sheet), ...rewritten])];
  const cells = new Map<SheetId, SheetCells>();
  for (const [i, id] of wanted.entries()) {
    const sheet = own.get(id);
    if (sheet === undefined) continue;
    const part = span(checkpoint, i / wanted.length, (i + 1) / wanted.length);
    const read = await reader.readSheet(sheet.key, part);
    if (!read.ok) return read;
    cells.set(id, read.value);
  }
  return ok(cells);
}

function changedMeanwhile(
  { basedOn }: WritePlan,
  { own }: WorkbookState,
  cells: ReadonlyMap<SheetId, SheetCells>,
): WorkbookCause | null {
  for (const { sheet: id, fingerprint } of basedOn) {
    const held = cells.get(id);
    if (held === undefined || sheetFingerprint(held) !== fingerprint) {
      return { kind: "changed-meanwhile", sheet: own.get(id)?.name ?? id };
    }
  }
  return null;
}

function placeSheets(
  plan: WritePlan,
  state: WorkbookState,
  description: WorkbookDescription,
  cells: ReadonlyMap<SheetId, SheetCells>,
): readonly PlannedSheet[] {
  const tabs = state.sheets.map(({ name }) => name);
  return plan.sheets.map((spec) => {
    const sheet = spec.owner === "peilian" ? state.own.get(spec.id) : undefined;
    const described = description.sheets.find(({ key }) => key === sheet?.key);
    const held = cells.get(spec.id);
    if (sheet !== undefined && described !== undefined && held !== undefined) {
      const present = { description: described, sheet, cells: held };
      return { spec, tab: sheet.name, present };
    }
    const tab = freeSheetName(spec.name, tabs);
    tabs.push(tab);
    return { spec, tab, present: null };
  });
}
