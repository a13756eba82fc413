import { Button, makeStyles } from "@fluentui/react-components";
import { startInserting } from "../../app/pane-work";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";

/** No sheets yet: empty ones to fill in, or a made-up centre. */
export function StartFromTemplate(room: RoomProps) {
  const common = useRoomStyles();
  const styles = useStyles();
  const { start } = room.words.pane.data;
  const choice = (kind: "input-sheets" | "sample", label: string, hint: string) => (
    <div className={styles.choice}>
      <Button
        disabled={room.state.work.at === "work"}
        aria-describedby={`${kind}-hint`}
        onClick={() => {
          startInserting(room, kind);
        }}
      >
        {label}
      </Button>
      <p id={`${kind}-hint`} className={common.small}>
        {hint}
      </p>
    </div>
  );
  return (
    <section className={common.section} aria-labelledby="template-heading">
      <h2 id="template-heading" className={common.heading}>
        {start.title}
      </h2>
      {choice("input-sheets", start.inputSheets, start.inputSheetsHint)}
      {choice("sample", start.sample, start.sampleHint)}
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
