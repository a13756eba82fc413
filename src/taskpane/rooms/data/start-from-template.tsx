import { Button, makeStyles } from "@fluentui/react-components";
import { startInsertingSample } from "../../app/pane-work";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";
import { ChooseInputSheets } from "./choose-input-sheets";

/** No sheets yet: empty ones to fill in, or a made-up centre. */
export function StartFromTemplate(room: RoomProps) {
  const common = useRoomStyles();
  const styles = useStyles();
  const { start } = room.words.pane.data;
  return (
    <section className={common.section} aria-labelledby="template-heading">
      <h2 id="template-heading" className={common.heading}>
        {start.title}
      </h2>
      <div className={styles.choice}>
        <ChooseInputSheets {...room} />
      </div>
      <div className={styles.choice}>
        <Button
          disabled={room.state.work.at === "work"}
          aria-describedby="sample-hint"
          onClick={() => {
            startInsertingSample(room);
          }}
        >
          {start.sample}
        </Button>
        <p id="sample-hint" className={common.small}>
          {start.sampleHint}
        </p>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  choice: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "4px",
    marginBottom: "16px",
  },
});
