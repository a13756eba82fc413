import type { Centre } from "../../../src/domain/records/centre";
import type { TableKind } from "../../../src/domain/records/data-report";
import type { LocaleTag } from "../../../src/locales/locale-tag";
import type { TestSheet } from "../snapshot-of";

/** A sheet as somebody keeps it by hand, and what must be read from it. */
export type UntidySheet = {
  readonly language: LocaleTag;
  readonly kind: TableKind;
  readonly sheet: TestSheet;
  /** Field of each column, left to right; `null`: of no use. */
  readonly fields: readonly (string | null)[];
  readonly used: number;
  readonly setAside: number;
  /** A few values to look at. */
  readonly look: (centre: Centre) => unknown;
  readonly values: unknown;
};
