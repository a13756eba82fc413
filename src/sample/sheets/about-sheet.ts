import type { SampleWords } from "../../locales/sample-words";
import { Page, type DrawnSheet } from "./page";

/** Says that nothing in this workbook is real. */
export function aboutSheet(words: SampleWords): DrawnSheet {
  const page = new Page("sample-about", words.sheets.about);
  words.about.forEach((line, row) => {
    page.putStyled(row, 0, line, row === 0 ? "title" : "plain");
  });
  return page.drawn({ widths: [90], header: null });
}
