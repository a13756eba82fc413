import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanOverview } from "../../../jobs/plan-overview";
import type { RoomProps } from "../../app/room-props";

type KeyFiguresProps = Pick<RoomProps, "words" | "formats"> & { readonly overview: PlanOverview };

/** What a plan comes to, in four numbers and the days it spans. */
export function KeyFigures({ overview, words, formats }: KeyFiguresProps) {
  const styles = useStyles();
  const { figures, planned } = words.results.results;
  const shown: readonly (readonly [string, number])[] = [
    [figures.agents, overview.agents],
    [figures.trainees, overview.trainees],
    [figures.sessions, overview.sessions],
    [figures.unplaced, overview.unplaced],
  ];
  return (
    <section aria-label={figures.title}>
      <dl className={styles.figures}>
        {shown.map(([name, value]) => (
          <div key={name} className={styles.figure}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{formats.number(value)}</dd>
          </div>
        ))}
      </dl>
      {overview.days && (
        <p className={styles.days}>
          {planned(formats.day(overview.days.first), formats.day(overview.days.last))}
        </p>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: "8px",
    margin: 0,
  },
  figure: {
    display: "flex",
    flexDirection: "column-reverse",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  days: { margin: "8px 0 0" },
});
