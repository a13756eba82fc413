import type { ChangeFamily } from "../../domain/what-if/change";
import type { TableKind } from "../../domain/records/data-report";
import type { ChosenPeople } from "../../domain/standing/chosen-people";
import type { Result } from "../../foundation/result";
import type { CalendarFiles } from "../../jobs/calendar-files";
import type { CalendarOwners } from "../../jobs/calendar-owners";
import type { WhatIfAnswer } from "../../jobs/what-if";
import type { Receipt } from "../../workbook/port";
import type { Engine, EngineCause, Watch } from "../engine";
import type { PaneState, WorkKind } from "./pane-state";
import type { PaneAction } from "./reduce";
import type { RoomProps } from "./room-props";
import { settingsInForce } from "./typed-settings";

type Means = Pick<RoomProps, "engine" | "words" | "state" | "dispatch" | "worker">;

/** Reads the workbook anew with what is chosen on the pane. */
export function startCheck({ engine, state, worker }: Means): void {
  worker.start("check", (watch) => checked(engine, state.choices, watch));
}

/** Holds the timetable on its sheet against every rule. */
export function startCheckingChanges({ engine, state, dispatch, worker }: Means): void {
  worker.start("check", async (watch) => {
    dispatch({ type: "changes-check-began" });
    return told("check", await engine.checkChanges(state.choices, watch), (check) => ({
      type: "changes-checked",
      check,
    }));
  });
}

/** Makes calendar files of the timetable on its sheet. */
export function startMakingCalendars(
  { engine, state, worker }: Means,
  owners: CalendarOwners,
  onMade: (files: CalendarFiles) => Promise<void>,
): void {
  worker.start("calendars", async (watch) => {
    const made = await engine.makeCalendars(state.choices, owners, watch);
    if (!made.ok) return failed("calendars", made.cause);
    await onMade(made.value);
    return null;
  });
}

/** Tries what would help those without a place. */
export function startTryingChanges(
  { engine, state, dispatch, worker }: Means,
  only: ChangeFamily | null,
): void {
  worker.start("what-if", async (watch) => {
    dispatch({ type: "what-if-began" });
    return told("what-if", await engine.tryChanges(state.choices, only, watch), (answer) => ({
      type: "what-if-tried",
      answer,
    }));
  });
}

/** Puts what was tried on a sheet and shows it. */
export function startWritingWhatIf(
  { engine, worker }: Means,
  answer: WhatIfAnswer,
  onWritten: (sheet: string) => void,
): void {
  worker.start("what-if", async (watch) => {
    return told("what-if", await engine.writeWhatIf(answer, watch), ({ sheets: [sheet] }) => {
      if (sheet !== undefined) onWritten(sheet.name);
      return { type: "what-if-written" };
    });
  });
}

/** Reads the workbook with other corrections than before. */
export function startCorrected(
  { engine, state, dispatch, worker }: Means,
  corrections: NonNullable<PaneState["choices"]["corrections"]>,
): void {
  dispatch({ type: "corrected", corrections });
  const choices = { ...state.choices, corrections };
  worker.start("check", (watch) => checked(engine, choices, watch));
}

/** Writes rules and corrections to the settings sheet, and selections, where some were chosen, to theirs. */
export function startKeeping({ engine, state, worker }: Means): void {
  const { settings } = settingsInForce(state);
  const corrections = state.choices.corrections ?? state.kept.corrections;
  const chosen = state.choices.selections;
  const selections = chosen ?? state.kept.selections;
  worker.start("save", async (watch) =>
    told("save", await engine.saveChoices(settings, corrections, chosen, watch), () => ({
      type: "saved",
      kept: { settings, corrections, selections },
    })),
  );
}

/** Writes a page each for these people and shows the sheet. */
export function startWritingPages(
  { engine, state, worker }: Means,
  people: ChosenPeople,
  onWritten: (sheet: string) => void,
): void {
  worker.start("pages", async (watch) =>
    told("pages", await engine.writePages(state.choices, people, watch), (receipt) => {
      const [sheet] = receipt.sheets;
      if (sheet !== undefined) onWritten(sheet.name);
      return { type: "pages-written" };
    }),
  );
}

/** Adds a made-up centre to the workbook and looks at it again. */
export function startInsertingSample(means: Means): void {
  startInserting(means, "sample", (watch) => means.engine.insertSample(means.words.tag, watch));
}

/** Adds empty input sheets of these kinds to the workbook and looks at it again. */
export function startInsertingInputs(means: Means, kinds: readonly TableKind[]): void {
  startInserting(means, "input-sheets", (watch) =>
    means.engine.insertInputSheets(means.words.tag, kinds, watch),
  );
}

function startInserting(
  { engine, state, dispatch, worker }: Means,
  kind: "input-sheets" | "sample",
  insert: (watch: Watch) => Promise<Result<Receipt, EngineCause>>,
): void {
  worker.start(kind, async (watch) => {
    const inserted = await insert(watch);
    if (!inserted.ok) return failed(kind, inserted.cause);
    dispatch({ type: "sheets-inserted", kind });
    return checked(engine, state.choices, watch);
  });
}

/** Takes the last write back and looks at the workbook again. */
export function startRestoring({ engine, state, dispatch, worker }: Means): void {
  worker.start("restore", async (watch) => {
    const restored = await engine.restore(watch);
    if (!restored.ok) return failed("restore", restored.cause);
    dispatch({ type: "restored" });
    return checked(engine, state.choices, watch);
  });
}

/** Takes back a write that broke off half-way. */
export function startPuttingRight({ engine, state, dispatch, worker }: Means): void {
  worker.start("put-right", async (watch) => {
    const right = await engine.putRight(watch);
    if (!right.ok) return failed("put-right", right.cause);
    dispatch({ type: "put-right" });
    return checked(engine, state.choices, watch);
  });
}

async function checked(
  engine: Engine,
  choices: PaneState["choices"],
  watch: Watch,
): Promise<PaneAction> {
  return { type: "checked", result: await engine.check(choices, watch) };
}

/** The outcome of work as what happened to the pane. */
export function told<Value>(
  kind: WorkKind,
  result: Result<Value, EngineCause>,
  happened: (value: Value) => PaneAction,
): PaneAction {
  return result.ok ? happened(result.value) : failed(kind, result.cause);
}

function failed(kind: WorkKind, cause: EngineCause): PaneAction {
  return { type: "work-failed", kind, cause };
}
