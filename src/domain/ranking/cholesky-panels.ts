import { addAt, at } from "../metrics/columns";

/** Rows and columns that are worked on together: each number read from memory is used in several products. */
export const tile = 4;

/** Columns that are finished together before the rest of the matrix is brought up to date with all of them at once. */
const panelWidth = 12 * tile;

/**
 * Turns a symmetric positive definite matrix A (its lower triangle is read, its order a multiple of `tile`) into its Cholesky
 * factor L, A = L Lᵀ, in the lower triangle, and L⁻ᵀ above the diagonal; the diagonal of L⁻ᵀ is 1 / that of L. False, and the
 * matrix spoilt, when A is not positive definite to working precision.
 *
 * Right-looking by panels: G. H. Golub & C. F. Van Loan, Matrix Computations, 4th ed., section 4.2. The column operations that
 * bring A to L bring the unit matrix to L⁻ᵀ, so rows of either kind go through the same loops.
 */
export function factorByPanels(matrix: Float64Array, order: number): boolean {
  const panel = new Float64Array(order * Math.min(order, panelWidth));
  for (let from = 0; from < order; from += panelWidth) {
    const to = Math.min(order, from + panelWidth);
    if (!factorBlock(matrix, order, from, to)) return false;
    finishPanel(matrix, order, from, to, panel);
    updateBehind(matrix, order, to, panel, to - from);
  }
  return true;
}

/** The factor of the block on the diagonal. */
function factorBlock(matrix: Float64Array, order: number, from: number, to: number): boolean {
  for (let column = from; column < to; column++) {
    const ofColumn = column * order;
    for (let row = column; row < to; row++) {
      const ofRow = row * order;
      const rest = at(matrix, ofRow + column) - shared(matrix, ofRow, ofColumn, from, column);
      if (row > column) {
        matrix[ofRow + column] = rest / at(matrix, ofColumn + column);
      } else {
        if (!(rest > 0)) return false;
        matrix[ofRow + column] = Math.sqrt(rest);
      }
    }
  }
  return true;
}

/** Product of two rows, from one column up to another. */
function shared(matrix: Float64Array, a: number, b: number, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += (matrix[a + k] ?? 0) * (matrix[b + k] ?? 0);
  return sum;
}

/** Finishes the panel's columns in all other rows, and leaves a copy of every row's part of them in `panel`. */
function finishPanel(
  matrix: Float64Array,
  order: number,
  from: number,
  to: number,
  panel: Float64Array,
): void {
  const width = to - from;
  for (let row = 0; row < order; row++) {
    const own = row * width;
    if (row < from || row >= to) {
      for (let k = 0; k < width; k++) panel[own + k] = at(matrix, row * order + from + k);
    } else {
      panel.fill(0, own, own + width);
      panel[own + row - from] = 1;
    }
  }
  for (let row = 0; row < order; row += tile) substitute(matrix, order, from, to, panel, row);
  for (let row = 0; row < order; row++) {
    const first = row < from || row >= to ? 0 : row - from + 1;
    for (let k = first; k < width; k++) {
      matrix[row * order + from + k] = at(panel, row * width + k);
    }
  }
}

/** Forward substitution with the block on the diagonal, for a tile of rows of `panel`. */
function substitute(
  matrix: Float64Array,
  order: number,
  from: number,
  to: number,
  panel: Float64Array,
  row: number,
): void {
  const width = to - from;
  const r0 = row * width;
  const r1 = r0 + width;
  const r2 = r1 + width;
  const r3 = r2 + width;
  for (let column = 0; column < width; column++) {
    const block = (from + column) * order + from;
    let s0 = at(panel, r0 + column);
    let s1 = at(panel, r1 + column);
    let s2 = at(panel, r2 + column);
    let s3 = at(panel, r3 + column);
    for (let k = 0; k < column; k++) {
      const x = at(matrix, block + k);
      s0 -= at(panel, r0 + k) * x;
      s1 -= at(panel, r1 + k) * x;
      s2 -= at(panel, r2 + k) * x;
      s3 -= at(panel, r3 + k) * x;
    }
    const scale = 1 / at(matrix, block + column);
    panel[r0 + column] = s0 * scale;
    panel[r1 + column] = s1 * scale;
    panel[r2 + column] = s2 * scale;
    panel[r3 + column] = s3 * scale;
  }
}

/** Takes what the panel explains out of the columns behind it: of the rows still to be factored, and of those above. */
function updateBehind(
  matrix: Float64Array,
  order: number,
  to: number,
  panel: Float64Array,
  width: number,
): void {
  for (let row = 0; row < order; row += tile) {
    const last = row < to ? order - tile : row;
    for (let column = to; column <= last; column += tile) {
      subtractTile(matrix, order, row, column, panel, width);
    }
  }
}

function subtractTile(
  matrix: Float64Array,
  order: number,
  row: number,
  column: number,
  panel: Float64Array,
  width: number,
): void {
  const r0 = row * width;
  const r1 = r0 + width;
  const r2 = r1 + width;
  const r3 = r2 + width;
  const c0 = column * width;
  const c1 = c0 + width;
  const c2 = c1 + width;
  const c3 = c2 + width;
  let [s00, s01, s02, s03] = [0, 0, 0, 0];
  let [s10, s11, s12, s13] = [0, 0, 0, 0];
  let [s20, s21, s22, s23] = [0, 0, 0, 0];
  let [s30, s31, s32, s33] = [0, 0, 0, 0];
  for (let k = 0; k < width; k++) {
    const x0 = at(panel, c0 + k);
    const x1 = at(panel, c1 + k);
    const x2 = at(panel, c2 + k);
    const x3 = at(panel, c3 + k);
    const y0 = at(panel, r0 + k);
    s00 += y0 * x0;
    s01 += y0 * x1;
    s02 += y0 * x2;
    s03 += y0 * x3;
    const y1 = at(panel, r1 + k);
    s10 += y1 * x0;
    s11 += y1 * x1;
    s12 += y1 * x2;
    s13 += y1 * x3;
    const y2 = at(panel, r2 + k);
    s20 += y2 * x0;
    s21 += y2 * x1;
    s22 += y2 * x2;
    s23 += y2 * x3;
    const y3 = at(panel, r3 + k);
    s30 += y3 * x0;
    s31 += y3 * x1;
    s32 += y3 * x2;
    s33 += y3 * x3;
  }
  const first = row * order + column;
  subtractFour(matrix, first, s00, s01, s02, s03);
  subtractFour(matrix, first + order, s10, s11, s12, s13);
  subtractFour(matrix, first + 2 * order, s20, s21, s22, s23);
  subtractFour(matrix, first + 3 * order, s30, s31, s32, s33);
}

function subtractFour(
  matrix: Float64Array,
  position: number,
  a: number,
  b: number,
  c: number,
  d: number,
): void {
  addAt(matrix, position, -a);
  addAt(matrix, position + 1, -b);
  addAt(matrix, position + 2, -c);
  addAt(matrix, position + 3, -d);
}
