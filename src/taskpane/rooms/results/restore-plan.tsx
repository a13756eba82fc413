import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneState } from "../../app/pane-state";
import { startRestoring } from "../../app/pane-work";
import type { RoomProps } from "../../app/room-props";
import { writtenPlan } from "../../app/written-steps";
import { useRoomStyles } from "../use-room-styles";

/** Restore, asked once more: what was typed since the write goes with it. */
export function RestorePlan(room: RoomProps) {
  const styles = useRoomStyles();
  const own = useStyles();
  const [isAsking, setAsking] = useState(false);
  const { words, state } = room;
  const { restore: said } = words.results;
  const isBusy = state.work.at === "work";
  if (state.restorable === 0) return <p className={styles.text}>{said.none}</p>;
  return (
    <>
      <p className={styles.text}>{said.body(said.what[whatGoes(state)], state.restorable)}</p>
      {isAsking ? (
        <div role="group" aria-labelledby="restore-question">
          <p id="restore-question" role="alert" className={styles.text}>
            {said.confirm}
          </p>
          <div className={own.row}>
            <Button
              disabled={isBusy}
              onClick={() => {
                setAsking(false);
                startRestoring(room);
              }}
            >
              {said.yes}
            </Button>
            <Button
              autoFocus
              onClick={() => {
                setAsking(false);
              }}
            >
              {said.no}
            </Button>
          </div>
        </div>
      ) : (
        <Button
          disabled={isBusy}
          onClick={() => {
            setAsking(true);
          }}
        >
          {said.start}
        </Button>
      )}
    </>
  );
}

/** What one Restore would take back. */
function whatGoes(state: PaneState): keyof RoomProps["words"]["results"]["restore"]["what"] {
  const last = state.steps.at(-1);
  if (last === undefined) return "unknown";
  if (last.work !== "write") return last.work;
  return writtenPlan(state)?.plan.comparison === null ? "write" : "again";
}

const useStyles = makeStyles({ row: { display: "flex", flexWrap: "wrap", gap: "8px" } });
