import { unreachable } from "../foundation/result";
import type { CauseWords } from "./en/causes";
import type { DomainWords } from "./en/domain";
import type { PaneWords } from "./en/pane";
import type { ResultWords } from "./en/pane-results";
import type { ReadingWords } from "./en/reading";
import type { SettingWords } from "./en/settings";
import type { SheetWords } from "./en/sheets";
import type { LocaleTag } from "./locale-tag";

/** Every text of the pane, in one language: what the pane loads before it is usable. The worker has the rest. */
export type PaneLocale = {
  readonly tag: LocaleTag;
  readonly pane: PaneWords;
  readonly results: ResultWords;
  readonly settings: SettingWords;
  readonly reading: ReadingWords;
  readonly causes: CauseWords;
  readonly domain: DomainWords;
  readonly sheets: SheetWords;
};

/** Loads the words of one language and no other. */
export async function loadLocale(tag: LocaleTag): Promise<PaneLocale> {
  switch (tag) {
    case "en":
      return (await import("./en/pane-locale")).paneLocale;
    case "zh-CN":
      return (await import("./zh-CN/pane-locale")).paneLocale;
    case "zh-TW":
      return (await import("./zh-TW/pane-locale")).paneLocale;
    default:
      return unreachable(tag);
  }
}
