import type { LocaleTag } from "../../locales/locale-tag";
import type { RecognisedTable } from "./recognise";
import { scriptOf } from "./traditional-characters";

/**
 * The language of most headers of the tables in use (of all tables when none is): Chinese when Chinese headers are at least
 * as many as English ones; Traditional when more of them hold characters of that script than of the other.
 */
export function languageOf(tables: readonly RecognisedTable[]): LocaleTag {
  const used = tables.filter((table) => table.kind !== null);
  const votes = { latin: 0, han: 0, simplified: 0, traditional: 0, none: 0 };
  for (const { columns } of used.length > 0 ? used : tables) {
    for (const { header } of columns) votes[scriptOf(header)] += 1;
  }
  const chinese = votes.han + votes.simplified + votes.traditional;
  if (chinese === 0 || votes.latin > chinese) return "en";
  return votes.traditional > votes.simplified ? "zh-TW" : "zh-CN";
}
