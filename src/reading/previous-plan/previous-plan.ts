import type { DataIssue } from "../../domain/records/data-report";
import type {
  Held,
  PlanMade,
  PlanRecord,
  PreviousPlace,
  PreviousPlan,
} from "../../domain/records/previous-plan";
import type { Tier } from "../../domain/tiers/tiers";
import type { Locale } from "../../locales/locale";
import { localeFor } from "../../locales/locale";
import { localeTags } from "../../locales/locale-tag";
import type { Cell } from "../../workbook/cells";
import type { WorkbookSnapshot } from "../../workbook/port";
import { dayOfSerial, type DateSystem } from "../../workbook/serial";
import { ownRows, type OwnRow, type OwnRows } from "./own-rows";

export type ReadPreviousPlan = {
  /** `null`: the workbook holds none, or none that can be read; the latter is listed. */
  readonly plan: PreviousPlan | null;
  readonly problems: readonly DataIssue[];
};

const sheetId = "tiers";

/**
 * Reads the last plan back from our sheet of tiers as people left it. A row that no longer says who or which tier is listed and
 * left out; a sheet that no longer says when the plan was made, or has lost its table, is listed and not compared with.
 */
export function readPreviousPlan(snapshot: WorkbookSnapshot): ReadPreviousPlan {
  const sheet = snapshot.description.sheets.find(({ ours }) => ours === sheetId);
  if (sheet === undefined) return { plan: null, problems: [] };
  const table = ownRows(snapshot, sheetId, "tiers", ["agentId", "tier"]);
  const plans = ownRows(snapshot, sheetId, "plans", ["plan", "madeOn"]);
  const made = plans && madeOf(plans, "present", snapshot.description.dateSystem);
  if (table === null || made === null) {
    const address = { sheet: sheet.name, row: 0, column: 0 };
    const cause = { kind: "previous-plan", problem: "not-readable" } as const;
    return {
      plan: null,
      problems: [{ address, cause, found: sheet.name, action: "table-not-used" }],
    };
  }
  const now = peopleOf(table);
  const compared = madeOf(plans, "compared", snapshot.description.dateSystem);
  const left = ownRows(snapshot, sheetId, "left", ["agentId", "was"], table.headerRow);
  return {
    plan: {
      plan: { made, people: now.people },
      before: compared === null ? null : recordBefore(compared, table, left),
    },
    problems: now.problems,
  };
}

function recordBefore(made: PlanMade, table: OwnRows, left: OwnRows | null): PlanRecord {
  const people = new Map<string, PreviousPlace>();
  for (const row of [...table.rows, ...(left?.rows ?? [])]) {
    const id = textOf(row, "agentId");
    const tier = meant(textOf(row, "was"), tiersOf);
    if (id === "" || tier === null || people.has(id)) continue;
    people.set(id, {
      ...whoOf(row),
      tier,
      rank: numberOf(row, "wasRank"),
      n: numberOf(row, "wasN") ?? 0,
      pBottom: shareOf(row, "wasPBottom"),
      pTop: shareOf(row, "wasPTop"),
      held: meant(textOf(row, "wasHeld"), heldOf),
    });
  }
  return { made, people };
}

function peopleOf(table: OwnRows): {
  readonly people: ReadonlyMap<string, PreviousPlace>;
  readonly problems: readonly DataIssue[];
} {
  const people = new Map<string, PreviousPlace>();
  const problems: DataIssue[] = [];
  for (const row of table.rows) {
    const id = textOf(row, "agentId");
    const tier = meant(textOf(row, "tier"), tiersOf);
    if (id === "" || tier === null || people.has(id)) {
      problems.push({
        address: { sheet: table.sheet, row: row.row, column: 0 },
        cause: { kind: "previous-plan", problem: "row" },
        found: [...row.cells.values()]
          .map(({ value }) => String(value))
          .join(" ")
          .slice(0, 60),
        action: "value-left-out",
      });
      continue;
    }
    people.set(id, {
      ...whoOf(row),
      tier,
      rank: numberOf(row, "rank"),
      n: numberOf(row, "n") ?? 0,
      pBottom: shareOf(row, "pBottom"),
      pTop: shareOf(row, "pTop"),
      held: meant(textOf(row, "held"), heldOf),
    });
  }
  return { people, problems };
}

function madeOf(
  plans: OwnRows | null,
  which: "present" | "compared",
  system: DateSystem,
): PlanMade | null {
  const row = plans?.rows.find((one) => meant(textOf(one, "plan"), plansOf) === which);
  const day = row === undefined ? null : dayOf(row.cells.get("madeOn"), system);
  if (row === undefined || day === null) return null;
  return {
    day,
    dataTo: dayOf(row.cells.get("dataTo"), system),
    results: numberOf(row, "results") ?? 0,
  };
}

type Words<Id extends string> = (locale: Locale) => Readonly<Record<Id, string>>;

const tiersOf: Words<Tier> = ({ domain }) => domain.tiers;
const heldOf: Words<Held> = ({ sheets }) => sheets.tiers.held;
const plansOf: Words<"present" | "compared"> = ({ sheets }) => sheets.tiers.plans;

/** The id that a word of any language stands for. */
function meant<Id extends string>(text: string, words: Words<Id>): Id | null {
  for (const tag of localeTags) {
    const known = words(localeFor(tag));
    for (const id in known) if (known[id] === text) return id;
  }
  return null;
}

function whoOf(row: OwnRow): Pick<PreviousPlace, "name" | "team"> {
  return { name: textOf(row, "name"), team: textOf(row, "team") || null };
}

function textOf(row: OwnRow, id: string): string {
  const cell = row.cells.get(id);
  return cell === undefined || cell.kind === "error" ? "" : String(cell.value).trim();
}

function numberOf(row: OwnRow, id: string): number | null {
  const text = textOf(row, id);
  const value = Number(text);
  return text !== "" && Number.isFinite(value) ? value : null;
}

/** A chance: whatever lies outside 0 to 1 was typed over. */
function shareOf(row: OwnRow, id: string): number | null {
  const value = numberOf(row, id);
  return value !== null && value >= 0 && value <= 1 ? value : null;
}

function dayOf(cell: Cell | undefined, system: DateSystem): number | null {
  return cell?.kind === "number" ? dayOfSerial(cell.value, system) : null;
}
