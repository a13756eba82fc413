import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { unreachable } from "../../foundation/result";
import { goOnFrom } from "../app/go-on-from";
import type { PaneState, Prepared } from "../app/pane-state";
import type { RoomProps } from "../app/room-props";
import { writtenPlan } from "../app/written-steps";
import { NextStep } from "./generate/next-step";
import { PlanBasis } from "./generate/plan-basis";
import { PlanPreview } from "./generate/plan-preview";
import { startGenerating } from "./generate/plan-work";
import { WorkSteps } from "./generate/work-steps";
import { useRoomStyles } from "./use-room-styles";

type View = "making" | "writing" | "none" | "prepared" | "written";

/** Generate: one button makes the plan, a look at what it would write, and the write. */
export function GenerateRoom(room: RoomProps) {
  const styles = useRoomStyles();
  const view = viewOf(room.state);
  const heading = useHeading(view);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {titleOf(view, room)}
      </h1>
      {drawn(view, room)}
    </>
  );
}

/** Work of the other rooms leaves this one as it is. */
function viewOf(state: PaneState): View {
  const { work, prepared } = state;
  if (work.at === "work" && work.kind === "prepare") return "making";
  if (work.at === "work" && work.kind === "write") return "writing";
  if (prepared !== null) return "prepared";
  return writtenPlan(state) === null ? "none" : "written";
}

function titleOf(view: View, { words }: RoomProps): string {
  const { generate, preview, written } = words.results;
  switch (view) {
    case "making":
      return generate.making;
    case "writing":
      return generate.writing;
    case "none":
      return generate.title;
    case "prepared":
      return preview.title;
    case "written":
      return written.title;
    default:
      return unreachable(view);
  }
}

function drawn(view: View, room: RoomProps): ReactNode {
  const { work, prepared } = room.state;
  const progress = work.at === "work" ? work.progress : null;
  switch (view) {
    case "making":
      return <WorkSteps {...room} kind="prepare" progress={progress} />;
    case "writing":
      return <WorkSteps {...room} kind="write" progress={progress} />;
    case "none":
      return <NotMade {...room} />;
    case "prepared":
      return (
        prepared && (
          <PlanPreview {...room} plan={prepared.plan} outdated={outdatedBy(room.state, prepared)} />
        )
      );
    case "written":
      return <Written {...room} />;
    default:
      return unreachable(view);
  }
}

function outdatedBy(
  { notice }: PaneState,
  { isStale }: Prepared,
): "stale" | "changed-meanwhile" | null {
  if (notice?.kind === "failed" && notice.cause.of === "workbook") {
    if (notice.cause.cause.kind === "changed-meanwhile") return "changed-meanwhile";
  }
  return isStale ? "stale" : null;
}

function NotMade(room: RoomProps) {
  const styles = useRoomStyles();
  const { generate } = room.words.results;
  return (
    <>
      <p className={styles.text}>{generate.lead}</p>
      <PlanBasis {...room} />
      <NextStep {...room} />
      <div className={styles.actions}>
        <GenerateButton {...room} label={generate.start} />
      </div>
    </>
  );
}

function Written(room: RoomProps) {
  const styles = useRoomStyles();
  const { generate, written } = room.words.results;
  return (
    <>
      <p className={styles.text}>{written.body}</p>
      <PlanBasis {...room} />
      <NextStep {...room} />
      <div className={styles.actions}>
        <GenerateButton {...room} label={generate.again} />
        <Button
          onClick={() => {
            room.dispatch({ type: "room-entered", room: "results" });
          }}
        >
          {written.toResults}
        </Button>
      </div>
    </>
  );
}

function GenerateButton({ label, ...room }: RoomProps & { readonly label: string }) {
  const { work, write } = room.state;
  return (
    <Button
      appearance="primary"
      disabled={work.at === "work" || write === "interrupted"}
      onClick={() => {
        startGenerating(room);
      }}
    >
      {label}
    </Button>
  );
}

/** When the button that was pressed gives way to another view, whoever works by keyboard goes on from its heading. */
function useHeading(view: View) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    if (heading.current !== null && document.activeElement === document.body) {
      goOnFrom(heading.current);
    }
  }, [view]);
  return heading;
}
