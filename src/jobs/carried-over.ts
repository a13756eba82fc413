import type { Locale } from "../locales/locale";
import { readCorrections } from "../reading/corrections/corrections";
import { carryOver } from "../sheets/carry-over";
import { translatedChoice } from "../sheets/choice-words";
import { columnIds } from "../sheets/column-ids";
import { withTypedCorrections } from "../sheets/typed-corrections";
import type { WorkbookSnapshot } from "../workbook/port";
import type { SheetSpec } from "../workbook/sheet-spec";

/** The sheets with what people typed on the present ones, in the language of the new. */
export function carriedOver(
  sheets: readonly SheetSpec[],
  snapshot: WorkbookSnapshot,
  locale: Locale,
): readonly SheetSpec[] {
  const { unread, headers } = readCorrections(snapshot);
  const typed = { unread: unread.map(({ text }) => text), headers };
  const words = {
    ...locale.sheets.carryOver,
    translated: (text: string) => translatedChoice(text, locale),
  };
  return carryOver(
    sheets.map((sheet) => withTypedCorrections(sheet, typed)),
    snapshot,
    words,
    columnIds,
  );
}
