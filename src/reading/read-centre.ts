import type { Centre } from "../domain/records/centre";
import type { DataReport, RowCounts, TableKind } from "../domain/records/data-report";
import type { Corrections, TableCorrection } from "../domain/records/corrections";
import type { Settings } from "../domain/settings/settings";
import { span, type Checkpoint } from "../foundation/watch";
import type { LocaleTag } from "../locales/locale-tag";
import { notCalculated } from "../workbook/cells";
import type { WorkbookSnapshot } from "../workbook/port";
import { findTables } from "./tables/find-tables";
import { IssueLog } from "./rows/issue-log";
import { languageOf } from "./recognition/language";
import { namedByTab, type NamedByTab } from "./layout/name-by-tab";
import { unusedBecause } from "./layout/unused-because";
import { headerKey } from "./recognition/header-key";
import { matchCorrections } from "./corrections/match-corrections";
import { yearWithin } from "./values/months";
import { firstNotCalculated } from "./values/not-calculated";
import { People } from "./people/people";
import { kindReadings } from "./kinds/all-kinds";
import type { KindReading } from "./kinds/kind-reading";
import { setAsideKeyRows } from "./records/exam-key-rows";
import { noRecords, readRecords } from "./records/read-records";
import { readLegends } from "./records/roster-legend";
import type { ShiftMeanings } from "./records/shift-meanings";
import { readStaff } from "./records/read-staff";
import { recognise, type RecognisedTable } from "./recognition/recognise";
import { unknownMentors } from "./people/unknown-mentors";
import { resolvePeople } from "./people/resolve-people";
import { RowLedger } from "./rows/row-ledger";
import { sieveRows } from "./rows/row-sieve";
import { describeTable, listAskedColumns, whyUnused, withDateQuestions } from "./describe-table";
import { SheetView } from "./tables/sheet-view";
import { setApart } from "./tables/set-apart";
import type { RawTable } from "./tables/table";

/** What a person decided about the reading. */
export type ReadingChoices = {
  readonly settings: Settings;
  readonly corrections: Corrections;
};

export type CentreReading = {
  readonly centre: Centre;
  readonly report: DataReport;
  /** That of most headers. */
  readonly language: LocaleTag;
};

/**
 * Reads all that a workbook holds about a centre. Sheets of Peilian's own are left alone. Never fails: what cannot be
 * understood is listed in the report, and an empty centre means that nothing usable was found. Told to stop, it returns
 * what it has so far.
 */
export async function readCentre(
  snapshot: WorkbookSnapshot,
  choices: ReadingChoices,
  checkpoint: Checkpoint,
): Promise<CentreReading> {
  const { views, found } = await findAll(snapshot, span(checkpoint, 0, 0.2));
  const { keys, decided, outdated } = matchCorrections(found, choices.corrections);
  const tables: RecognisedTable[] = [];
  for (const [i, table] of found.entries()) {
    tables.push(recognise(table, keys[i] ?? "", decided[i] ?? null));
    if ((await checkpoint(0.2 + (0.3 * (i + 1)) / found.length)) === "stop") break;
  }
  const named = namedByTab(tables, (table) => recognise(table, headerKey(table), null));
  const language = languageOf(named.tables);
  const reading = new CentreReader(snapshot, choices.settings, views, named, language);
  reading.listOutdated(outdated);
  await reading.run(checkpoint);
  return reading.result();
}

/** The user's sheets and all their tables, in tab order, hidden sheets included. */
async function findAll(
  { description, cells }: WorkbookSnapshot,
  checkpoint: Checkpoint,
): Promise<{ readonly views: readonly SheetView[]; readonly found: readonly RawTable[] }> {
  const views: SheetView[] = [];
  const found: RawTable[] = [];
  for (const [i, sheet] of description.sheets.entries()) {
    const sheetCells = cells.get(sheet.key);
    if (sheet.ours !== null || !sheetCells) continue;
    const view = new SheetView(sheet, sheetCells, description.dateSystem);
    views.push(view);
    found.push(...findTables(view));
    if ((await checkpoint((i + 1) / description.sheets.length)) === "stop") break;
  }
  return { views, found };
}

class CentreReader {
  readonly #log = new IssueLog();
  readonly #people = new People();
  readonly #ledgers: readonly RowLedger[];
  readonly #unused: readonly RecognisedTable[];
  readonly #agents = new Map<RowLedger, Uint32Array>();
  #legends: ReadonlyMap<RowLedger, ShiftMeanings> = new Map();
  #records = noRecords;

  constructor(
    readonly snapshot: WorkbookSnapshot,
    readonly settings: Settings,
    readonly views: readonly SheetView[],
    readonly named: NamedByTab,
    readonly language: LocaleTag,
  ) {
    this.#ledgers = named.tables
      .filter((table) => table.kind !== null)
      .map((table) => new RowLedger(table, this.#log));
    this.#unused = named.tables.filter((table) => table.kind === null);
  }

  /** Corrections whose table now has other headers, listed at the first table of their tab. */
  listOutdated(corrections: readonly TableCorrection[]): void {
    for (const { sheet } of corrections) {
      const first = this.named.tables.find(
        ({ table }) => table.view.sheet.name.trim() === sheet.trim(),
      )?.table;
      this.#log.add({
        address: {
          sheet: first?.view.sheet.name ?? sheet,
          row: first?.headerTop ?? 0,
          column: first?.left ?? 0,
        },
        cause: { kind: "correction-outdated" },
        found: first?.headers.filter((header) => header !== "").join(" | ") ?? "",
        action: "correction-not-applied",
      });
    }
  }

  async run(checkpoint: Checkpoint): Promise<void> {
    for (const table of this.#unused) this.#listUnused(table);
    for (const ledger of this.#ledgers) listAskedColumns(ledger);
    const used = this.#ledgers.map(({ table }) => table);
    this.#legends = readLegends(this.#of("roster"), this.views, used, this.#log);
    for (const ledger of this.#ledgers) {
      for (const issue of setApart(ledger.table)) this.#log.add(issue);
      sieveRows(ledger);
    }
    for (const ledger of this.#of("exam-results")) setAsideKeyRows(ledger);
    this.#meetPeople();
    if ((await checkpoint(0.7)) === "stop") return;
    this.#records = readRecords({
      settings: this.settings,
      people: this.#people,
      of: (kind) => this.#of(kind),
      agentsOf: (ledger) => this.#agents.get(ledger) ?? new Uint32Array(0),
      legendOf: (ledger) => this.#legends.get(ledger) ?? new Map(),
      monthFirst: this.language === "en",
      fallbackYear: yearWithin(this.snapshot.description.fileName),
    });
    await checkpoint(1);
  }

  result(): CentreReading {
    const { description } = this.snapshot;
    const counts = new Map(this.#ledgers.map((ledger) => [ledger.found, ledger.counts()]));
    const noRows: RowCounts = { in: 0, used: 0, setAside: 0, repaired: 0 };
    const tables = this.named.tables.map((table) =>
      describeTable(table, counts.get(table) ?? noRows),
    );
    const issues = this.#log.issues(description.sheets.map((sheet) => sheet.name));
    const report: DataReport = {
      fileName: description.fileName,
      tables: withDateQuestions(tables, issues),
      issues,
      rows: tables.reduce(
        (sum, { rows }) => ({
          in: sum.in + rows.in,
          used: sum.used + rows.used,
          setAside: sum.setAside + rows.setAside,
          repaired: sum.repaired + rows.repaired,
        }),
        noRows,
      ),
    };
    const centre: Centre = { agents: this.#people.finished(), ...this.#records };
    return { centre, report, language: this.language };
  }

  #of(kind: TableKind): RowLedger[] {
    return this.#ledgers.filter((ledger) => ledger.found.kind === kind);
  }

  #listUnused(found: RecognisedTable): void {
    const { table, columns } = found;
    const why = whyUnused(found);
    const cause = why.kind === "unknown-table" ? unusedBecause(table, this.named.unclear) : why;
    this.#log.add({
      address: { sheet: table.view.sheet.name, row: table.headerTop, column: table.left },
      cause,
      found: columns
        .map((column) => column.header)
        .filter((header) => header !== "")
        .join(" | "),
      action: "table-not-used",
    });
    if (cause.kind !== "unknown-table") return;
    // Perhaps why it was not understood.
    const address = firstNotCalculated(table);
    if (!address) return;
    this.#log.add({
      address,
      cause: { kind: "error-cell", error: notCalculated },
      found: notCalculated,
      action: "value-left-out",
    });
  }

  /** Staff lists first; then tables that give both id and name, so that later ones find people by either. */
  #meetPeople(): void {
    const about = ({ found }: RowLedger): KindReading["rowsAbout"] =>
      found.kind === null ? "others" : kindReadings[found.kind].rowsAbout;
    for (const ledger of this.#ledgers) {
      if (about(ledger) === "agents-listed") readStaff(ledger, this.#people);
    }
    const others = this.#ledgers.filter((ledger) =>
      ["agents", "agents-if-named"].includes(about(ledger)),
    );
    const namesBoth = (ledger: RowLedger): boolean =>
      ledger.column("agentId") !== null && ledger.column("agentName") !== null;
    const ordered = [...others.filter(namesBoth), ...others.filter((l) => !namesBoth(l))];
    const staffListed = this.#people.drafts.length > 0;
    for (const ledger of ordered) {
      const needed = about(ledger) === "agents" ? "always" : "if-named";
      this.#agents.set(ledger, resolvePeople(ledger, this.#people, staffListed, needed));
    }
    for (const issue of unknownMentors(this.#people)) this.#log.add(issue);
  }
}
