import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { PlanOverview } from "../../../jobs/plan-overview";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";

type FindingListProps = RoomProps & {
  readonly overview: PlanOverview;
  /** The tab that a sheet was written to; `null` when it was not written. */
  readonly tabOf: (sheet: string) => string | null;
};

/** What the data says, a sentence a part of the analysis, and the way to the sheet with the names and figures. */
export function FindingList({ overview, tabOf, words, worker }: FindingListProps) {
  const common = useRoomStyles();
  const styles = useStyles();
  const { findings: said, sheets } = words.results;
  return (
    <section className={common.section} aria-labelledby="findings-heading">
      <h2 id="findings-heading" className={common.heading}>
        {said.title}
      </h2>
      {overview.findings.length === 0 && <p className={common.text}>{said.none}</p>}
      <ul className={common.list}>
        {overview.findings.map(({ sheet, sentence }) => {
          const tab = tabOf(sheet);
          return (
            <li key={sheet} className={styles.item}>
              <p className={common.text}>{sentence}</p>
              {tab !== null && (
                <Link
                  as="button"
                  title={sheets.goTo(tab)}
                  onClick={() => {
                    worker.reveal({ sheet: tab, row: 0, column: 0 });
                  }}
                >
                  {tab}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  item: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});
