import type { Corrections } from "../domain/records/corrections";
import type { Condition } from "../domain/selections/selections";
import type { Settings } from "../domain/settings/settings";

/** What a person chose for this run, beside what stands on the settings sheet. */
export type Choices = {
  /** Win over the sheet's, each valid by itself. */
  readonly settings: Partial<Settings>;
  /** In place of the sheet's; `null`: the sheet's own. */
  readonly corrections: Corrections | null;
  /** In place of the conditions on the sheet of selections; `null`: the sheet's own. */
  readonly selections: readonly Condition[] | null;
};

export const noChoices: Choices = { settings: {}, corrections: null, selections: null };
