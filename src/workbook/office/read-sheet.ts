import type { CellRange } from "../../foundation/address";
import { fail, ok, type Result } from "../../foundation/result";
import type { Checkpoint } from "../../foundation/watch";
import { CellsBuilder, noCells, type SheetCells } from "../cells";
import type { SheetKey, WorkbookCause } from "../port";
import { BlockCells, needsOf } from "./block-cells";
import { patience, type Patience } from "./call-excel";
import { lookAtSheet, usedParts } from "./look-at-sheet";
import { readBlock, readMore, type ReadBlock, type ReadTarget } from "./read-block";
import { cellCount, cutIntoParts, halve, takeRows } from "./sheet-area";

/**
 * Excel on the web refuses answers above 5 MB. A block aims at a fifth of that: its weight is only guessed from the block
 * before, and what the client parses at once holds up the pane.
 */
const wantedBytes = 1_000_000;
const mostCells = 100_000;
/** An area larger than this is asked, part by part, where it is used at all, before anything of it is read. */
const cellsWorthAsking = 400_000;

/**
 * Every filled cell of one sheet. A small sheet takes one request, a long one a request a block, and no more than one block
 * of it is held beside the cells that are made of it. What Excel refuses as too large is asked in halves.
 */
export async function readOfficeSheet(
  key: SheetKey,
  checkpoint: Checkpoint,
  wait: Patience = patience.whileReading,
): Promise<Result<SheetCells, WorkbookCause>> {
  if ((await checkpoint(0)) === "stop") return fail({ kind: "cancelled" });
  const look = await lookAtSheet(key, wait);
  if (!look.ok) return look;
  const { name, used, corner } = look.value;
  if (used === null) return ok(noCells);
  const reader = new SheetReader({ key, name, patience: wait });
  if (corner !== null) {
    const taken = await reader.take(corner);
    if (!taken.ok) return taken;
    if (isSame(corner.values.area, used)) return ok(reader.build());
    reader.forget();
  }
  const read = await reader.readArea(used, checkpoint);
  return read.ok ? ok(reader.build()) : read;
}

/** Reads areas of one sheet, the next of which it cuts by what it learned from those before. */
class SheetReader {
  readonly #target: ReadTarget;
  #builder = new CellsBuilder();
  #cells = new BlockCells(this.#builder);
  /** Columns that held numbers: their formats come with the values. */
  readonly #numericColumns = new Set<number>();
  #bytesPerCell = 12;
  #mostCells = mostCells;

  constructor(target: ReadTarget) {
    this.#target = target;
  }

  build(): SheetCells {
    return this.#builder.build();
  }

  /** Drops the cells that were taken, not what was learned from them. */
  forget(): void {
    this.#builder = new CellsBuilder();
    this.#cells = new BlockCells(this.#builder);
  }

  async readArea(whole: CellRange, checkpoint: Checkpoint): Promise<Result<null, WorkbookCause>> {
    const pending: Pending[] = [{ area: whole, isAsked: false }];
    let done = 0;
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      // The parts of a wide sheet lie side by side, too.
      done = Math.max(done, (next.area.row - whole.row) / whole.rows);
      if ((await checkpoint(done)) === "stop") return fail({ kind: "cancelled" });
      const more = await this.#readNext(next);
      if (!more.ok) return more;
      pending.push(...more.value.toReversed());
    }
    return ok(null);
  }

  /** Adds the cells of a block, after asking for what its values turned out to need. */
  async take({ values, formats }: ReadBlock): Promise<Result<null, WorkbookCause>> {
    const needs = needsOf(values, formats);
    for (const column of needs.numericColumns) this.#numericColumns.add(column);
    this.#learn(needs.bytes / cellCount(values.area));
    if (needs.formats.length + needs.types.length === 0) {
      this.#cells.add(values, formats, []);
      return ok(null);
    }
    const more = await readMore(this.#target, needs.formats, needs.types);
    if (!more.ok) return more;
    this.#cells.add(values, [...formats, ...more.value.formats], more.value.types);
    return ok(null);
  }

  /** What remains to be read. */
  async #readNext({ area, isAsked }: Pending): Promise<Result<readonly Pending[], WorkbookCause>> {
    if (!isAsked && cellCount(area) > cellsWorthAsking) {
      const parts = await usedParts(this.#target, cutIntoParts(area));
      if (!parts.ok) return parts;
      return ok(
        parts.value.map((part) => ({ area: part, isAsked: cellCount(part) === cellCount(area) })),
      );
    }
    const [first = area, ...rest] = takeRows(area, this.#rowsAtOnce(area));
    const read = await this.#read(first);
    if (read.ok) return ok(rest.map((part) => ({ area: part, isAsked: true })));
    const halves = read.cause.kind === "request-too-large" ? halve(first) : null;
    if (halves === null) return read;
    this.#mostCells = Math.max(1, cellCount(first) >> 1);
    return ok([...halves, ...rest].map((part) => ({ area: part, isAsked: true })));
  }

  async #read(area: CellRange): Promise<Result<null, WorkbookCause>> {
    const block = await readBlock(this.#target, area, this.#formatAreas(area));
    return block.ok ? this.take(block.value) : block;
  }

  /** Neighbouring columns together. */
  #formatAreas(area: CellRange): readonly CellRange[] {
    const areas: CellRange[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!this.#numericColumns.has(column)) continue;
      const last = areas[areas.length - 1];
      if (last !== undefined && last.column + last.columns === column) {
        areas[areas.length - 1] = { ...last, columns: last.columns + 1 };
      } else areas.push({ ...area, column, columns: 1 });
    }
    return areas;
  }

  #rowsAtOnce({ columns }: CellRange): number {
    const cells = Math.min(wantedBytes / this.#bytesPerCell, this.#mostCells);
    return Math.max(1, Math.floor(cells / columns));
  }

  /** A sheet that turned out heavier is believed at once, a lighter one by and by. A format weighs about as much as a number. */
  #learn(bytesPerCell: number): void {
    const measured = bytesPerCell + 12;
    this.#bytesPerCell = Math.max(measured, (this.#bytesPerCell + measured) / 2);
  }
}

/** An area yet to be read; `isAsked` when it is known to be used throughout. */
type Pending = { readonly area: CellRange; readonly isAsked: boolean };

function isSame(a: CellRange, b: CellRange): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
