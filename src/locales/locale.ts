import type { CauseWords } from "./en/causes";
import { causeWords as enCauses } from "./en/causes";
import type { CliWords } from "./en/cli";
import { cliWords as enCli } from "./en/cli";
import type { ColumnWords } from "./en/columns";
import { columnWords as enColumns } from "./en/columns";
import type { DomainWords } from "./en/domain";
import { domainWords as enDomain } from "./en/domain";
import type { ReadingWords } from "./en/reading";
import { readingWords as enReading } from "./en/reading";
import type { SettingWords } from "./en/settings";
import { settingWords as enSettings } from "./en/settings";
import type { SheetWords } from "./en/sheets";
import { sheetWords as enSheets } from "./en/sheets";
import { unreachable } from "../foundation/result";
import type { LocaleTag } from "./locale-tag";
import { causeWords as cnCauses } from "./zh-CN/causes";
import { cliWords as cnCli } from "./zh-CN/cli";
import { columnWords as cnColumns } from "./zh-CN/columns";
import { domainWords as cnDomain } from "./zh-CN/domain";
import { readingWords as cnReading } from "./zh-CN/reading";
import { settingWords as cnSettings } from "./zh-CN/settings";
import { sheetWords as cnSheets } from "./zh-CN/sheets";
import { causeWords as twCauses } from "./zh-TW/causes";
import { cliWords as twCli } from "./zh-TW/cli";
import { columnWords as twColumns } from "./zh-TW/columns";
import { domainWords as twDomain } from "./zh-TW/domain";
import { readingWords as twReading } from "./zh-TW/reading";
import { settingWords as twSettings } from "./zh-TW/settings";
import { sheetWords as twSheets } from "./zh-TW/sheets";

/** Every text a person sees, in one language. One file an area under `<tag>/`; the compiler holds them to one shape. */
export type Locale = {
  readonly tag: LocaleTag;
  /** Names, titles and notes of the sheets. */
  readonly sheets: SheetWords;
  /** Headers by sheet, table and column id. */
  readonly columns: ColumnWords;
  /** Names of the domain's ids and sentences for its findings. */
  readonly domain: DomainWords;
  readonly settings: SettingWords;
  /** Kinds of table, fields, and what was found and done on reading. */
  readonly reading: ReadingWords;
  /** Why a workbook could not be opened, read or written. */
  readonly causes: CauseWords;
  readonly cli: CliWords;
};

const en: Locale = {
  tag: "en",
  sheets: enSheets,
  columns: enColumns,
  domain: enDomain,
  settings: enSettings,
  reading: enReading,
  causes: enCauses,
  cli: enCli,
};

const zhCn: Locale = {
  tag: "zh-CN",
  sheets: cnSheets,
  columns: cnColumns,
  domain: cnDomain,
  settings: cnSettings,
  reading: cnReading,
  causes: cnCauses,
  cli: cnCli,
};

const zhTw: Locale = {
  tag: "zh-TW",
  sheets: twSheets,
  columns: twColumns,
  domain: twDomain,
  settings: twSettings,
  reading: twReading,
  causes: twCauses,
  cli: twCli,
};

/** The words of a language. */
export function localeFor(tag: LocaleTag): Locale {
  switch (tag) {
    case "en":
      return en;
    case "zh-CN":
      return zhCn;
    case "zh-TW":
      return zhTw;
    default:
      return unreachable(tag);
  }
}
