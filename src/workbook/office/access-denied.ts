import type { WorkbookCause } from "../port";

/**
 * Why Excel said "AccessDenied": the code is the same for a workbook open for reading only, a protected sheet and a
 * protected structure, so the workbook is asked. Where even that is refused, `cause` stands.
 *
 * `sheet` is the tab that was worked on; "" for none.
 */
export async function explainAccessDenied(
  cause: WorkbookCause,
  sheet: string,
): Promise<WorkbookCause> {
  try {
    return await Excel.run({ delayForCellEdit: false }, async (context) => {
      const workbook = context.workbook.load("readOnly");
      const structure = context.workbook.protection.load("protected");
      const tab = sheet === "" ? null : context.workbook.worksheets.getItemOrNullObject(sheet);
      const protection = tab?.protection.load("protected");
      await context.sync();
      if (workbook.readOnly) return { kind: "read-only" };
      const isProtected = tab !== null && !tab.isNullObject && protection?.protected === true;
      if (isProtected) return { kind: "sheet-protected", sheet };
      if (structure.protected) return { kind: "structure-protected" };
      return cause;
    });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return cause;
  }
}
