import { fail, ok, type Result } from "../foundation/result";
import type { Corrections } from "../domain/records/corrections";
import type { DataIssue } from "../domain/records/data-report";
import { settingFields, settingsFrom, type Settings } from "../domain/settings/settings";
import { readCorrections } from "../reading/corrections/corrections";
import type { TypedSelections } from "../domain/selections/selections";
import { readSelections } from "../reading/selections/read-selections";
import { readSettings } from "../reading/settings/settings";
import type { WorkbookSnapshot } from "../workbook/port";
import type { Choices } from "./choices";
import type { JobCause } from "./job";

export type ChoicesInForce = {
  readonly settings: Settings;
  readonly corrections: Corrections;
  /** What was chosen, or what the sheet of selections says; `null`: neither. */
  readonly selections: TypedSelections | null;
  /** Cells of the settings sheet that could not be used. */
  readonly problems: readonly DataIssue[];
};

/** The settings sheet's choices and, over them, those of this run; fails when the two do not go together. */
export function choicesInForce(
  snapshot: WorkbookSnapshot,
  chosen: Choices,
): Result<ChoicesInForce, JobCause> {
  const sheet = readSettings(snapshot);
  const merged = { ...sheet.settings, ...chosen.settings };
  const { settings, problems } = settingsFrom(settingFields.map(({ id }) => [id, merged[id]]));
  if (problems[0] !== undefined) return fail({ kind: "settings", problem: problems[0] });
  const written = readCorrections(snapshot);
  const selections = readSelections(snapshot);
  return ok({
    settings,
    corrections: chosen.corrections ?? written.corrections,
    selections:
      chosen.selections === null
        ? (selections?.typed ?? null)
        : { conditions: chosen.selections, refused: selections?.typed.refused ?? [] },
    problems: [
      ...sheet.problems,
      ...(chosen.corrections === null ? written.problems : []),
      ...(selections?.problems ?? []),
    ],
  });
}
