import { Link, makeStyles } from "@fluentui/react-components";
import type { Receipt } from "../../../workbook/port";
import type { RoomProps } from "../../app/room-props";
import { useRoomStyles } from "../use-room-styles";

type SheetLinksProps = RoomProps & { readonly receipt: Receipt };

/** The way to every sheet of the plan. */
export function SheetLinks({ receipt, words, worker }: SheetLinksProps) {
  const common = useRoomStyles();
  const styles = useStyles();
  const { sheets: said } = words.results;
  return (
    <section className={common.section} aria-labelledby="sheets-heading">
      <h2 id="sheets-heading" className={common.heading}>
        {said.title}
      </h2>
      <ul className={styles.sheets}>
        {receipt.sheets.map(({ id, name }) => (
          <li key={id}>
            <Link
              as="button"
              className={styles.link}
              title={said.goTo(name)}
              onClick={() => {
                worker.reveal({ sheet: name, row: 0, column: 0 });
              }}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  sheets: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(128px, 1fr))",
    gap: "4px 12px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  link: { padding: "2px 0", overflowWrap: "anywhere", textAlign: "start" },
});
