import { addAt, at, indexAt } from "../metrics/columns";
import { none } from "../records/agents";
import { emptyMatrix, type SymmetricMatrix } from "./dense-cholesky";
import type { Cells } from "./observation-cells";

/**
 * What the rows add to the matrix of the columns of the mixed-model equations when they are absorbed: S. R. Searle, G. Casella &
 * C. E. McCulloch, Variance Components (1992), section 7.6. A sum over the rows, so that those which change can be put right.
 */
export type AbsorbedRows = {
  /** The second factor's levels among themselves; of each pair some of it may stand on either side of the diagonal. */
  readonly levels: SymmetricMatrix;
  /** Each group's own entry. */
  readonly groups: Float64Array;
  /** What each group shares with the second factor's levels, group by group. */
  readonly shared: Float64Array;
};

/** @param pivot 1 / (row weight + λ of the rows), 0 when rows have no effect */
export function absorbRows(cells: Cells, pivot: Float64Array): AbsorbedRows {
  const groups = cells.columns - cells.firstGroup;
  const absorbed: AbsorbedRows = {
    levels: emptyMatrix(cells.firstGroup),
    groups: new Float64Array(groups),
    shared: new Float64Array(groups * cells.firstGroup),
  };
  for (let row = 0; row < cells.rows; row++) {
    const own = partOf(at(pivot, row), at(cells.rowWeight, row));
    addRow(absorbed, cells, row, own.pivot, own.left, own.ofGroup);
  }
  return absorbed;
}

/** Weights of the rows, and what {@link absorbRows} takes with them. */
export type RowPivots = { readonly rowWeight: Float64Array; readonly pivot: Float64Array };

/**
 * The same without one column: of the rows that have cells in it the other cells count with another pivot, and its own line is empty.
 *
 * @param then what the rows were absorbed with
 * @param now without the column's weights
 * @param cells in which the column's weights are 0
 * @param rows those that have cells in the column
 */
export function absorbWithoutColumn(
  before: AbsorbedRows,
  then: RowPivots,
  now: RowPivots,
  cells: Cells,
  column: number,
  rows: Uint32Array,
): AbsorbedRows {
  const { firstGroup: levels } = cells;
  const { stride } = before.levels;
  const values = before.levels.values.slice();
  const groups = before.groups.slice();
  const shared = before.shared.slice();
  const absorbed = { levels: { ...before.levels, values }, groups, shared };
  for (let k = 0; k < rows.length; k++) {
    const row = indexAt(rows, k);
    const was = partOf(at(then.pivot, row), at(then.rowWeight, row));
    const is = partOf(at(now.pivot, row), at(now.rowWeight, row));
    addRow(
      absorbed,
      cells,
      row,
      is.pivot - was.pivot,
      is.left - was.left,
      is.ofGroup - was.ofGroup,
    );
  }
  for (let k = 0; k < levels; k++) {
    values[column * stride + k] = 0;
    values[k * stride + column] = 0;
  }
  for (let group = 0; group < groups.length; group++) shared[group * levels + column] = 0;
  return absorbed;
}

type RowPart = {
  readonly pivot: number;
  /** Share of its weights that the row itself does not take up. */
  readonly left: number;
  /** What it takes up of its group's weight. */
  readonly ofGroup: number;
};

function partOf(pivot: number, rowWeight: number): RowPart {
  const taken = pivot * rowWeight;
  return { pivot, left: 1 - taken, ofGroup: taken * rowWeight };
}

function addRow(
  { levels, groups, shared }: AbsorbedRows,
  { firstGroup, groupOf, start, column, weight }: Cells,
  row: number,
  pivot: number,
  left: number,
  ofGroup: number,
): void {
  const first = start[row] ?? 0;
  const end = start[row + 1] ?? 0;
  if (pivot !== 0) {
    const { stride, values } = levels;
    for (let c = first; c < end; c++) {
      const ofColumn = (column[c] ?? 0) * stride;
      const scaled = pivot * (weight[c] ?? 0);
      for (let d = first; d <= c; d++) {
        const place = ofColumn + (column[d] ?? 0);
        values[place] = (values[place] ?? 0) - scaled * (weight[d] ?? 0);
      }
    }
  }
  const group = groupOf === null ? none : (groupOf[row] ?? none);
  if (group === none) return;
  addAt(groups, group - firstGroup, -ofGroup);
  const ofLevels = (group - firstGroup) * firstGroup;
  for (let c = first; c < end; c++) {
    const place = ofLevels + (column[c] ?? 0);
    shared[place] = (shared[place] ?? 0) + (weight[c] ?? 0) * left;
  }
}
