import { fail, ok, type Result } from "../../foundation/result";
import { span, unwatched, type Checkpoint } from "../../foundation/watch";
import { sheetFingerprint } from "../fingerprint";
import type { Receipt, SheetId, SheetKey, WorkbookCause } from "../port";
import { freeSheetName } from "../sheet-names";
import { beginWrite, type Begun, type KeepingPlan } from "./begin-write";
import { callExcel } from "./call-excel";
import type { DrawSetting } from "./draw/draw-setting";
import { drawSheet } from "./draw/draw-sheet";
import { tableNamesOf } from "./draw/table-names";
import { namesOf } from "./hidden-names";
import { closeWrite, openForWriting } from "./open-for-writing";
import type { PlannedSheet, PreparedWrite, Reader } from "./prepare-write";
import { readState } from "./workbook-state";
import type { WriteRecord } from "./write-record";

/** One write, from the marker to the receipt. Whoever runs it takes back what a failure leaves. */
export class WriteUnderWay {
  readonly #prepared: PreparedWrite;
  readonly #reader: Reader;
  readonly #keeping: KeepingPlan;
  #isClosing = false;

  constructor(prepared: PreparedWrite, reader: Reader) {
    this.#prepared = prepared;
    this.#reader = reader;
    this.#keeping = keepingPlan(prepared);
  }

  /** Whether the last request was sent. */
  get isClosing(): boolean {
    return this.#isClosing;
  }

  get receipt(): Receipt {
    return {
      sheets: this.#prepared.sheets.map(({ spec, tab, present }) => ({
        id: spec.id,
        name: tab,
        action: present === null ? "created" : "rewritten",
      })),
    };
  }

  async run(checkpoint: Checkpoint): Promise<Result<null, WorkbookCause>> {
    const { sheets, state } = this.#prepared;
    if ((await checkpoint(0)) === "stop") return fail({ kind: "cancelled" });
    const begun = await beginWrite(this.#keeping);
    if (!begun.ok) return begun;
    const record = this.#record(begun.value);
    const opened = await openForWriting({
      recordTab: this.#keeping.recordTab,
      record,
      localNames: begun.value.localNames,
      copyTabs: new Map(this.#keeping.copies.map(({ of, tab }) => [of, tab])),
      protectedSheets: this.#rewritten().flatMap(({ sheet }) =>
        sheet.protection === null ? [] : [sheet.key],
      ),
      bringBack: begun.value.activeSheet === state.activeSheet ? null : state.activeSheet,
    });
    if (!opened.ok) return opened;
    const keys = keysOf(sheets, opened.value);
    const drawn = await this.#draw(begun.value, keys, span(checkpoint, 0.1, 0.9));
    if (!drawn.ok) return drawn;
    const prints = await this.#fingerprints(keys);
    if (!prints.ok) return prints;
    if ((await checkpoint(1)) === "stop") return fail({ kind: "cancelled" });
    const created = record.created.map((sheet) => ({
      ...sheet,
      fingerprint: prints.value.get(sheet.tab) ?? null,
    }));
    this.#isClosing = true;
    return closeWrite(this.#keeping.recordTab, { ...record, created });
  }

  /**
   * What a refusal in the middle of the first request left, unmarked and so unknown to anyone else: tabs, and a sheet that was
   * shown only to be copied.
   */
  async sweep(): Promise<void> {
    const tabs = [this.#keeping.recordTab, ...this.#keeping.copies.map(({ tab }) => tab)];
    const before = new Map(this.#prepared.state.sheets.map((sheet) => [sheet.key, sheet]));
    const state = await readState();
    if (!state.ok) return;
    const { sheets } = state.value;
    const left = sheets.filter(({ key, name }) => !before.has(key) && tabs.includes(name));
    const shown = sheets.filter(
      ({ key, visibility }) =>
        visibility === "Hidden" && before.get(key)?.visibility === "VeryHidden",
    );
    if (left.length + shown.length === 0) return;
    await callExcel(async (context) => {
      const { worksheets } = context.workbook;
      for (const { key } of shown) worksheets.getItem(key).visibility = "VeryHidden";
      for (const { key } of left) {
        const worksheet = worksheets.getItem(key);
        worksheet.visibility = "Hidden";
        worksheet.delete();
      }
      await context.sync();
    });
  }

  #rewritten() {
    return this.#prepared.sheets.flatMap(({ spec, present }) =>
      present === null ? [] : [{ spec, ...present }],
    );
  }

  #record({ tables, charts }: Begun): WriteRecord {
    const { step, sheets, state } = this.#prepared;
    return {
      step,
      created: sheets
        .filter(({ present }) => present === null)
        .map(({ spec, tab }) => ({ id: spec.id, owner: spec.owner, tab, fingerprint: null })),
      rewritten: this.#rewritten().map(({ spec, sheet }) => ({
        id: spec.id,
        tab: sheet.name,
        names: namesOf(spec.id, state.names),
        tables: tables.get(spec.id) ?? [],
        charts: charts.get(spec.id) ?? [],
        protection: sheet.protection,
      })),
    };
  }

  async #draw(
    begun: Begun,
    keys: readonly SheetKey[],
    checkpoint: Checkpoint,
  ): Promise<Result<null, WorkbookCause>> {
    const { sheets } = this.#prepared;
    const settingOf = drawSettings(this.#prepared, this.#reader, begun);
    for (const [i, planned] of sheets.entries()) {
      if ((await checkpoint(i / sheets.length)) === "stop") return fail({ kind: "cancelled" });
      const drawn = await callExcel(
        (context) =>
          drawSheet(
            context,
            context.workbook.worksheets.getItem(keys[i] ?? ""),
            planned.spec,
            settingOf(planned),
          ),
        { sheet: planned.tab, proxiesLive: "request" },
      );
      if (!drawn.ok) return drawn;
    }
    return ok(null);
  }

  /** Of the sheets that become the user's, by tab. */
  async #fingerprints(
    keys: readonly SheetKey[],
  ): Promise<Result<ReadonlyMap<string, string>, WorkbookCause>> {
    const prints = new Map<string, string>();
    for (const [i, { spec, tab }] of this.#prepared.sheets.entries()) {
      if (spec.owner === "peilian") continue;
      const cells = await this.#reader.readSheet(keys[i] ?? "", unwatched);
      if (!cells.ok) return cells;
      prints.set(tab, sheetFingerprint(cells.value));
    }
    return ok(prints);
  }
}

function keepingPlan({ state, step, sheets }: PreparedWrite): KeepingPlan {
  const taken = [...state.sheets, ...sheets.map(({ tab }) => ({ name: tab }))].map(
    ({ name }) => name,
  );
  const free = (wished: string): string => {
    const tab = freeSheetName(wished, taken);
    taken.push(tab);
    return tab;
  };
  return {
    step,
    recordTab: free(`Peilian before ${step}`),
    copies: sheets.flatMap(({ spec, present }, i) =>
      present === null
        ? []
        : [
            {
              of: spec.id,
              sheet: present.description,
              tab: free(`Peilian before ${step}.${i + 1}`),
            },
          ],
    ),
  };
}

/** Keys of the plan's sheets, the new ones filled in. */
function keysOf(sheets: readonly PlannedSheet[], added: readonly SheetKey[]): readonly SheetKey[] {
  const rest = [...added];
  return sheets.map(({ present }) => present?.sheet.key ?? rest.shift() ?? "");
}

/** What each sheet is drawn into. New tables get names that neither the workbook nor the copies have. */
function drawSettings(
  { state, description, sheets }: PreparedWrite,
  reader: Reader,
  begun: Begun,
): (planned: PlannedSheet) => DrawSetting {
  const tabs = new Map<SheetId, string>([...state.own].map(([id, { name }]) => [id, name]));
  for (const { spec, tab } of sheets) tabs.set(spec.id, tab);
  const taken = new Set(
    [...begun.tableNames, ...state.names.map(({ name }) => name)].map((name) => name.toLowerCase()),
  );
  const renamed = new Map(
    sheets.filter(({ spec, tab }) => spec.name !== tab).map(({ spec, tab }) => [spec.name, tab]),
  );
  return ({ spec, tab, present }) => {
    const standing =
      present === null
        ? null
        : {
            description: present.description,
            names: description.names,
            cells: present.cells,
            charts: begun.charts.get(spec.id) ?? [],
          };
    return {
      dates: description.dateSystem,
      tab,
      tabOf: (id) => tabs.get(id) ?? null,
      renamed,
      tableNames: tableNamesOf(spec, standing, taken),
      present: standing,
      supports: reader.supports,
    };
  };
}
