import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { startCheck } from "../../app/pane-work";
import type { RoomProps } from "../../app/room-props";

/** The workbook was edited since the check: what is shown may be out of date. Moves no focus. */
export function StaleHint(room: RoomProps) {
  const styles = useStyles();
  const { data } = room.words.pane;
  return (
    <div className={styles.hint}>
      <p role="status" className={styles.text}>
        {data.stale}
      </p>
      <Button
        size="small"
        disabled={room.state.work.at === "work"}
        onClick={() => {
          startCheck(room);
        }}
      >
        {data.checkAgain}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  hint: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    margin: "0 0 12px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { flexGrow: 1, margin: 0 },
});
