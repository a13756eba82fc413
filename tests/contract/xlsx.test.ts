import { openXlsx, type XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { valueOf, type Harness } from "./harness";
import { workbookContract } from "./workbook-contract";
import { xlsxOf } from "./xlsx-fixture";
import { lookInFile, withTabRenamed } from "./xlsx-look";

const open = (bytes: Uint8Array): Promise<XlsxWorkbook> =>
  Promise.resolve(valueOf(openXlsx(bytes, "centre.xlsx")));

const harness: Harness<XlsxWorkbook> = {
  open: (fixture) => open(xlsxOf(fixture)),
  reopen: (book) => open(book.bytes()),
  renameTab: (book, from, to) => open(withTabRenamed(book.bytes(), from, to)),
  merges: "told",
  inspect: (book, tab) => Promise.resolve(lookInFile(book.bytes(), tab)),
};

workbookContract("xlsx", harness);
