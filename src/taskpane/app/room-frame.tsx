import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, type ComponentType } from "react";
import { unreachable } from "../../foundation/result";
import { DataRoom } from "../rooms/data-room";
import { RoomBoundary } from "./room-boundary";
import { RoomSkeleton } from "./room-skeleton";
import type { RoomProps } from "./room-props";
import type { Room } from "./rooms";

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
  const Present = componentOf(room.state.room);
  return (
    <main className={styles.room} key={room.state.room}>
      <RoomBoundary sentence={room.words.pane.trouble.room}>
        <Suspense fallback={<RoomSkeleton label={room.words.pane.roomLoading} />}>
          <Present {...room} />
        </Suspense>
      </RoomBoundary>
    </main>
  );
}

function componentOf(room: Room): ComponentType<RoomProps> {
  switch (room) {
    case "data":
      return DataRoom;
    case "rules":
      return RulesRoom;
    case "generate":
      return GenerateRoom;
    case "results":
      return ResultsRoom;
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
  },
});
