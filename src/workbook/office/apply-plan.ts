import { fail, ok, type Result } from "../../foundation/result";
import { span, type Checkpoint } from "../../foundation/watch";
import { sheetFingerprint } from "../fingerprint";
import { oneAtATime } from "../one-at-a-time";
import type { Receipt, SheetKey, WorkbookCause } from "../port";
import type { WritePlan } from "../sheet-spec";
import { callExcel } from "./call-excel";
import { markUnderWay } from "./record-sheet";
import { opensWithoutPassword } from "./own-protection";
import { prepareWrite, readWritable, type Reader } from "./prepare-write";
import { pruneSteps } from "./prune-steps";
import { takeBackFirmly } from "./take-back";
import { keptSheets, keptSteps, readState, type Kept } from "./workbook-state";
import { WriteUnderWay } from "./write-sheets";

/**
 * Writing to the workbook that is open in Excel. Excel rolls nothing back and may stop at any request, so the workbook itself
 * says what is under way and keeps what was there (docs/adr/0007): a failure or a cancel takes everything back at once, and
 * where even that is refused, `putRight` does it in a later session.
 */
export class OfficeWriter {
  readonly #reader: Reader;
  readonly #alone = oneAtATime();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  apply(plan: WritePlan, checkpoint: Checkpoint): Promise<Result<Receipt, WorkbookCause>> {
    return this.#alone(async () => {
      const prepared = await prepareWrite(plan, this.#reader, span(checkpoint, 0, 0.3));
      if (!prepared.ok) return prepared;
      const write = new WriteUnderWay(prepared.value, this.#reader);
      const written = await write.run(span(checkpoint, 0.3, 1));
      if (!written.ok) {
        const isThere = await this.#takeBack();
        if (!isThere.ok) return isThere;
        // The last request closes the write; where only its answer was lost, all is done.
        const isDone = write.isClosing && isThere.value === "nothing-under-way";
        if (!isDone) {
          await write.sweep();
          return written;
        }
      }
      // What cannot be cleared away now goes with the next apply.
      await pruneSteps(prepared.value.step);
      return ok(write.receipt);
    });
  }

  restore(checkpoint: Checkpoint): Promise<Result<null, WorkbookCause>> {
    return this.#alone(async () => {
      const state = await readWritable(this.#reader);
      if (!state.ok) return state;
      const records = keptSheets(state.value).filter(({ kept }) => kept.kind === "record");
      const last = records.toSorted((a, b) => a.kept.step - b.kept.step).at(-1);
      if (last === undefined) return fail({ kind: "nothing-to-restore" });
      const ours = [...state.value.own.values()].filter(
        ({ key }) => !keptSheets(state.value).some(({ sheet }) => sheet.key === key),
      );
      const open = await opensWithoutPassword(ours);
      if (!open.ok) return open;
      if ((await checkpoint(0)) === "stop") return fail({ kind: "cancelled" });
      const marked = await markAgain(last);
      const back = await this.#takeBack();
      if (!back.ok) return back;
      return back.value === "nothing-under-way" && !marked.ok ? marked : ok(null);
    });
  }

  async restorableSteps(): Promise<Result<number, WorkbookCause>> {
    const state = await readState();
    return state.ok ? ok(keptSteps(state.value).length) : state;
  }

  /** Takes back a write of an earlier session that ended half-way; does nothing where there is none. */
  putRight(checkpoint: Checkpoint): Promise<Result<null, WorkbookCause>> {
    return this.#alone(async () => {
      if ((await checkpoint(0)) === "stop") return fail({ kind: "cancelled" });
      const back = await this.#takeBack();
      return back.ok ? ok(null) : back;
    });
  }

  #takeBack(): ReturnType<typeof takeBackFirmly> {
    return takeBackFirmly((sheet, fingerprint) => this.#isUnchanged(sheet, fingerprint));
  }

  async #isUnchanged(
    sheet: SheetKey,
    fingerprint: string,
  ): Promise<Result<boolean, WorkbookCause>> {
    const cells = await this.#reader.readSheet(sheet, () => Promise.resolve("go-on"));
    return cells.ok ? ok(sheetFingerprint(cells.value) === fingerprint) : cells;
  }
}

function markAgain({ kept, sheet }: Kept): Promise<Result<null, WorkbookCause>> {
  return callExcel(async (context) => {
    markUnderWay(context, kept.step, context.workbook.worksheets.getItem(sheet.key));
    await context.sync();
    return null;
  });
}
