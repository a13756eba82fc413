import type { CellAddress } from "../../foundation/address";
import { fail, type Result } from "../../foundation/result";
import type { WorkbookCause } from "../port";
import { callExcel } from "./call-excel";

/**
 * Activates the sheet and selects the cell. A hidden sheet stays hidden, since whoever hid it had her reasons: the cause
 * tells the person how to show it.
 */
export async function revealInOffice(address: CellAddress): Promise<Result<null, WorkbookCause>> {
  const { sheet: tab, row, column } = address;
  const shown = await callExcel<WorkbookCause | null>(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(tab).load("visibility");
      await context.sync();
      if (sheet.isNullObject) return { kind: "sheet-missing", sheet: tab };
      if (sheet.visibility !== Excel.SheetVisibility.visible) {
        return { kind: "sheet-hidden", sheet: tab };
      }
      sheet.activate();
      sheet.getRangeByIndexes(row, column, 1, 1).select();
      await context.sync();
      return null;
    },
    { sheet: tab },
  );
  if (!shown.ok) return shown;
  return shown.value === null ? { ok: true, value: null } : fail(shown.value);
}
