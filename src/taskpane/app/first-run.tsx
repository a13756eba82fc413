import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { startCheck, startInsertingSample } from "./pane-work";
import type { RoomProps } from "./room-props";

type FirstRunProps = RoomProps & { readonly onFinished: () => void };

/** What Peilian does, shown once: one call to action, sample data to try it on, or skip. */
export function FirstRun({ onFinished, ...room }: FirstRunProps) {
  const styles = useStyles();
  const { intro } = room.words.pane;
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{intro.title}</h1>
      <p className={styles.lead}>{intro.lead}</p>
      <ul className={styles.points}>
        {intro.points.map((point) => (
          <li key={point} className={styles.point}>
            <CheckmarkCircleRegular className={styles.mark} aria-hidden />
            <span>{point}</span>
          </li>
        ))}
      </ul>
      <p className={styles.privacy}>{intro.privacy}</p>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="large"
          onClick={() => {
            onFinished();
            startCheck(room);
          }}
        >
          {intro.start}
        </Button>
        <Button
          aria-describedby="intro-sample-hint"
          onClick={() => {
            onFinished();
            startInsertingSample(room);
          }}
        >
          {intro.sample}
        </Button>
        <p id="intro-sample-hint" className={styles.hint}>
          {intro.sampleHint}
        </p>
        <Button appearance="subtle" onClick={onFinished}>
          {intro.skip}
        </Button>
      </div>
    </main>
  );
}

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "40px 20px 20px" },
  title: {
    margin: 0,
    paddingRight: "20px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
  },
  lead: { margin: "8px 0 20px" },
  points: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  point: { display: "flex", gap: "12px" },
  mark: { flexShrink: 0, fontSize: "20px", color: tokens.colorBrandForeground1 },
  privacy: { margin: "20px 0", color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexDirection: "column", gap: "8px" },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
