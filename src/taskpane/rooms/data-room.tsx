import { Button } from "@fluentui/react-components";
import { unreachable } from "../../foundation/result";
import type { EngineCause } from "../engine";
import { isCancelledCause } from "../app/reduce";
import { startCheck } from "../app/pane-work";
import { RoomSkeleton } from "../app/room-skeleton";
import type { RoomProps } from "../app/room-props";
import { troubleText } from "../app/trouble";
import { FoundData } from "./data/found-data";
import { NothingUsable } from "./data/nothing-usable";
import { StaleHint } from "./data/stale-hint";
import { StartFromTemplate } from "./data/start-from-template";
import { useRoomStyles } from "./use-room-styles";

/** Data: what was found in the workbook, what of it needs a look, and what to do when there is nothing yet. */
export function DataRoom(room: RoomProps) {
  const { data } = room.state;
  switch (data.at) {
    case "unread":
      return <Unread {...room} />;
    case "read":
      return <FoundData {...room} check={data.check} isStale={data.isStale} />;
    case "failed":
      return <Failed {...room} cause={data.cause} isStale={data.isStale} />;
    default:
      return unreachable(data);
  }
}

function Unread(room: RoomProps) {
  const styles = useRoomStyles();
  const { data } = room.words.pane;
  if (room.state.work.at === "work") return <RoomSkeleton label={room.words.pane.roomLoading} />;
  return (
    <>
      <h1 className={styles.title}>{data.title}</h1>
      <p className={styles.text}>{data.unread}</p>
      <CheckButton {...room} label={data.check} />
      <StartFromTemplate {...room} />
    </>
  );
}

type FailedProps = RoomProps & { readonly cause: EngineCause; readonly isStale: boolean };

function Failed({ cause, isStale, ...room }: FailedProps) {
  const styles = useRoomStyles();
  const { data, trouble } = room.words.pane;
  if (isCancelledCause(cause)) return <Unread {...room} />;
  if (cause.of === "job" && cause.cause.kind === "nothing-usable") {
    const { report } = cause.cause;
    if (report.tables.length > 0) {
      return <NothingUsable {...room} report={report} isStale={isStale} />;
    }
  }
  if (isEmpty(cause)) {
    return (
      <>
        <h1 className={styles.title}>{data.empty.title}</h1>
        <p className={styles.text}>{data.empty.body}</p>
        {isStale && <StaleHint {...room} />}
        <StartFromTemplate {...room} />
        <div className={styles.actions}>
          <CheckButton {...room} label={data.checkAgain} />
        </div>
      </>
    );
  }
  return (
    <>
      <h1 className={styles.title}>{data.title}</h1>
      <p role="alert" className={styles.text}>
        {troubleText(cause, room.words)}
      </p>
      <CheckButton {...room} label={trouble.tryAgain} />
    </>
  );
}

function isEmpty(cause: EngineCause): boolean {
  return (
    (cause.of === "workbook" && cause.cause.kind === "empty") ||
    (cause.of === "job" && cause.cause.kind === "nothing-usable")
  );
}

function CheckButton({ label, ...room }: RoomProps & { readonly label: string }) {
  return (
    <Button
      appearance="primary"
      disabled={room.state.work.at === "work"}
      onClick={() => {
        startCheck(room);
      }}
    >
      {label}
    </Button>
  );
}
