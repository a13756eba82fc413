import { makeStyles } from "@fluentui/react-components";
import { memo } from "react";
import type { Axis } from "./axis";
import { roughWidth } from "./cell-style";
import { SheetCell, useCellStyles } from "./sheet-cell";
import type { SheetModel } from "./sheet-model";
import { withMergeColumns } from "./visible-part";

export type SheetRowProps = {
  readonly gridId: string;
  readonly model: SheetModel;
  readonly row: number;
  readonly top: number;
  readonly rows: Axis;
  readonly columns: Axis;
  /** Scrolled into view, the frozen ones left out. */
  readonly visibleColumns: readonly number[];
  readonly headerWidth: number;
  readonly activeColumn: number | null;
  readonly onActivate: (row: number, column: number) => void;
  readonly onFollow: (location: string) => void;
};

/** Columns a long text may run over. */
const farthestRun = 30;

export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const styles = useStyles();
  const cellStyles = useCellStyles();
  const { model, row, rows, columns, headerWidth } = props;
  const frozen = Array.from({ length: model.frozen.columns }, (_, i) => i);
  const rowMerges = model.merges.filter(
    (merge) => row >= merge.row && row < merge.row + merge.rows,
  );
  const scrolled = withMergeColumns(props.visibleColumns, rowMerges, row, model.frozen.columns);
  const height = rows.size(row);

  const cellAt = (column: number, shift: number) => {
    const merge = rowMerges.find(
      (area) => column >= area.column && column < area.column + area.columns,
    );
    if (merge && (merge.row !== row || merge.column !== column)) return null;
    const cell = model.cell(row, column);
    const width = merge ? columns.extent(column, column + merge.columns - 1) : columns.size(column);
    if (width === 0) return null;
    const side = cell.face.horizontal ?? cell.shown?.side;
    const mayRun = !merge && side === "left" && !cell.face.wrap && cell.shown !== null;
    return (
      <SheetCell
        key={column}
        id={cellId(props.gridId, row, column)}
        cell={cell}
        row={row}
        column={column}
        left={columns.start(column) + shift}
        width={width}
        height={merge ? rows.extent(row, row + merge.rows - 1) : null}
        textWidth={
          mayRun
            ? runWidth(model, columns, row, column, roughWidth(cell.shown.text, cell.face))
            : width
        }
        isMerged={merge !== undefined}
        isActive={props.activeColumn === column}
        showGridLines={model.showGridLines}
        styles={cellStyles}
        onActivate={props.onActivate}
        onFollow={props.onFollow}
      />
    );
  };

  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles.row}
      style={{ top: props.top, height, width: headerWidth + columns.total }}
    >
      <div
        role="presentation"
        className={styles.frozen}
        style={{ width: headerWidth + columns.start(model.frozen.columns), height }}
      >
        <div
          role="rowheader"
          aria-colindex={1}
          className={styles.number}
          style={{ width: headerWidth, height }}
        >
          {row + 1}
        </div>
        {frozen.map((column) => cellAt(column, headerWidth))}
      </div>
      {scrolled.map((column) => cellAt(column, headerWidth))}
    </div>
  );
});

/** The id of a drawn cell, for whoever points at it. */
export function cellId(gridId: string, row: number, column: number): string {
  return `${gridId}-${row}-${column}`;
}

/** The width of a cell and of the empty ones to its right that its text needs. */
function runWidth(
  model: SheetModel,
  columns: Axis,
  row: number,
  column: number,
  wanted: number,
): number {
  let width = columns.size(column);
  for (let next = column + 1; width < wanted && next <= column + farthestRun; next++) {
    if (next >= columns.count || !model.isEmpty(row, next)) break;
    width += columns.size(next);
  }
  return width;
}

const useStyles = makeStyles({
  row: { position: "absolute", left: 0 },
  frozen: { position: "sticky", left: 0, zIndex: 2, backgroundColor: "#FFFFFF" },
  number: {
    position: "absolute",
    left: 0,
    top: 0,
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    borderRight: "1px solid #C8C8C8",
    borderBottom: "1px solid #E1E1E1",
    backgroundColor: "#F3F2F1",
    color: "#444444",
    fontSize: "12px",
  },
});
