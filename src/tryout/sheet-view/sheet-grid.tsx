import { makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useMemo, useRef, type KeyboardEvent } from "react";
import { columnLetters } from "../../foundation/address";
import { axis } from "./axis";
import { sheetFonts } from "./cell-style";
import { moveBy } from "./move-by";
import type { SheetModel } from "./sheet-model";
import { cellId, SheetRow } from "./sheet-row";
import { useViewport } from "./use-viewport";
import { indicesBetween, scrollFor, withMergeRows } from "./visible-part";

export type CellPlace = { readonly row: number; readonly column: number };

type SheetGridProps = {
  readonly model: SheetModel;
  readonly label: string;
  readonly active: CellPlace;
  readonly onActivate: (place: CellPlace) => void;
  /** A link inside the workbook was followed: "'Sheet 1'!A1". */
  readonly onFollow: (location: string) => void;
};

const headerHeight = 22;
const headerWidth = 52;

/** A sheet to look at: only what is in view is drawn, frozen rows and columns stay, arrows move the active cell. */
export function SheetGrid({ model, label, active, onActivate, onFollow }: SheetGridProps) {
  const styles = useStyles();
  const gridId = useId();
  const box = useRef<HTMLDivElement>(null);
  const [viewport, look] = useViewport(box);
  const rows = useMemo(() => axis(model.rowCount, model.rowHeight), [model]);
  const columns = useMemo(() => axis(model.columnCount, model.columnWidth), [model]);
  const { frozen } = model;
  const fixedTop = headerHeight + rows.start(frozen.rows);
  const fixedLeft = headerWidth + columns.start(frozen.columns);

  const visibleColumns = useMemo(
    () =>
      indicesBetween(
        columns,
        viewport.left + fixedLeft - headerWidth,
        viewport.left + viewport.width - headerWidth,
        frozen.columns,
      ),
    [columns, viewport.left, viewport.width, fixedLeft, frozen.columns],
  );
  const visibleRows = withMergeRows(
    indicesBetween(
      rows,
      viewport.top + fixedTop - headerHeight,
      viewport.top + viewport.height - headerHeight,
      frozen.rows,
    ),
    model.merges,
    frozen.rows,
  );
  const frozenRows = Array.from({ length: frozen.rows }, (_, i) => i).filter(
    (row) => rows.size(row) > 0,
  );

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    if (active.row >= frozen.rows) {
      const from = headerHeight + rows.start(active.row);
      const size = rows.size(active.row);
      const top = scrollFor(from, size, fixedTop, element.scrollTop, element.clientHeight);
      if (top !== null) element.scrollTop = top;
    }
    if (active.column >= frozen.columns) {
      const from = headerWidth + columns.start(active.column);
      const size = columns.size(active.column);
      const left = scrollFor(from, size, fixedLeft, element.scrollLeft, element.clientWidth);
      if (left !== null) element.scrollLeft = left;
    }
  }, [active, rows, columns, fixedTop, fixedLeft, frozen]);

  const activate = useCallback(
    (row: number, column: number) => {
      onActivate({ row, column });
    },
    [onActivate],
  );

  const press = (event: KeyboardEvent): void => {
    const { location } = model.cell(active.row, active.column);
    if (event.key === "Enter" && location !== null) {
      event.preventDefault();
      onFollow(location);
      return;
    }
    const next = moveBy(event, active, rows, columns, viewport.height - fixedTop);
    if (next === null) return;
    event.preventDefault();
    onActivate(next);
  };

  const rowAt = (row: number, top: number) => (
    <SheetRow
      key={row}
      gridId={gridId}
      model={model}
      row={row}
      top={top}
      rows={rows}
      columns={columns}
      visibleColumns={visibleColumns}
      headerWidth={headerWidth}
      activeColumn={row === active.row ? active.column : null}
      onActivate={activate}
      onFollow={onFollow}
    />
  );
  const letters = (column: number) => (
    <div
      key={column}
      role="columnheader"
      aria-colindex={column + 2}
      className={styles.letter}
      style={{ left: headerWidth + columns.start(column), width: columns.size(column) }}
    >
      {columnLetters(column)}
    </div>
  );
  const width = headerWidth + columns.total;
  return (
    <div
      ref={box}
      role="grid"
      aria-label={label}
      aria-readonly
      aria-rowcount={rows.count + 1}
      aria-colcount={columns.count + 1}
      aria-activedescendant={cellId(gridId, active.row, active.column)}
      tabIndex={0}
      className={styles.box}
      onScroll={look}
      onKeyDown={press}
    >
      <div
        role="presentation"
        className={styles.sheet}
        style={{ width, height: headerHeight + rows.total }}
      >
        <div role="rowgroup" className={styles.top} style={{ height: fixedTop, width }}>
          <div role="row" aria-rowindex={1} className={styles.letters} style={{ width }}>
            <div role="presentation" className={styles.corner} style={{ width: fixedLeft }}>
              {Array.from({ length: frozen.columns }, (_, i) => letters(i))}
            </div>
            {visibleColumns.map(letters)}
          </div>
          {frozenRows.map((row) => rowAt(row, headerHeight + rows.start(row)))}
        </div>
        <div role="rowgroup">
          {visibleRows.map((row) => rowAt(row, headerHeight + rows.start(row)))}
        </div>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  box: {
    position: "relative",
    overflow: "auto",
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: "#FFFFFF",
    color: "#000000",
    fontFamily: sheetFonts,
    ":focus-visible": { outline: "2px solid #107C41", outlineOffset: "-2px" },
  },
  sheet: { position: "relative" },
  top: {
    position: "sticky",
    top: 0,
    zIndex: 4,
    backgroundColor: "#FFFFFF",
    boxShadow: "0 1px 0 #C8C8C8",
  },
  letters: { position: "absolute", top: 0, left: 0, height: `${headerHeight}px` },
  corner: {
    position: "sticky",
    left: 0,
    zIndex: 3,
    height: "100%",
    backgroundColor: "#F3F2F1",
  },
  letter: {
    position: "absolute",
    top: 0,
    height: `${headerHeight}px`,
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    overflow: "hidden",
    borderRight: "1px solid #C8C8C8",
    borderBottom: "1px solid #C8C8C8",
    backgroundColor: "#F3F2F1",
    color: "#444444",
    fontSize: "12px",
  },
});
