import { Button } from "@fluentui/react-components";
import type { DataCheck } from "../../../jobs/check-data";
import { startCheck } from "../../app/pane-work";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";
import { KeepCorrections } from "./keep-corrections";
import { ProblemList } from "./problem-list";
import { Questions } from "./questions";
import { StaleHint } from "./stale-hint";
import { TableList } from "./table-list";

type FoundDataProps = RoomProps & { readonly check: DataCheck; readonly isStale: boolean };

/** What the check found: rows accounted for, the tables, and what needs a look. */
export function FoundData({ check: { report }, isStale, ...room }: FoundDataProps) {
  const styles = useRoomStyles();
  const { data } = room.words.pane;
  const used = report.tables.filter(({ kind }) => kind !== null);
  const unused = report.tables.filter(({ kind }) => kind === null);
  const { rows } = report;
  return (
    <>
      <h1 className={styles.title}>{data.title}</h1>
      <p className={styles.text}>{data.rows(rows.in, rows.used, rows.setAside)}</p>
      {rows.repaired > 0 && <p className={styles.text}>{data.repaired(rows.repaired)}</p>}
      {isStale && <StaleHint {...room} />}
      <Questions {...room} tables={report.tables} />
      <TableList {...room} title={data.tables.title(used.length)} tables={used} />
      {unused.length > 0 && (
        <TableList {...room} title={data.tables.unused(unused.length)} tables={unused} />
      )}
      <KeepCorrections {...room} />
      <ProblemList {...room} issues={report.issues} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          onClick={() => {
            room.dispatch({ type: "room-entered", room: "rules" });
          }}
        >
          {data.next}
        </Button>
        <Button
          disabled={room.state.work.at === "work"}
          onClick={() => {
            startCheck(room);
          }}
        >
          {data.checkAgain}
        </Button>
      </div>
    </>
  );
}
