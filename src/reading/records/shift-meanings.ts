import type { RowLedger } from "../rows/row-ledger";
import type { IssueLog } from "../rows/issue-log";
import type { ShiftHours } from "../values/shift-hours";

/** Codes of shifts, as looked up, and their hours; `null` for a day off. */
export type ShiftMeanings = ReadonlyMap<string, ShiftHours | null>;

/** Whether two codes mean the same: the same hours, or both a day off. */
export function areSameHours(one: ShiftHours | null, other: ShiftHours | null): boolean {
  return one?.start === other?.start && one?.end === other?.end;
}

/**
 * Lets every roster know what the others' sheets and sheets without a roster say of shift codes. A roster keeps what its own sheet
 * says, and takes of the rest what is said first, in tab order; a code with other hours elsewhere is listed once.
 *
 * @param own what each roster's sheet says
 * @param elsewhere what sheets without a roster say of codes that the roster uses
 */
export function shareMeanings(
  own: ReadonlyMap<RowLedger, ShiftMeanings>,
  elsewhere: ReadonlyMap<RowLedger, ShiftMeanings>,
  log: IssueLog,
): ReadonlyMap<RowLedger, ShiftMeanings> {
  const first = new Map<string, ShiftHours | null>();
  const differing = new Set<string>();
  for (const [roster, said] of [...elsewhere, ...own]) {
    for (const [code, hours] of said) {
      const known = first.get(code);
      if (known === undefined) first.set(code, hours);
      else if (!areSameHours(known, hours) && !differing.has(code)) {
        differing.add(code);
        listDiffering(roster, code, log);
      }
    }
  }
  return new Map(
    [...own].map(([roster, said]) => [
      roster,
      new Map([...first, ...(elsewhere.get(roster) ?? []), ...said]),
    ]),
  );
}

/** A table of shifts goes before a legend; where they contradict, it is listed once a code and roster. */
export function withTable(
  roster: RowLedger,
  legend: ShiftMeanings,
  table: ShiftMeanings,
): ShiftMeanings {
  for (const [code, hours] of legend) {
    const defined = table.get(code);
    if (defined !== undefined && !areSameHours(defined, hours)) {
      listDiffering(roster, code, roster.log);
    }
  }
  return new Map([...legend, ...table]);
}

function listDiffering({ table }: RowLedger, code: string, log: IssueLog): void {
  log.add({
    address: { sheet: table.view.sheet.name, row: table.headerTop, column: table.left },
    cause: { kind: "shift-code-differs", code },
    found: code,
    action: "read-as-it-stands",
  });
}
