import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowCircleRightRegular } from "@fluentui/react-icons/svg/arrow-circle-right";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { useState } from "react";
import type { JobProgress, JobStep } from "../../../jobs/job";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";
import { minutesAndSeconds, useElapsed } from "./use-elapsed";

/** What a plan goes through, in this order; the others pass within one of these. */
const prepareSteps: readonly JobStep[] = ["read", "rank", "diagnose", "plan", "draw"];

type StepState = "done" | "now" | "waiting";

type WorkStepsProps = RoomProps & {
  readonly kind: "prepare" | "write";
  readonly progress: JobProgress | null;
};

/** How far the work is, step by step; the bar and the button to cancel are at the foot of the pane. */
export function WorkSteps({ kind, progress, words, formats, worker }: WorkStepsProps) {
  const common = useRoomStyles();
  const styles = useStyles();
  const { generate } = words.results;
  const elapsed = minutesAndSeconds(useElapsed());
  const share = formats.percent(Math.floor((progress?.fraction ?? 0) * 100) / 100);
  return (
    <>
      <p className={common.text}>
        {kind === "prepare" ? generate.makingLead : generate.writingLead}
      </p>
      {kind === "prepare" && (
        <ol className={styles.steps} aria-label={generate.steps}>
          {prepareSteps.map((step) => {
            const state = stateOf(step, progress);
            return (
              <li
                key={step}
                className={styles.step}
                aria-current={state === "now" ? "step" : false}
              >
                <StepIcon state={state} />
                <span className={mergeClasses(styles.name, state === "now" && styles.current)}>
                  {words.pane.work.steps[step]}
                </span>
                <span className={common.small}>{generate.stepState[state]}</span>
              </li>
            );
          })}
        </ol>
      )}
      {kind === "prepare" && progress?.step === "plan" && (
        <EnoughSearched label={generate.enough} onEnough={worker.enough} />
      )}
      <p className={styles.figures}>
        <span>{generate.ofAll(share)}</span>
        <span>{generate.elapsed(elapsed)}</span>
      </p>
    </>
  );
}

/** A long search may be ended by whoever has waited enough; the plan then holds the best timetable found. */
function EnoughSearched({
  label,
  onEnough,
}: {
  readonly label: string;
  readonly onEnough: () => void;
}) {
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  return (
    <div className={styles.enough}>
      <Button
        size="small"
        disabledFocusable={asked}
        onClick={() => {
          setAsked(true);
          onEnough();
        }}
      >
        {label}
      </Button>
    </div>
  );
}

function StepIcon({ state }: { readonly state: StepState }) {
  const styles = useStyles();
  switch (state) {
    case "done":
      return <CheckmarkCircleRegular aria-hidden className={styles.done} />;
    case "now":
      return <ArrowCircleRightRegular aria-hidden className={styles.now} />;
    case "waiting":
      return <CircleRegular aria-hidden className={styles.waiting} />;
  }
}

function stateOf(step: JobStep, progress: JobProgress | null): StepState {
  const at = progress === null ? 0 : placeOf(progress.step);
  const place = prepareSteps.indexOf(step);
  if (place === at) return "now";
  return place < at ? "done" : "waiting";
}

function placeOf(step: JobStep): number {
  switch (step) {
    case "read":
      return 0;
    case "rank":
    case "diagnose":
      return 1;
    case "plan":
    case "verify":
      return 2;
    case "draw":
    case "write":
      return 3;
  }
}

const useStyles = makeStyles({
  steps: { margin: "0 0 16px", padding: 0, listStyleType: "none" },
  step: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  name: { flexGrow: 1 },
  current: { fontWeight: tokens.fontWeightSemibold },
  done: { flexShrink: 0, fontSize: "20px", color: tokens.colorStatusSuccessForeground1 },
  now: { flexShrink: 0, fontSize: "20px", color: tokens.colorBrandForeground1 },
  waiting: { flexShrink: 0, fontSize: "20px", color: tokens.colorNeutralForeground3 },
  enough: { margin: "0 0 12px" },
  figures: {
    display: "flex",
    justifyContent: "space-between",
    flexWrap: "wrap",
    gap: "8px",
    margin: 0,
    fontVariantNumeric: "tabular-nums",
  },
});
