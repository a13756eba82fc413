import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { lazy, Suspense, useState } from "react";
import type { FoundColumn, FoundTable } from "../../../domain/records/data-report";
import { rangeName } from "../../../foundation/address";
import { RoomBoundary } from "../../app/room-boundary";
import type { RoomProps } from "../../app/room-props";
import { RoomSkeleton } from "../../app/room-skeleton";
import { useRoomStyles } from "../use-room-styles";
import { confidenceOf } from "./confidence";

/** Loaded when first opened: it knows every kind of table and what its columns may hold. */
const CorrectionForm = lazy(async () => ({
  default: (await import("./correction-form")).CorrectionForm,
}));

type TableItemProps = RoomProps & { readonly table: FoundTable };

/** One table: what it was taken for and how surely, where it lies, how many rows, and the way to correct it. */
export function TableItem({ table, ...room }: TableItemProps) {
  const common = useRoomStyles();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { words, worker } = room;
  const { data } = words.pane;
  const { sheet, range, rows } = table;
  const isUsed = table.kind !== null;
  const kind = table.kind === null ? data.tables.noKind : words.reading.kinds[table.kind];
  const place = `${sheet}!${rangeName(range)}`;
  const confidence = confidenceOf(table);
  const isDoubtful = confidence === "doubtful";
  const action = isOpen ? data.correction.close : data.tables.correct;
  const headersOf = (columns: readonly FoundColumn[]): string[] =>
    columns.map(({ header }) => header).filter((header) => header !== "");
  const headers = headersOf(table.columns);
  const unused = headersOf(table.columns.filter(({ field }) => field === null));
  return (
    <div className={styles.item}>
      <div className={styles.text}>
        <p className={styles.kind}>
          <span className={styles.name}>{isUsed ? kind : sheet}</span>
          {(isUsed || confidence === "corrected") && (
            <span className={mergeClasses(styles.trust, isDoubtful && styles.doubt)}>
              {isDoubtful ? <WarningRegular aria-hidden /> : <CheckmarkCircleRegular aria-hidden />}
              {data.confidence[confidence]}
            </span>
          )}
        </p>
        <Link
          as="button"
          className={styles.place}
          title={data.tables.goTo(place)}
          onClick={() => {
            worker.reveal({ sheet, row: range.row, column: range.column });
          }}
        >
          {place}
        </Link>
        <p className={mergeClasses(common.small, !isUsed && styles.headers)}>
          {isUsed ? data.tables.rows(rows.in) : headers.join(data.listSeparator)}
          {rows.setAside > 0 && <> · {data.tables.setAside(rows.setAside)}</>}
        </p>
        {isUsed && unused.length > 0 && (
          <p className={mergeClasses(common.small, styles.headers)}>
            {data.tables.unusedColumns(unused.join(data.listSeparator))}
          </p>
        )}
      </div>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={isOpen}
        aria-label={data.tables.correctLabel(action, kind, sheet)}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {action}
      </Button>
      {isOpen && (
        <div className={styles.form}>
          <RoomBoundary sentence={words.pane.trouble.room}>
            <Suspense fallback={<RoomSkeleton label={words.pane.roomLoading} />}>
              <CorrectionForm
                {...room}
                table={table}
                onApplied={() => {
                  setOpen(false);
                }}
              />
            </Suspense>
          </RoomBoundary>
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    columnGap: "8px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flex: "1 1 0", minWidth: 0 },
  kind: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "8px",
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  // In English the words for kinds stand inside sentences elsewhere.
  name: { display: "inline-block", "::first-letter": { textTransform: "uppercase" } },
  trust: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  doubt: { color: tokens.colorStatusWarningForeground3 },
  headers: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  place: { overflowWrap: "anywhere", textAlign: "start" },
  form: { flexBasis: "100%" },
});
