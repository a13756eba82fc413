import { makeStyles } from "@fluentui/react-components";
import type { ComparisonText } from "../../../jobs/comparison-text";
import type { RoomProps } from "../../app/room-props";
import { Fold } from "../fold";
import { useRoomStyles } from "../use-room-styles";
import { TableInstead } from "./table-instead";

type ComparisonViewProps = Pick<RoomProps, "words"> & {
  readonly comparison: ComparisonText;
  /** What the two plans are called. */
  readonly thisPlan: string;
  readonly otherPlan: string;
};

/** Two plans side by side: how many places differ, measure by measure, and person by person. */
export function ComparisonView({ comparison, thisPlan, otherPlan, words }: ComparisonViewProps) {
  const common = useRoomStyles();
  const styles = useStyles();
  const { comparison: said } = words.results;
  return (
    <>
      <p className={common.small}>{comparison.summary}</p>
      <TableInstead
        summary={said.show}
        caption={said.show}
        headers={[said.measure, thisPlan, otherPlan]}
        rows={comparison.rows.map((row) => [row.label, row.thisPlan, row.otherPlan])}
      />
      {comparison.changes.length > 0 && (
        <Fold title={said.people} titleClassName={common.small}>
          <ul className={styles.people}>
            {comparison.changes.map((line) => (
              <li key={line} className={common.small}>
                {line}
              </li>
            ))}
          </ul>
          {comparison.more > 0 && <p className={common.small}>{said.more(comparison.more)}</p>}
        </Fold>
      )}
    </>
  );
}

const useStyles = makeStyles({
  people: { margin: 0, paddingLeft: "20px", overflowWrap: "anywhere" },
});
