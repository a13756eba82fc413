import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, type ReactNode } from "react";
import { unreachable } from "../../foundation/result";
import { DataRoom } from "../rooms/data-room";
import { RoomBoundary } from "./room-boundary";
import { RoomSkeleton } from "./room-skeleton";
import type { RoomProps } from "./room-props";

const RulesRoom = lazy(async () => ({
  default: (await import("../rooms/rules-room")).RulesRoom,
}));
const GenerateRoom = lazy(async () => ({
  default: (await import("../rooms/generate-room")).GenerateRoom,
}));
const ResultsRoom = lazy(async () => ({
  default: (await import("../rooms/results-room")).ResultsRoom,
}));

/** The room the person is in. All but Data are loaded when first entered. */
export function RoomFrame(room: RoomProps) {
  const styles = useStyles();
  return (
    <main tabIndex={-1} className={styles.room} key={room.state.room}>
      <RoomBoundary sentence={room.words.pane.trouble.room}>
        <Suspense fallback={<RoomSkeleton label={room.words.pane.roomLoading} />}>
          {drawn(room)}
        </Suspense>
      </RoomBoundary>
    </main>
  );
}

function drawn(props: RoomProps): ReactNode {
  const { room } = props.state;
  switch (room) {
    case "data":
      return <DataRoom {...props} />;
    case "rules":
      return <RulesRoom {...props} />;
    case "generate":
      return <GenerateRoom {...props} />;
    case "results":
      return <ResultsRoom {...props} />;
    default:
      return unreachable(room);
  }
}

const useStyles = makeStyles({
  room: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "16px 20px 20px",
    outlineOffset: "-2px",
    // What the keyboard reaches is not left behind the buttons at the foot.
    scrollPaddingBottom: "72px",
  },
});
