import { Badge, Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { DataIssue } from "../../../domain/records/data-report";
import type { RoomProps } from "../../app/room-props";
import { placeName } from "../../place-name";
import { Fold } from "../fold";
import { useRoomStyles } from "../use-room-styles";
import { problemGroups, type ProblemGroup } from "./problem-groups";

/** So many places of one cause are listed at once. */
const step = 20;
/** More of one cause than anybody clicks through in a pane; a sheet can be filtered and sorted. */
const mostShown = 200;

type ProblemListProps = RoomProps & { readonly issues: readonly DataIssue[] };

/** Every row set aside and every value repaired, by cause; each place leads to its cell. */
export function ProblemList({ issues, ...room }: ProblemListProps) {
  const styles = useRoomStyles();
  const { problems } = room.words.pane.data;
  // There may be tens of thousands, and the pane is drawn anew with every step of its work.
  const groups = useMemo(() => problemGroups(issues), [issues]);
  const places = groups.reduce((sum, group) => sum + group.count, 0);
  return (
    <section className={styles.section} aria-labelledby="problems-heading">
      <h2 id="problems-heading" className={styles.heading}>
        {problems.title(places)}
      </h2>
      {groups.length === 0 && <p className={styles.text}>{problems.none}</p>}
      {groups.map((group) => (
        <Problems key={`${group.cause} ${group.action}`} {...room} group={group} />
      ))}
    </section>
  );
}

function Problems({ group, ...room }: RoomProps & { readonly group: ProblemGroup }) {
  const common = useRoomStyles();
  const styles = useStyles();
  const [shown, setShown] = useState(step);
  const { words, worker } = room;
  const { problems } = words.pane.data;
  const more = Math.min(step, group.issues.length - shown, mostShown - shown);
  const others = group.issues.length - mostShown;
  return (
    <Fold
      className={styles.group}
      title={
        <>
          <span className={styles.name}>{words.sheets.dataCheck.causes[group.cause]}</span>
          <Badge appearance="tint" color="informative">
            {group.count}
          </Badge>
          <span className={styles.done}>{problems.actions[group.action](group.count)}</span>
        </>
      }
    >
      <ul className={common.list}>
        {group.issues.slice(0, shown).map((issue, at) => (
          <li key={at} className={styles.issue}>
            <Link
              as="button"
              className={styles.place}
              aria-label={problems.goTo(placeName(issue.address))}
              onClick={() => {
                worker.reveal(issue.address);
              }}
            >
              {placeName(issue.address)}
            </Link>
            <p className={styles.sentence}>{words.reading.issue(issue)}</p>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + more);
          }}
        >
          {problems.more(more)}
        </Button>
      )}
      {more <= 0 && others > 0 && (
        <p className={styles.sentence}>{problems.others(others, words.sheets.dataCheck.name)}</p>
      )}
    </Fold>
  );
}

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "4px 0" },
  name: { marginRight: "8px", fontWeight: tokens.fontWeightSemibold },
  done: {
    display: "block",
    paddingLeft: "16px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  issue: { padding: "4px 0 4px 20px" },
  place: { overflowWrap: "anywhere", textAlign: "start" },
  sentence: { margin: 0, overflowWrap: "anywhere" },
});
