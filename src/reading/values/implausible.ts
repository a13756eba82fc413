import type { SettingId } from "../../domain/settings/settings";
import type { FieldId } from "../../locales/header-synonyms";
import type { RowLedger } from "../rows/row-ledger";

/** What a value of a field may be, both limits included. */
export type ValueRange = {
  readonly field: FieldId;
  readonly min: number;
  readonly max: number;
  /** The setting that states the upper limit, if a person may change it. */
  readonly setting?: SettingId;
};

/**
 * Makes values outside the range NaN, each listed with the limits that caught it.
 *
 * @param isJudged which rows the range holds for
 */
export function leaveOutImplausible(
  ledger: RowLedger,
  column: number,
  values: Float64Array,
  { field, min, max, setting }: ValueRange,
  isJudged: (row: number) => boolean = () => true,
): void {
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN;
    if (!(value < min || value > max) || !isJudged(row)) continue;
    ledger.leaveOut(row, column, {
      kind: "implausible",
      field,
      min,
      max,
      // Below the lower limit no setting helps.
      ...(setting === undefined || value < min ? {} : { setting }),
    });
    values[row] = Number.NaN;
  }
}
