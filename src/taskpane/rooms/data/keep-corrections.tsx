import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { startKeeping } from "../../app/pane-work";
import type { RoomProps } from "../../app/room-props";

/** Corrections are in force on the pane alone until the person has them written to the settings sheet. */
export function KeepCorrections(room: RoomProps) {
  const styles = useStyles();
  const { data } = room.words.pane;
  if (room.state.choices.corrections === null) return null;
  return (
    <div className={styles.box}>
      <p className={styles.text}>{data.keepHint}</p>
      <Button
        disabled={room.state.work.at === "work"}
        onClick={() => {
          startKeeping(room);
        }}
      >
        {data.keep}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  box: {
    marginTop: "16px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { margin: "0 0 8px" },
});
