import { addAt, at, indexAt } from "../metrics/columns";
import { none } from "../records/agents";
import { emptyMatrix, type SymmetricMatrix } from "./dense-cholesky";
import type { Cells } from "./observation-cells";

/**
 * What the rows add to the matrix of the columns of the mixed-model equations when they are absorbed: S. R. Searle, G. Casella &
 * C. E. McCulloch, Variance Components (1992), section 7.6. A sum over the rows, so that rows which change can be taken out and put
 * back.
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
  for (let row = 0; row < cells.rows; row++) addRow(absorbed, cells, pivot, row, 1);
  return absorbed;
}

/**
 * The same where some rows have other weights, and with them other pivots.
 *
 * @param rows those that have
 */
export function absorbAgain(
  before: AbsorbedRows,
  then: { readonly cells: Cells; readonly pivot: Float64Array },
  now: { readonly cells: Cells; readonly pivot: Float64Array },
  rows: Uint32Array,
): AbsorbedRows {
  const absorbed: AbsorbedRows = {
    levels: { ...before.levels, values: before.levels.values.slice() },
    groups: before.groups.slice(),
    shared: before.shared.slice(),
  };
  for (let k = 0; k < rows.length; k++) {
    const row = indexAt(rows, k);
    addRow(absorbed, then.cells, then.pivot, row, -1);
    addRow(absorbed, now.cells, now.pivot, row, 1);
  }
  return absorbed;
}

function addRow(
  { levels, groups, shared }: AbsorbedRows,
  { firstGroup, groupOf, start, column, weight, rowWeight }: Cells,
  pivots: Float64Array,
  row: number,
  sign: 1 | -1,
): void {
  const pivot = pivots[row] ?? 0;
  const first = start[row] ?? 0;
  const end = start[row + 1] ?? 0;
  if (pivot !== 0) {
    const { stride, values } = levels;
    for (let c = first; c < end; c++) {
      const ofColumn = (column[c] ?? 0) * stride;
      const scaled = sign * pivot * (weight[c] ?? 0);
      for (let d = first; d <= c; d++) {
        const place = ofColumn + (column[d] ?? 0);
        values[place] = (values[place] ?? 0) - scaled * (weight[d] ?? 0);
      }
    }
  }
  const group = groupOf === null ? none : (groupOf[row] ?? none);
  if (group === none) return;
  // The group's weights, less what the row itself takes up of them.
  const taken = pivot * at(rowWeight, row);
  addAt(groups, group - firstGroup, -sign * taken * at(rowWeight, row));
  const left = sign * (1 - taken);
  const ofGroup = (group - firstGroup) * firstGroup;
  for (let c = first; c < end; c++) {
    const place = ofGroup + (column[c] ?? 0);
    shared[place] = (shared[place] ?? 0) + (weight[c] ?? 0) * left;
  }
}
