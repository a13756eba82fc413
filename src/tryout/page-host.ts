import { dayFromCivil } from "../foundation/day";
import type { LocaleTag } from "../locales/locale-tag";
import type { PaneHost, PaneTheme, ThemeSource } from "../taskpane/pane-host";
import type { PageBook } from "./page-book";

/** The plan that a seed gives is the same every time; a page has no reason to ask for another. */
const seed = 1;

/** What the pane stands in on the page: the open file, the browser's languages and colours. */
export function pageHost(book: PageBook, displayLanguage: LocaleTag): PaneHost {
  return {
    place: "page",
    workbook: book.workbook,
    displayLanguage,
    formatLanguage: navigator.language,
    theme: browserTheme,
    today,
    seed,
    // Nobody types into the sheets here: a changed file is opened anew.
    onEdit: () => () => undefined,
  };
}

/** The person's own calendar day. */
export function today(): number {
  const now = new Date();
  return dayFromCivil(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

export const pageWorld = () => ({ today: today(), seed });

const dark = "(prefers-color-scheme: dark)";
const contrast = "(forced-colors: active)";

export const browserTheme: ThemeSource = {
  current: (): PaneTheme => {
    if (window.matchMedia(contrast).matches) return "high-contrast";
    return window.matchMedia(dark).matches ? "dark" : "light";
  },
  subscribe: (listener) => {
    const queries = [window.matchMedia(dark), window.matchMedia(contrast)];
    for (const query of queries) query.addEventListener("change", listener);
    return () => {
      for (const query of queries) query.removeEventListener("change", listener);
    };
  },
};
