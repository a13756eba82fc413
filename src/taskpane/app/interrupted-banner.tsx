import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { startPuttingRight } from "./pane-work";
import type { RoomProps } from "./room-props";

/** A write of before ended half-way: the one thing to do first. */
export function InterruptedBanner(room: RoomProps) {
  const { title, body, putRight } = room.words.pane.interrupted;
  return (
    <div role="alert">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {body}
        </MessageBarBody>
        <MessageBarActions>
          <Button
            appearance="primary"
            disabled={room.state.work.at === "work"}
            onClick={() => {
              startPuttingRight(room);
            }}
          >
            {putRight}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
