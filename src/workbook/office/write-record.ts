import type { OwnName } from "../own-names";
import type { SheetId } from "../port";

/**
 * What an apply writes down before it touches anything, so that a later session can take it back: on the very hidden sheet
 * that marks a write under way, and that stays as the record of the step when all is done.
 *
 * A1 says how far it is, A2 the step; from A3 down stands the rest as JSON, in pieces that fit a cell, each behind a letter
 * so that none is read as a formula.
 */
export type WriteRecord = {
  readonly step: number;
  readonly created: readonly CreatedSheet[];
  readonly rewritten: readonly RewrittenSheet[];
};

/**
 * "copying": our sheets are being copied, none is touched yet. "writing": the copies are whole, sheets are being rewritten and
 * created. "written": all is done; what the record says is wanted only for Restore.
 */
export type WritePhase = "copying" | "writing" | "written";

export type CreatedSheet = {
  readonly id: SheetId;
  readonly owner: "peilian" | "user";
  readonly tab: string;
  /** Of a sheet that became the user's, once it is written: Restore removes it only while nobody has typed in it. */
  readonly fingerprint: string | null;
};

export type RewrittenSheet = {
  readonly id: SheetId;
  /** The tab's name when it was copied; the names below speak of it. */
  readonly tab: string;
  /** The hidden names that went with the sheet. */
  readonly names: readonly OwnName[];
  readonly tables: readonly RecordedTable[];
  /** Names of the charts on the sheet, the user's among them. */
  readonly charts: readonly string[];
  /** What the sheet allowed while protected; `null` when it was open. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
};

/** A table as it was. The copy has the same one under another name. */
export type RecordedTable = {
  readonly name: string;
  /** Without the tab: "A3:F20". */
  readonly address: string;
  readonly style: string;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
};

/** A cell holds 32,767 characters. */
const longestPiece = 32_000;
const pieceMark = "j";

/** The cells of column A from A1 down, for a sheet that nobody reads. */
export function recordCells(phase: WritePhase, record: WriteRecord): readonly string[] {
  const text = JSON.stringify({ created: record.created, rewritten: record.rewritten });
  const pieces: string[] = [];
  for (let i = 0; i < text.length; i += longestPiece) {
    pieces.push(pieceMark + text.slice(i, i + longestPiece));
  }
  return [phase, `step ${record.step}`, ...pieces];
}

/** Reads what {@link recordCells} wrote; a record without sheets where only its head was written. */
export function readRecord(
  cells: readonly string[],
): { readonly phase: WritePhase; readonly record: WriteRecord } | null {
  const phase = phases.find((one) => one === cells[0]);
  const step = Number(/^step (\d+)$/.exec(cells[1] ?? "")?.[1] ?? 0);
  if (phase === undefined || step === 0) return null;
  const text = cells
    .slice(2)
    .map((piece) => piece.slice(pieceMark.length))
    .join("");
  if (text === "") return { phase, record: { step, created: [], rewritten: [] } };
  const sheets = parsedSheets(text);
  return sheets === null ? null : { phase, record: { step, ...sheets } };
}

const phases = ["copying", "writing", "written"] as const satisfies readonly WritePhase[];

/** Only we write there; what does not parse was damaged by another program. */
function parsedSheets(text: string): Pick<WriteRecord, "created" | "rewritten"> | null {
  try {
    const parsed = JSON.parse(text) as Partial<WriteRecord>;
    const { created, rewritten } = parsed;
    return Array.isArray(created) && Array.isArray(rewritten) ? { created, rewritten } : null;
  } catch {
    return null;
  }
}
