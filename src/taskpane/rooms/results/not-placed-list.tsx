import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { PlanOverview } from "../../../jobs/plan-overview";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";

/** The rest are on the sheet. */
const mostShown = 5;

type NotPlacedListProps = RoomProps & {
  readonly overview: PlanOverview;
  /** The tab with all of them; `null` when it was not written. */
  readonly sheet: string | null;
};

/** Who found no place in which course, what is in the way and what would free one. */
export function NotPlacedList({ overview, sheet, words, worker }: NotPlacedListProps) {
  const common = useRoomStyles();
  const styles = useStyles();
  const { notPlaced: said } = words.results;
  const shown = overview.notPlaced.slice(0, mostShown);
  return (
    <section className={common.section} aria-labelledby="not-placed-heading">
      <h2 id="not-placed-heading" className={common.heading}>
        {said.title(overview.unplaced)}
      </h2>
      {shown.length === 0 && <p className={common.text}>{said.none}</p>}
      {shown.length < overview.unplaced && (
        <p className={common.small}>{said.first(shown.length)}</p>
      )}
      <ul className={common.list}>
        {shown.map((one, i) => (
          <li key={i} className={styles.item}>
            <p className={styles.who}>
              {one.agent} · {one.course}
            </p>
            <p className={common.small}>
              {said.why}: {one.reason}
            </p>
            <p className={common.small}>
              {said.frees}: {one.remedy}
            </p>
            <p className={common.small}>{one.certainty}</p>
          </li>
        ))}
      </ul>
      {shown.length > 0 && sheet !== null && (
        <Link
          as="button"
          onClick={() => {
            worker.reveal({ sheet, row: 0, column: 0 });
          }}
        >
          {said.all}
        </Link>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  item: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  who: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});
