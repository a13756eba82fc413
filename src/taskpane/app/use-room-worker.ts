import { useEffect, useMemo, useRef, type Dispatch } from "react";
import type { JobProgress } from "../../jobs/job";
import type { Engine } from "../engine";
import type { WorkKind } from "./pane-state";
import type { PaneAction } from "./reduce";
import type { RoomWorker } from "./room-props";

type Running = { readonly cancel: AbortController; readonly enough: AbortController };

/** One piece of work at a time, with its progress and outcome told to the pane's state. */
export function useRoomWorker(engine: Engine, dispatch: Dispatch<PaneAction>): RoomWorker {
  const running = useRef<Running | null>(null);
  useEffect(
    () => () => {
      running.current?.cancel.abort();
      running.current = null;
    },
    [],
  );
  return useMemo<RoomWorker>(() => {
    const run = async (
      kind: WorkKind,
      task: Parameters<RoomWorker["start"]>[1],
      { cancel: { signal }, enough }: Running,
    ): Promise<void> => {
      const onProgress = bySteps((progress) => {
        dispatch({ type: "work-progressed", progress });
      });
      try {
        const outcome = await task({ signal, enough: enough.signal, onProgress });
        if (outcome !== null) dispatch(outcome);
      } catch (error) {
        console.error(error);
        dispatch({ type: "work-failed", kind, cause: { of: "defect" } });
      }
      running.current = null;
      dispatch({ type: "work-ended" });
      const steps = await engine.restorableSteps();
      if (steps.ok) dispatch({ type: "restorable-counted", steps: steps.value });
    };
    return {
      start: (kind, task) => {
        if (running.current !== null) return;
        running.current = { cancel: new AbortController(), enough: new AbortController() };
        dispatch({ type: "work-began", kind });
        void run(kind, task, running.current);
      },
      cancel: () => {
        running.current?.cancel.abort();
        dispatch({ type: "work-cancelling" });
      },
      enough: () => {
        running.current?.enough.abort();
      },
      reveal: (address) => {
        void engine.reveal(address).then((result) => {
          dispatch({ type: "revealed", address, result });
        });
      },
    };
  }, [engine, dispatch]);
}

/** Work reports every few milliseconds; the pane draws a new step or a further hundredth, no more. */
function bySteps(tell: (progress: JobProgress) => void): (progress: JobProgress) => void {
  let told: JobProgress | null = null;
  return (progress) => {
    const isNews = told?.step !== progress.step || progress.fraction - told.fraction >= 0.01;
    if (!isNews) return;
    told = progress;
    tell(progress);
  };
}
