import { writeXlsx, type WriteOptions } from "hucre/xlsx";
import type { NamedItem } from "./model/names";
import type { HostWorkbook } from "./model/workbook";
import { printNames } from "./save-page";
import { savedSheet } from "./save-sheet";
import { asExcelWrites } from "./xlsx-parts";

/**
 * The workbook of the host as an .xlsx file. What a file of ours cannot say as the host does is refused with an error, never
 * left out in silence, but for passwords, the selection and the finer look of charts.
 */
export async function saveXlsx(workbook: HostWorkbook): Promise<Uint8Array> {
  const sheets = workbook.Worksheets.items();
  const local = sheets.flatMap((sheet, position) =>
    sheet.Names.items().map((item) => ({ item, scope: sheet.Name, position })),
  );
  const bytes = await writeXlsx({
    sheets: sheets.map(savedSheet),
    stringMode: "inline",
    dateSystem: workbook.date1904 ? "1904" : "1900",
    activeSheet: sheets.indexOf(workbook.active),
    ...(workbook.Protection.Protected ? { workbookProtection: { lockStructure: true } } : {}),
    namedRanges: [
      ...workbook.Names.items().map(savedName),
      ...local.map(({ item, scope }) => ({ ...savedName(item), scope })),
      ...sheets.flatMap((sheet) =>
        printNames(sheet).map((name) => ({ ...name, scope: sheet.Name })),
      ),
    ],
  });
  const hidden = workbook.Names.items().filter(({ Visible }) => !Visible);
  const hiddenLocal = local.filter(({ item }) => !item.Visible);
  return asExcelWrites(bytes, {
    hiddenNames: new Set([
      ...hidden.map(({ Name }) => Name),
      ...hiddenLocal.map(({ item, position }) => `${position} ${item.Name}`),
    ]),
    headless: new Set(
      workbook.Tables.items()
        .filter(({ ShowHeaders }) => !ShowHeaders)
        .map(({ Name }) => Name),
    ),
  });
}

function savedName({
  Name,
  Comment,
  formula,
}: NamedItem): NonNullable<WriteOptions["namedRanges"]>[number] {
  return {
    name: Name,
    range: formula.replace(/^=/, ""),
    ...(Comment === "" ? {} : { comment: Comment }),
  };
}
