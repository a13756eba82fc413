import { giveFile } from "../taskpane/app/give-file";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const macroType = "application/vnd.ms-excel.sheet.macroEnabled.12";

/** Gives the person the workbook to keep. */
export function download(bytes: Uint8Array, fileName: string): void {
  giveFile(bytes, fileName, fileName.toLowerCase().endsWith(".xlsm") ? macroType : xlsxType);
}

/** "March.csv" → "March (Peilian).xlsx": what was opened as text goes out as a workbook. */
export function resultName(fileName: string, named: (name: string) => string): string {
  const match = /^(.*?)(\.[^.]*)?$/.exec(fileName);
  const extension = match?.[2]?.toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
  return `${named(match?.[1] ?? fileName)}${extension}`;
}
