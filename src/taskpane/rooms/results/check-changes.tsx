import { Button, Link, makeStyles } from "@fluentui/react-components";
import { startCheckingChanges } from "../../app/pane-work";
import type { RoomProps } from "../../app/room-props";
import { placeName } from "../../place-name";
import { useRoomStyles } from "../use-room-styles";

/** Which rules the timetable breaks after a person changed it; each finding leads to its cell. */
export function CheckChanges(room: RoomProps) {
  const common = useRoomStyles();
  const styles = useStyles();
  const { words, state, worker } = room;
  const found = state.changesCheck;
  const { checkChanges: said } = words.results;
  return (
    <section className={common.section} aria-labelledby="changes-heading">
      <h2 id="changes-heading" className={common.heading}>
        {said.title}
      </h2>
      <p className={common.text}>{said.body}</p>
      <Button
        disabled={state.work.at === "work"}
        onClick={() => {
          startCheckingChanges(room);
        }}
      >
        {said.start}
      </Button>
      {found !== null && (
        <div role="status">
          {found.isStale && <p className={common.hint}>{said.stale}</p>}
          <p className={common.text}>{found.check.summary}</p>
          <ul className={styles.findings}>
            {found.check.findings.map(({ sentence, cell }) => (
              <li key={`${placeName(cell)} ${sentence}`}>
                {sentence}{" "}
                <Link
                  as="button"
                  onClick={() => {
                    worker.reveal(cell);
                  }}
                >
                  {placeName(cell)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

const useStyles = makeStyles({ findings: { margin: 0, paddingLeft: "20px" } });
