import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { unreachable } from "../../foundation/result";
import { goOnFrom } from "../app/go-on-from";
import type { PaneState } from "../app/pane-state";
import type { RoomProps } from "../app/room-props";
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
function viewOf({ work, plan }: PaneState): View {
  if (work.at === "work" && work.kind === "prepare") return "making";
  if (work.at === "work" && work.kind === "write") return "writing";
  return plan.at;
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
  const { work, plan } = room.state;
  const progress = work.at === "work" ? work.progress : null;
  if (view === "making") return <WorkSteps {...room} kind="prepare" progress={progress} />;
  if (view === "writing") return <WorkSteps {...room} kind="write" progress={progress} />;
  switch (plan.at) {
    case "none":
      return <NotMade {...room} />;
    case "prepared":
      return <PlanPreview {...room} plan={plan.plan} outdated={outdatedBy(room.state)} />;
    case "written":
      return <Written {...room} />;
    default:
      return unreachable(plan);
  }
}

function outdatedBy({ plan, notice }: PaneState): "stale" | "changed-meanwhile" | null {
  if (notice?.kind === "failed" && notice.cause.of === "workbook") {
    if (notice.cause.cause.kind === "changed-meanwhile") return "changed-meanwhile";
  }
  return plan.at !== "none" && plan.isStale ? "stale" : null;
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
