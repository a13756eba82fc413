import type { Corrections } from "../domain/records/corrections";
import type { Settings } from "../domain/settings/settings";

/** What a person chose for this run, beside what stands on the settings sheet. */
export type Choices = {
  /** Win over the sheet's, each valid by itself. */
  readonly settings: Partial<Settings>;
  /** In place of the sheet's; `null`: the sheet's own. */
  readonly corrections: Corrections | null;
};

export const noChoices: Choices = { settings: {}, corrections: null };
