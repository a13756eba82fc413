import type { PaneLocale } from "../pane-locale";
import { causeWords } from "./causes";
import { domainWords } from "./domain";
import { paneWords } from "./pane";
import { resultWords } from "./pane-results";
import { readingWords } from "./reading";
import { settingWords } from "./settings";
import { sheetWords } from "./sheets";

/** What the pane says in this language. */
export const paneLocale: PaneLocale = {
  tag: "zh-TW",
  pane: paneWords,
  results: resultWords,
  settings: settingWords,
  reading: readingWords,
  causes: causeWords,
  domain: domainWords,
  sheets: sheetWords,
};
