import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { startRestoring } from "../../app/pane-work";
import type { RoomProps } from "../../app/room-props";
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
      <p className={styles.text}>{said.body(state.restorable)}</p>
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

const useStyles = makeStyles({ row: { display: "flex", flexWrap: "wrap", gap: "8px" } });
