import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { memo, type CSSProperties } from "react";
import { cellStyle, plainCell, showsGridLines } from "./cell-style";
import type { CellModel } from "./sheet-model";

type SheetCellProps = {
  readonly id: string;
  readonly cell: CellModel;
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  /** `null`: as high as the row. */
  readonly height: number | null;
  /** How far the text may run over the empty cells to its right. */
  readonly textWidth: number;
  readonly isMerged: boolean;
  readonly isActive: boolean;
  readonly showGridLines: boolean;
  readonly styles: ReturnType<typeof useCellStyles>;
  readonly onActivate: (row: number, column: number) => void;
  readonly onFollow: (location: string) => void;
};

export const SheetCell = memo(function SheetCell(props: SheetCellProps) {
  const { styles, cell, row, column, onActivate, onFollow } = props;
  const { location } = cell;
  const text = cell.shown?.text ?? "";
  return (
    <div
      id={props.id}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={props.isActive}
      className={mergeClasses(
        styles.cell,
        showsGridLines(cell, props.showGridLines) && styles.lined,
        props.isMerged && styles.merged,
        props.isActive && styles.active,
      )}
      style={{ ...cellStyle(cell, props.isMerged), ...cellSize(props) }}
      onPointerDown={() => {
        onActivate(row, column);
      }}
    >
      {location === null ? (
        text !== "" && (
          <span className={styles.text} style={textSize(props)}>
            {text}
          </span>
        )
      ) : (
        <button
          type="button"
          tabIndex={-1}
          className={mergeClasses(styles.text, styles.link)}
          style={textSize(props)}
          onClick={() => {
            onFollow(location);
          }}
        >
          {text}
        </button>
      )}
      {(cell.hasFilter || (props.isActive && cell.list !== null)) && (
        <span aria-hidden className={styles.arrow} />
      )}
    </div>
  );
});

function cellSize({ left, width, height }: SheetCellProps): CSSProperties {
  return height === null ? { left, width } : { left, width, height };
}

const noStyle: CSSProperties = {};

/** Text keeps to its cell unless the empty ones beside it are there to run over. */
function textSize({ textWidth, width }: SheetCellProps): CSSProperties {
  return textWidth > width ? { width: textWidth - 6, maxWidth: "none" } : noStyle;
}

/** Taken once by each row, since a row has many cells. */
export const useCellStyles = makeStyles({
  cell: {
    ...plainCell,
    position: "absolute",
    top: 0,
    height: "100%",
    boxSizing: "border-box",
    paddingRight: "3px",
    cursor: "cell",
  },
  lined: { borderRight: "1px solid #E1E1E1", borderBottom: "1px solid #E1E1E1" },
  merged: { zIndex: 1 },
  active: { zIndex: 2, outline: "2px solid #107C41", outlineOffset: "-2px" },
  text: { overflow: "hidden", flexShrink: 0, maxWidth: "100%", maxHeight: "100%" },
  link: {
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "inherit",
    textDecoration: "inherit",
    cursor: "pointer",
  },
  arrow: {
    position: "absolute",
    right: "2px",
    bottom: "2px",
    width: "14px",
    height: "14px",
    boxSizing: "border-box",
    border: "1px solid #ABABAB",
    backgroundColor: "#FFFFFF",
    "::after": {
      content: '""',
      position: "absolute",
      left: "2px",
      top: "4px",
      borderLeft: "4px solid transparent",
      borderRight: "4px solid transparent",
      borderTop: "4px solid #444444",
    },
  },
});
