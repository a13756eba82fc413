import type { Corrections } from "../../domain/records/corrections";
import { sameConditions } from "../../domain/selections/same-conditions";
import type { Condition } from "../../domain/selections/selections";
import { defaultSettings, type SettingId, type Settings } from "../../domain/settings/settings";
import type { CellAddress } from "../../foundation/address";
import { unreachable, type Result } from "../../foundation/result";
import { noChoices } from "../../jobs/choices";
import type { DataCheck } from "../../jobs/check-data";
import type { TimetableCheck } from "../../jobs/check-timetable";
import type { JobProgress } from "../../jobs/job";
import type { Receipt } from "../../workbook/port";
import type { WhatIfAnswer } from "../../jobs/what-if";
import type { EngineCause, PreparedPlan } from "../engine";
import type { Kept, PaneState, WorkKind } from "./pane-state";
import type { Room } from "./rooms";
import { typeSetting } from "./typed-settings";
import { withoutLast, withPlanWritten, withStalePlans, withWritten } from "./written-steps";

/** Everything that can happen to the pane. */
export type PaneAction =
  | { readonly type: "intro-finished" }
  | { readonly type: "room-entered"; readonly room: Room }
  | { readonly type: "work-began"; readonly kind: WorkKind }
  | { readonly type: "work-progressed"; readonly progress: JobProgress }
  | { readonly type: "work-cancelling" }
  | { readonly type: "work-ended" }
  | { readonly type: "work-failed"; readonly kind: WorkKind; readonly cause: EngineCause }
  | { readonly type: "checked"; readonly result: Result<DataCheck, EngineCause> }
  | { readonly type: "prepared"; readonly plan: PreparedPlan }
  | { readonly type: "written"; readonly plan: PreparedPlan; readonly receipt: Receipt }
  | { readonly type: "saved"; readonly kept: Kept }
  | { readonly type: "sheets-inserted"; readonly kind: "input-sheets" | "sample" }
  | { readonly type: "pages-written" }
  | { readonly type: "changes-checked"; readonly check: TimetableCheck }
  /** It is checked anew: what was found before is gone. */
  | { readonly type: "changes-check-began" }
  | { readonly type: "what-if-tried"; readonly answer: WhatIfAnswer }
  /** It is tried anew: what it said before is gone. */
  | { readonly type: "what-if-began" }
  | { readonly type: "what-if-written" }
  | { readonly type: "restored" }
  | { readonly type: "put-right" }
  | { readonly type: "interrupted-found" }
  | { readonly type: "restorable-counted"; readonly steps: number }
  | { readonly type: "edited" }
  | { readonly type: "setting-typed"; readonly id: SettingId; readonly value: string }
  | { readonly type: "corrected"; readonly corrections: Corrections }
  | { readonly type: "selections-chosen"; readonly selections: readonly Condition[] }
  | {
      readonly type: "revealed";
      readonly address: CellAddress;
      readonly result: Result<null, EngineCause>;
    }
  | { readonly type: "notice-dismissed" };

/** The pane as it opens. */
export function paneState(intro: PaneState["intro"], room: Room): PaneState {
  return {
    intro,
    room,
    work: { at: "rest" },
    data: { at: "unread" },
    kept: { settings: defaultSettings, corrections: [], selections: [] },
    choices: noChoices,
    refused: {},
    prepared: null,
    steps: [],
    whatIf: null,
    changesCheck: null,
    write: "whole",
    restorable: 0,
    notice: null,
  };
}

/** What the pane is after something happened. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "intro-finished":
      return { ...state, intro: "done" };
    case "room-entered":
      return { ...state, room: action.room, notice: null };
    case "work-began":
      return {
        ...state,
        work: { at: "work", kind: action.kind, progress: null, isCancelling: false },
        notice: null,
      };
    case "work-progressed":
      return state.work.at === "work"
        ? { ...state, work: { ...state.work, progress: action.progress } }
        : state;
    case "work-cancelling":
      return state.work.at === "work"
        ? { ...state, work: { ...state.work, isCancelling: true } }
        : state;
    case "work-ended":
      return { ...state, work: { at: "rest" } };
    case "work-failed":
      return {
        ...state,
        write: isHalfWritten(action.cause) ? "interrupted" : state.write,
        notice: { kind: "failed", work: action.kind, cause: action.cause },
      };
    case "checked":
      return checked(state, action.result);
    case "prepared":
      return { ...state, prepared: { plan: action.plan, isStale: false }, whatIf: null };
    case "written":
      return {
        ...state,
        prepared: null,
        changesCheck: null,
        steps: withPlanWritten(state.steps, action.plan, action.receipt),
        notice: { kind: "done", work: "write" },
      };
    case "saved":
      return {
        ...state,
        kept: action.kept,
        choices: noChoices,
        steps: withWritten(state.steps, "save"),
        notice: { kind: "done", work: "save" },
      };
    case "sheets-inserted":
      return {
        ...state,
        steps: withWritten(state.steps, action.kind),
        whatIf: null,
        notice: { kind: "done", work: action.kind },
      };
    case "pages-written":
      return {
        ...state,
        steps: withWritten(state.steps, "pages"),
        notice: { kind: "done", work: "pages" },
      };
    case "changes-check-began":
      return { ...state, changesCheck: null };
    case "changes-checked":
      return { ...state, changesCheck: { check: action.check, isStale: false } };
    case "what-if-began":
      return { ...state, whatIf: null };
    case "what-if-tried":
      return { ...state, whatIf: { answer: action.answer, isStale: false } };
    case "what-if-written":
      return { ...state, steps: withWritten(state.steps, "what-if") };
    case "restored":
      return {
        ...state,
        data: stale(state.data),
        prepared: null,
        changesCheck: staleCheck(state),
        steps: withoutLast(state.steps),
        whatIf: null,
        notice: { kind: "done", work: "restore" },
      };
    case "put-right":
      return {
        ...state,
        write: "whole",
        data: stale(state.data),
        notice: { kind: "done", work: "put-right" },
      };
    case "interrupted-found":
      return { ...state, write: "interrupted" };
    case "restorable-counted":
      return { ...state, restorable: action.steps };
    case "edited":
      // While the pane itself writes, the edits are its own.
      return state.work.at === "work"
        ? state
        : {
            ...state,
            ...stalePlans(state),
            data: stale(state.data),
            changesCheck: staleCheck(state),
            whatIf: null,
          };
    case "setting-typed": {
      const typed = { ...state, ...typeSetting(state, action.id, action.value) };
      return {
        ...typed,
        ...stalePlans(state),
        changesCheck: staleCheck(state),
        whatIf: afterTyping(typed, action.id),
      };
    }
    case "corrected":
      return {
        ...state,
        ...stalePlans(state),
        choices: { ...state.choices, corrections: action.corrections },
        changesCheck: staleCheck(state),
        whatIf: null,
      };
    case "selections-chosen": {
      const isKept = sameConditions(action.selections, state.kept.selections);
      return {
        ...state,
        ...stalePlans(state),
        choices: { ...state.choices, selections: isKept ? null : action.selections },
      };
    }
    case "revealed":
      return {
        ...state,
        notice: action.result.ok
          ? { kind: "revealed", address: action.address }
          : { kind: "failed", work: "reveal", cause: action.result.cause },
      };
    case "notice-dismissed":
      return { ...state, notice: null };
    default:
      return unreachable(action);
  }
}

function checked(state: PaneState, result: Result<DataCheck, EngineCause>): PaneState {
  if (result.ok) {
    const { selections, ...inForce } = result.value;
    const kept = keptBeside(state, { ...inForce, selections: selections.conditions });
    return { ...state, data: { at: "read", check: result.value, isStale: false }, kept };
  }
  const { cause } = result;
  // What was read before stays on view when the person stops the reading.
  if (isCancelledCause(cause) && state.data.at !== "unread") return state;
  const isRead = cause.of === "job" && cause.cause.kind === "nothing-usable";
  return {
    ...state,
    data: { at: "failed", cause, isStale: false },
    kept: isRead
      ? keptBeside(state, { ...cause.cause, selections: state.kept.selections })
      : state.kept,
  };
}

/** A check tells what was in force; what was chosen on the pane hides what the sheet says. */
function keptBeside({ kept, choices }: PaneState, inForce: Kept): Kept {
  const hidden = Object.keys(choices.settings).map((id) => [id, kept.settings[id as SettingId]]);
  return {
    settings: { ...inForce.settings, ...Object.fromEntries(hidden) } as Settings,
    corrections: choices.corrections === null ? inForce.corrections : kept.corrections,
    selections: choices.selections === null ? inForce.selections : kept.selections,
  };
}

function stale<Of extends PaneState["data"]>(data: Of): Of {
  return data.at === "unread" ? data : { ...data, isStale: true };
}

function stalePlans({ prepared, steps }: PaneState): Pick<PaneState, "prepared" | "steps"> {
  return { prepared: prepared && { ...prepared, isStale: true }, steps: withStalePlans(steps) };
}

function staleCheck({ changesCheck }: PaneState): PaneState["changesCheck"] {
  return changesCheck && { ...changesCheck, isStale: true };
}

/** A rule taken over from what was tried leaves it as true as it was. */
function afterTyping({ whatIf, choices }: PaneState, id: SettingId): PaneState["whatIf"] {
  if (whatIf === null) return null;
  const isTaken = whatIf.answer.overview.tried.some(
    ({ setting }) => setting?.id === id && setting.value === choices.settings[id],
  );
  return isTaken ? whatIf : { ...whatIf, isStale: true };
}

function isHalfWritten(cause: EngineCause): boolean {
  return cause.of === "workbook" && cause.cause.kind === "half-written";
}

/** Whether the person herself stopped the work: nothing went wrong. */
export function isCancelledCause(cause: EngineCause): boolean {
  return cause.of !== "defect" && cause.cause.kind === "cancelled";
}
