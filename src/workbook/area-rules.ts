import type { CellRange } from "../foundation/address";
import { columnRange } from "./dressed-cells";
import type { Conditional, SheetSpec, Validation } from "./sheet-spec";

/** What holds on which cells of a sheet, free areas and table columns alike, in the order in which it is drawn. */
export type AreaRules = {
  readonly validations: readonly { readonly area: CellRange; readonly rule: Validation }[];
  /** The first has the highest priority. */
  readonly conditionals: readonly { readonly area: CellRange; readonly rule: Conditional }[];
};

/** A list without values is left out: it would refuse everything. */
export function areaRules(spec: SheetSpec): AreaRules {
  const validations: { area: CellRange; rule: Validation }[] = [];
  const conditionals: { area: CellRange; rule: Conditional }[] = [];
  for (const block of spec.blocks) {
    if (block.kind === "cells") {
      validations.push(...block.validations);
      conditionals.push(...block.conditionals);
      continue;
    }
    block.columns.forEach((column, index) => {
      const area = columnRange(block, index);
      if (column.validation) validations.push({ area, rule: column.validation });
      for (const rule of column.conditionals ?? []) conditionals.push({ area, rule });
    });
  }
  const isDrawn = (rule: Validation): boolean => rule.kind !== "list" || rule.values.length > 0;
  return { validations: validations.filter(({ rule }) => isDrawn(rule)), conditionals };
}
