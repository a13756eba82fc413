import { fail, ok, type Result } from "../../foundation/result";
import { span, type Checkpoint } from "../../foundation/watch";
import { sheetFingerprint } from "../fingerprint";
import { writeUnderWay } from "../interrupted";
import { oneAtATime } from "../one-at-a-time";
import type { Receipt, SheetId, WorkbookCause } from "../port";
import type { WritePlan } from "../sheet-spec";
import { graftPlan } from "./graft";
import type { PackageReader } from "./package-reader";
import { ownSheets } from "./place-sheets";
import type { PackageSheet } from "./xlsx-package";

/** The workbook that is written to: `replace` puts another package in the place of the present one. */
export type PackageHolder = {
  readonly reader: () => PackageReader;
  readonly replace: (bytes: Uint8Array) => Result<null, WorkbookCause>;
};

/**
 * Writing to a workbook in a file. A new package is made beside the present one and takes its place only when it is whole, so
 * a failure or a cancel leaves everything as it was. Packages of before are kept, to go back one apply at a time.
 */
export class PackageWriter {
  readonly #holder: PackageHolder;
  readonly #before: Uint8Array[] = [];
  readonly #alone = oneAtATime();

  constructor(holder: PackageHolder) {
    this.#holder = holder;
  }

  apply(plan: WritePlan, checkpoint: Checkpoint): Promise<Result<Receipt, WorkbookCause>> {
    return this.#alone(async () => {
      if (this.#own().has(writeUnderWay)) return fail({ kind: "half-written" });
      const unchanged = await this.#isUnchanged(plan, span(checkpoint, 0, 0.2));
      if (!unchanged.ok) return unchanged;
      const { bytes, zip } = this.#holder.reader().opened;
      const grafted = await graftPlan(zip, plan, span(checkpoint, 0.2, 1));
      if (!grafted.ok) return grafted;
      const replaced = this.#holder.replace(grafted.value.bytes);
      if (!replaced.ok) return replaced;
      this.#before.push(bytes);
      return ok(grafted.value.receipt);
    });
  }

  restore(checkpoint: Checkpoint): Promise<Result<null, WorkbookCause>> {
    return this.#alone(async () => {
      const bytes = this.#before[this.#before.length - 1];
      if (!bytes) return fail({ kind: "nothing-to-restore" });
      if ((await checkpoint(0)) === "stop") return fail({ kind: "cancelled" });
      const replaced = this.#holder.replace(bytes);
      if (replaced.ok) this.#before.pop();
      return replaced;
    });
  }

  /** How many packages of before are kept. */
  get steps(): number {
    return this.#before.length;
  }

  #own(): ReadonlyMap<SheetId, PackageSheet> {
    const { workbook, sheets } = this.#holder.reader().opened;
    const names = workbook.names.map(({ name, refersTo, sheetPosition }) => ({
      name,
      refersTo,
      sheetIndex: sheetPosition < 0 ? null : sheetPosition,
    }));
    return ownSheets(sheets, names);
  }

  /** Whether our sheets still are as the plan saw them. */
  async #isUnchanged(
    { basedOn }: WritePlan,
    checkpoint: Checkpoint,
  ): Promise<Result<null, WorkbookCause>> {
    const reader = this.#holder.reader();
    const own = this.#own();
    for (const [i, { sheet: id, fingerprint }] of basedOn.entries()) {
      const sheet = own.get(id);
      if (!sheet) return fail({ kind: "changed-meanwhile", sheet: id });
      const part = span(checkpoint, i / basedOn.length, (i + 1) / basedOn.length);
      const cells = await reader.readSheet(sheet.key, part);
      if (!cells.ok) return cells;
      if (sheetFingerprint(cells.value) !== fingerprint) {
        return fail({ kind: "changed-meanwhile", sheet: sheet.name });
      }
    }
    return ok(null);
  }
}
