import { Button } from "@fluentui/react-components";
import { tableKinds, type DataReport } from "../../../domain/records/data-report";
import { startCheck } from "../../app/pane-work";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";
import { KeepCorrections } from "./keep-corrections";
import { Questions } from "./questions";
import { StaleHint } from "./stale-hint";
import { StartFromTemplate } from "./start-from-template";
import { TableList } from "./table-list";

type NothingUsableProps = RoomProps & { readonly report: DataReport; readonly isStale: boolean };

/** Tables, but none about agents: what was looked for, what was found instead, and how to go on. */
export function NothingUsable({ report, isStale, ...room }: NothingUsableProps) {
  const styles = useRoomStyles();
  const { data } = room.words.pane;
  const kinds = tableKinds.map((kind) => room.words.reading.kinds[kind]);
  const used = report.tables.filter(({ kind }) => kind !== null);
  const unused = report.tables.filter(({ kind }) => kind === null);
  return (
    <>
      <h1 className={styles.title}>{data.nothingUsable.title}</h1>
      <p className={styles.text}>{data.nothingUsable.body}</p>
      <p className={styles.text}>{data.nothingUsable.lookedFor(kinds.join(data.listSeparator))}</p>
      {isStale && <StaleHint {...room} />}
      <Questions {...room} tables={report.tables} />
      {used.length > 0 && (
        <TableList {...room} title={data.tables.title(used.length)} tables={used} />
      )}
      <TableList {...room} title={data.tables.unused(unused.length)} tables={unused} />
      <KeepCorrections {...room} />
      <StartFromTemplate {...room} />
      <div className={styles.actions}>
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
