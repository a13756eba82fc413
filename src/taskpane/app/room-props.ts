import type { Dispatch } from "react";
import type { CellAddress } from "../../foundation/address";
import type { PaneLocale } from "../../locales/pane-locale";
import type { Engine, Watch } from "../engine";
import type { Formats } from "./formats";
import type { PaneAction } from "./reduce";
import type { PaneState, WorkKind } from "./pane-state";

/** What every room of the pane is given. */
export type RoomProps = {
  readonly engine: Engine;
  readonly words: PaneLocale;
  readonly formats: Formats;
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly worker: RoomWorker;
};

/** Runs the engine's work for the rooms, one piece at a time; progress, cancel and failure show at the foot of the pane. */
export type RoomWorker = {
  /**
   * Starts a piece of work unless one is under way. `task` calls the engine and gives the action that tells its outcome
   * ("checked", "prepared", …), or `null` when there is nothing to tell. What it throws counts as a defect.
   */
  readonly start: (kind: WorkKind, task: (watch: Watch) => Promise<PaneAction | null>) => void;
  readonly cancel: () => void;
  /** The search for a better timetable ends with the best found so far. */
  readonly enough: () => void;
  /** Selects the cell in the workbook and says so. */
  readonly reveal: (address: CellAddress) => void;
};
