import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { placeName } from "../place-name";
import type { Notice, WorkKind } from "./pane-state";
import { startRestoring } from "./pane-work";
import { isCancelledCause } from "./reduce";
import type { RoomProps } from "./room-props";
import { troubleText } from "./trouble";

/** What was done or went wrong last, with the way back where there is one. Always in the page, so that it is read out. */
export function NoticeBar(room: RoomProps) {
  const styles = useStyles();
  const { words, state, dispatch } = room;
  const { notice } = state;
  const failure = notice?.kind === "failed" ? notice : null;
  const isTrouble = failure !== null && !isCancelledCause(failure.cause);
  const bar = notice && (
    <MessageBar intent={intentOf(notice, isTrouble)} layout="multiline" className={styles.bar}>
      <MessageBarBody>{sentenceOf(notice, room)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={words.pane.notice.dismiss}
            icon={<DismissRegular />}
            onClick={() => {
              dispatch({ type: "notice-dismissed" });
            }}
          />
        }
      >
        {notice.kind === "done" && isUndoable(notice.work) && state.restorable > 0 && (
          <Button
            size="small"
            disabled={state.work.at === "work"}
            onClick={() => {
              startRestoring(room);
            }}
          >
            {words.pane.notice.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
  return (
    <>
      <div role="status">{!isTrouble && bar}</div>
      <div role="alert">{isTrouble && bar}</div>
    </>
  );
}

function sentenceOf(notice: Notice, { words }: RoomProps): string {
  switch (notice.kind) {
    case "done":
      return words.pane.work.done[notice.work];
    case "failed":
      return troubleText(notice.cause, words);
    case "revealed":
      return words.pane.notice.revealed(placeName(notice.address));
  }
}

function intentOf(notice: Notice, isTrouble: boolean): "success" | "error" | "info" {
  if (notice.kind === "done") return "success";
  return isTrouble ? "error" : "info";
}

function isUndoable(work: WorkKind): boolean {
  return work === "save" || work === "sample" || work === "input-sheets";
}

const useStyles = makeStyles({
  bar: { borderRadius: 0, borderLeftStyle: "none", borderRightStyle: "none", paddingLeft: "20px" },
});
