import type { LocaleTag } from "../locales/locale-tag";
import { inputSheets as sheetsToFill } from "../sheets/input-sheets";
import type { WritePlan } from "../workbook/sheet-spec";

/** An empty input sheet for every kind of table, the user's from then on. */
export function inputSheets(language: LocaleTag): WritePlan {
  return { sheets: sheetsToFill(language), basedOn: [] };
}
