import type { Corrections, TableCorrection } from "../../domain/records/corrections";
import { headerKey } from "../recognition/header-key";
import type { RawTable } from "../tables/table";

/** Which correction each table goes by, and those whose table has changed. */
export type MatchedCorrections = {
  readonly keys: readonly string[];
  /** One entry a table; `null`: recognised as ever. */
  readonly decided: readonly (TableCorrection | null)[];
  /** Their tab still holds tables, but none with these headers. One that fits nothing else is silent: its month may come. */
  readonly outdated: readonly TableCorrection[];
};

/**
 * Finds the table that each correction means. Headers decide; of several tables with the same headers the one on the named
 * tab. A tab that was renamed or is another month's: all tables with those headers that no correction names, provided that
 * the corrections left over agree.
 */
export function matchCorrections(
  tables: readonly RawTable[],
  corrections: Corrections,
): MatchedCorrections {
  const keys = tables.map(headerKey);
  // A cell of the settings sheet keeps no space at the ends of a name.
  const tabOf = (i: number): string => tables[i]?.view.sheet.name.trim() ?? "";
  const isOn = (one: TableCorrection, i: number): boolean => tabOf(i) === one.sheet.trim();
  const isNamed = (one: TableCorrection): boolean =>
    keys.some((key, i) => key === one.headerKey && isOn(one, i));
  const decided = keys.map((key, i): TableCorrection | null => {
    const candidates = corrections.filter((one) => one.headerKey === key);
    const named = candidates.filter((one) => isOn(one, i)).at(-1);
    if (named !== undefined) return named;
    const [first, ...others] = candidates.filter((one) => !isNamed(one));
    if (first === undefined) return null;
    return others.every((other) => saysTheSame(first, other)) ? first : null;
  });
  const present = new Set(tables.map((_, i) => tabOf(i)));
  const outdated = corrections.filter(
    (one) => present.has(one.sheet.trim()) && !keys.includes(one.headerKey),
  );
  return { keys, decided, outdated };
}

function saysTheSame(a: TableCorrection, b: TableCorrection): boolean {
  const said = ({ kind, columns }: TableCorrection): string =>
    JSON.stringify([
      kind,
      columns.map((one) => `${one.column} ${one.field ?? ""} ${one.dateOrder ?? ""}`).sort(),
    ]);
  return said(a) === said(b);
}
