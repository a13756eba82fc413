import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { RoomProps } from "./room-props";

/**
 * What the pane is at, how far it is, and how to stop it. Each new step is announced, not each hundredth. Stopping may take a
 * while, as what was written is taken back: the bar says so at once.
 */
export function WorkBar({ words, state: { work }, worker }: RoomProps) {
  const styles = useStyles();
  const { names, steps, cancel, cancelling } = words.pane.work;
  const name = work.at === "work" ? names[work.kind] : "";
  const step = work.at === "work" && work.progress ? steps[work.progress.step] : name;
  const isCancelling = work.at === "work" && work.isCancelling;
  return (
    <div className={work.at === "work" ? styles.bar : undefined}>
      <div className={styles.line}>
        <p role="status" className={styles.step}>
          {isCancelling ? cancelling : step}
        </p>
        {work.at === "work" && (
          <Button size="small" disabledFocusable={isCancelling} onClick={worker.cancel}>
            {cancel}
          </Button>
        )}
      </div>
      {work.at === "work" && (
        <ProgressBar
          aria-label={name}
          max={1}
          {...(work.progress && { value: work.progress.fraction })}
          thickness="large"
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    padding: "8px 20px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: "flex", alignItems: "center", gap: "8px" },
  step: { flexGrow: 1, margin: "4px 0" },
});
