import * as v from "valibot";
import type { CellAddress } from "../../foundation/address";
import type { Result } from "../../foundation/result";
import type { SheetCells } from "../../workbook/cells";
import type { Receipt, SheetKey, WorkbookCause, WorkbookDescription } from "../../workbook/port";
import type { WritePlan } from "../../workbook/sheet-spec";
import type { BookLook } from "../../workbook/xlsx/look/read-sheet-look";
import type { SheetLook } from "../../workbook/xlsx/look/sheet-look";
import type { Opening } from "./file-book";

export const callNames = [
  "open",
  "describe",
  "readSheet",
  "apply",
  "restore",
  "restorableSteps",
  "reveal",
  "bytes",
  "look",
  "readLook",
] as const;

export type CallName = (typeof callNames)[number];

/** A look without what cannot cross: its sheets are read by "readLook". */
export type LookWithoutSheets = Omit<BookLook, "readSheet">;

export type CallInputs = {
  readonly open: Opening;
  readonly describe: null;
  readonly readSheet: SheetKey;
  readonly apply: WritePlan;
  readonly restore: null;
  readonly restorableSteps: null;
  readonly reveal: CellAddress;
  readonly bytes: null;
  readonly look: null;
  readonly readLook: SheetKey;
};

export type CallOutputs = {
  readonly open: Result<null, WorkbookCause>;
  readonly describe: Result<WorkbookDescription, WorkbookCause>;
  readonly readSheet: Result<SheetCells, WorkbookCause>;
  readonly apply: Result<Receipt, WorkbookCause>;
  readonly restore: Result<null, WorkbookCause>;
  readonly restorableSteps: Result<number, WorkbookCause>;
  readonly reveal: Result<null, WorkbookCause>;
  readonly bytes: Uint8Array;
  readonly look: Result<LookWithoutSheets, WorkbookCause>;
  readonly readLook: Result<SheetLook, WorkbookCause>;
};

/** What the page posts for every call: its name, and the line on which input, progress and answer of this call go to and fro. */
const call = v.object({ name: v.picklist(callNames), line: v.custom<MessagePort>(isLine) });

const besides = v.variant("kind", [
  /** From the page: the work is no longer wanted. */
  v.object({ kind: v.literal("stop") }),
  /** From the worker: how much of the work is done, 0 to 1. */
  v.object({ kind: v.literal("progress"), fraction: v.number() }),
  /** From the worker: it threw. */
  v.object({ kind: v.literal("defect") }),
]);

export type Call = v.InferOutput<typeof call>;
/** What goes over a call's line besides its input and its answer. */
export type Besides = v.InferOutput<typeof besides>;

/** `null` when the message is none of ours. */
export function readCall(data: unknown): Call | null {
  const read = v.safeParse(call, data);
  return read.success ? read.output : null;
}

/** `null` when the message is part of the input or the answer. */
export function readBesides(data: unknown): Besides | null {
  const read = v.safeParse(besides, data);
  return read.success ? read.output : null;
}

/** By what it can do: a port may come from another realm. */
function isLine(value: unknown): boolean {
  return typeof value === "object" && value !== null && "postMessage" in value;
}
