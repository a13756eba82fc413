import { unreachable } from "../foundation/result";
import type { TryoutWords } from "../locales/en/tryout";
import type { LocaleTag } from "../locales/locale-tag";
import { loadLocale } from "../locales/pane-locale";
import type { PageWords } from "./tryout-page";

/** The words of the page and its pane in one language, and no other. */
export async function loadPageWords(tag: LocaleTag): Promise<PageWords> {
  const [page, pane] = await Promise.all([loadTryoutWords(tag), loadLocale(tag)]);
  return { page, pane };
}

async function loadTryoutWords(tag: LocaleTag): Promise<TryoutWords> {
  switch (tag) {
    case "en":
      return (await import("../locales/en/tryout")).tryoutWords;
    case "zh-CN":
      return (await import("../locales/zh-CN/tryout")).tryoutWords;
    case "zh-TW":
      return (await import("../locales/zh-TW/tryout")).tryoutWords;
    default:
      return unreachable(tag);
  }
}
