import { tableNamesOf } from "../../../../src/workbook/office/draw/table-names";
import { drawSheet } from "../../../../src/workbook/office/draw/draw-sheet";
import type { DrawSetting } from "../../../../src/workbook/office/draw/draw-setting";
import type { SheetSpec } from "../../../../src/workbook/sheet-spec";
import type { RunningExcel } from "../../../excel-host/in-jest";
import type { Worksheet } from "../../../excel-host/model/worksheet";

/** Draws specs on new tabs of their wished names in the running Excel. */
export async function drawNew(
  specs: readonly SheetSpec[],
  setting: Partial<DrawSetting> = {},
): Promise<void> {
  const taken = new Set<string>();
  await Excel.run(async (context) => {
    for (const spec of specs) {
      const sheet = context.workbook.worksheets.add(spec.name);
      await drawSheet(context, sheet, spec, {
        dates: "1900",
        tab: spec.name,
        tabOf: (id) => specs.find((other) => other.id === id)?.name ?? null,
        renamed: new Map(),
        tableNames: tableNamesOf(spec, null, taken),
        present: null,
        supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
        ...setting,
      });
    }
  });
}

export function tab(excel: RunningExcel, name: string): Worksheet {
  const found = excel.host.workbook.Worksheets.find(name);
  if (found === null) throw new Error(`No tab ${name}`);
  return found;
}
