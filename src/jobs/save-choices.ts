import type { Corrections } from "../domain/records/corrections";
import type { Condition } from "../domain/selections/selections";
import type { Settings } from "../domain/settings/settings";
import { localeFor } from "../locales/locale";
import type { LocaleTag } from "../locales/locale-tag";
import { readSelections } from "../reading/selections/read-selections";
import { correctedHeaders } from "../reading/tables/corrected-headers";
import { carriedOver } from "./carried-over";
import { keptSelectionsSheet } from "../sheets/selection-conditions";
import { settingsSheet } from "../sheets/settings";
import type { WorkbookSnapshot } from "../workbook/port";
import type { WritePlan } from "../workbook/sheet-spec";
import { fingerprints } from "./fingerprints";

/**
 * What was chosen on the pane, as the settings sheet and, where selections were chosen, theirs: made when missing, else written
 * in its place with what a person typed beside it. No other sheet is touched.
 *
 * @param settings all of them, valid together
 * @param selections in place of those on the sheet; `null`: the sheet stays as it is
 */
export function saveChoices(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  corrections: Corrections,
  language: LocaleTag,
  selections: readonly Condition[] | null = null,
): WritePlan {
  const locale = localeFor(language);
  const headers = correctedHeaders(snapshot, corrections);
  const sheets = [settingsSheet({ settings, corrections, headers, locale })];
  if (selections !== null) {
    const refused = readSelections(snapshot)?.typed.refused ?? [];
    sheets.push(keptSelectionsSheet({ conditions: selections, refused }, locale));
  }
  return {
    sheets: carriedOver(sheets, snapshot, locale),
    basedOn: fingerprints(
      snapshot,
      sheets.map(({ id }) => id),
    ),
  };
}
