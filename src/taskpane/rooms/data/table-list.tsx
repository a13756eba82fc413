import type { FoundTable } from "../../../domain/records/data-report";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";
import { TableItem } from "./table-item";

type TableListProps = RoomProps & {
  readonly title: string;
  readonly tables: readonly FoundTable[];
};

/** Tables of the workbook as a list, in the order of their tabs. */
export function TableList({ title, tables, ...room }: TableListProps) {
  const styles = useRoomStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={styles.list}>
        {tables.map((table) => (
          <li key={`${table.sheet}!${table.range.row}:${table.range.column}`}>
            <TableItem {...room} table={table} />
          </li>
        ))}
      </ul>
    </section>
  );
}
