import type { CellAddress } from "../../foundation/address";
import { fail, ok, type Result } from "../../foundation/result";
import type { Workbook, WorkbookCause } from "../port";
import { PackageWriter } from "./apply";
import { PackageReader } from "./package-reader";
import { openPackage } from "./xlsx-package";
import type { ZipOptions } from "./zip";

/** A workbook in a file: nothing is written to disk; `bytes` is what to write. */
export type XlsxWorkbook = Workbook & {
  /** The package as it stands now. */
  bytes(): Uint8Array;
  /** The cell that was last revealed; a file has no screen to show it on. */
  revealed(): CellAddress | null;
};

/** Opens an .xlsx or .xlsm; any other content ends in a cause that names what it is. */
export function openXlsx(
  bytes: Uint8Array,
  fileName: string,
  options: ZipOptions = {},
): Result<XlsxWorkbook, WorkbookCause> {
  const opened = openPackage(bytes, options);
  if (!opened.ok) return opened;
  let reader = new PackageReader(opened.value, fileName);
  let revealed: CellAddress | null = null;
  const writer = new PackageWriter({
    reader: () => reader,
    replace: (changed) => {
      const reopened = openPackage(changed, options);
      if (!reopened.ok) return reopened;
      reader = new PackageReader(reopened.value, fileName);
      return ok(null);
    },
  });
  return ok({
    describe: (checkpoint) => reader.describe(checkpoint),
    readSheet: (sheet, checkpoint) => reader.readSheet(sheet, checkpoint),
    apply: (plan, checkpoint) => writer.apply(plan, checkpoint),
    restore: (checkpoint) => writer.restore(checkpoint),
    restorableSteps: () => Promise.resolve(ok(writer.steps)),
    reveal: (address) => {
      if (!reader.opened.sheets.some(({ name }) => name === address.sheet)) {
        return Promise.resolve(fail({ kind: "sheet-missing", sheet: address.sheet }));
      }
      revealed = address;
      return Promise.resolve(ok(null));
    },
    revealed: () => revealed,
    bytes: () => reader.opened.bytes,
  });
}
