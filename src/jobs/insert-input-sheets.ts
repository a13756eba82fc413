import { tableKinds, type TableKind } from "../domain/records/data-report";
import type { LocaleTag } from "../locales/locale-tag";
import { inputSheets as sheetsToFill } from "../sheets/input-sheets";
import type { WritePlan } from "../workbook/sheet-spec";

/** An empty input sheet for each of these kinds of table, in the order of all kinds; the user's from then on. */
export function inputSheets(language: LocaleTag, kinds: readonly TableKind[]): WritePlan {
  const wanted = tableKinds.filter((kind) => kinds.includes(kind));
  return { sheets: sheetsToFill(language, wanted), basedOn: [] };
}
