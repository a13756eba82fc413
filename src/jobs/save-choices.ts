import type { Corrections } from "../domain/records/corrections";
import type { Settings } from "../domain/settings/settings";
import { localeFor } from "../locales/locale";
import type { LocaleTag } from "../locales/locale-tag";
import { correctedHeaders } from "../reading/tables/corrected-headers";
import { carriedOver } from "./carried-over";
import { settingsSheet } from "../sheets/settings";
import type { WorkbookSnapshot } from "../workbook/port";
import type { WritePlan } from "../workbook/sheet-spec";
import { fingerprints } from "./fingerprints";

/**
 * What was chosen on the pane, as the settings sheet alone: made when it is missing, else written in its place with what a
 * person typed beside it.
 *
 * @param settings all of them, valid together
 */
export function saveChoices(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  corrections: Corrections,
  language: LocaleTag,
): WritePlan {
  const locale = localeFor(language);
  const headers = correctedHeaders(snapshot, corrections);
  const sheet = settingsSheet({ settings, corrections, headers, locale });
  return {
    sheets: carriedOver([sheet], snapshot, locale),
    basedOn: fingerprints(snapshot, [sheet.id]),
  };
}
