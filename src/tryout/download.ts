const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const macroType = "application/vnd.ms-excel.sheet.macroEnabled.12";

/** Gives the person a file to keep; it never leaves the browser on the way. */
export function download(bytes: Uint8Array, fileName: string): void {
  const type = fileName.toLowerCase().endsWith(".xlsm") ? macroType : xlsxType;
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // Safari reads the file only after the click was handled.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** "March.csv" → "March (Peilian).xlsx": what was opened as text goes out as a workbook. */
export function resultName(fileName: string, named: (name: string) => string): string {
  const match = /^(.*?)(\.[^.]*)?$/.exec(fileName);
  const extension = match?.[2]?.toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
  return `${named(match?.[1] ?? fileName)}${extension}`;
}
