import type { SampleWords } from "../../locales/sample-words";
import { businessTypes } from "../business-types";
import { Page, type DrawnSheet } from "./page";

/** A hidden sheet of drop-down lists, as somebody once set it up. */
export function listsSheet(words: SampleWords): DrawnSheet {
  const page = new Page("sample-lists", words.sheets.lists);
  const headers = words.headers.lists;
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [headers.levels, words.levels],
    [headers.reviewKinds, Object.values(words.reviewKinds)],
    [headers.businessTypes, businessTypes.map((entry) => words.businessTypes[entry.type])],
  ];
  lists.forEach(([header, entries], c) => {
    page.put(0, c, header);
    entries.forEach((entry, i) => {
      page.put(1 + i, c, entry);
    });
  });
  return page.drawn({ widths: [16, 20, 24], header: null, visibility: "very-hidden" });
}
