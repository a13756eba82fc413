import { Button, makeStyles } from "@fluentui/react-components";
import type { Notice } from "../../app/pane-state";
import type { RoomProps } from "../../app/room-props";

/** After a refusal that another room can put right, the way there. What went wrong stands at the foot of the pane. */
export function NextStep({ words, state, dispatch }: RoomProps) {
  const styles = useStyles();
  const room = state.notice === null ? null : roomThatHelps(state.notice);
  if (room === null) return null;
  const { toData, toRules } = words.results.generate;
  return (
    <Button
      className={styles.button}
      onClick={() => {
        dispatch({ type: "room-entered", room });
      }}
    >
      {room === "data" ? toData : toRules}
    </Button>
  );
}

function roomThatHelps(notice: Notice): "data" | "rules" | null {
  if (notice.kind !== "failed" || notice.cause.of !== "job") return null;
  switch (notice.cause.cause.kind) {
    case "settings":
      return "rules";
    case "nothing-usable":
      return "data";
    case "cancelled":
    case "people-not-found":
    case "nobody-chosen":
    case "too-many-pages":
    case "no-timetable":
      return null;
  }
}

const useStyles = makeStyles({ button: { marginTop: "16px" } });
