import { useEffect, useRef } from "react";
import { startCheck } from "./pane-work";
import type { RoomProps } from "./room-props";

/**
 * What the pane does by itself as it opens: looks whether a write of before broke off, else reads the workbook for somebody
 * who has seen the introduction. Later the person decides when to read again.
 */
export function useOpening(room: RoomProps): void {
  const opening = useRef<RoomProps | null>(room);
  const { engine } = room;
  useEffect(() => {
    const first = opening.current;
    opening.current = null;
    if (first === null) return;
    void open(first);
  }, [engine]);
}

async function open(room: RoomProps): Promise<void> {
  const { engine, dispatch, worker } = room;
  if (room.state.intro === "done") startCheck(room);
  const interrupted = await engine.isInterrupted();
  if (interrupted.ok && interrupted.value) {
    worker.cancel();
    dispatch({ type: "interrupted-found" });
  }
  const steps = await engine.restorableSteps();
  if (steps.ok) dispatch({ type: "restorable-counted", steps: steps.value });
}
