import { addAt, at } from "../metrics/columns";
import type { AbsorbedRows } from "./absorbed-rows";
import {
  choleskyFactor,
  emptyMatrix,
  type CholeskyFactor,
  type SymmetricMatrix,
} from "./dense-cholesky";
import type { Variances } from "./mixed-equations";
import type { Cells } from "./observation-cells";

/** Which columns have an effect at all: those of a factor with a variance. */
export function isActive(cells: Cells, variances: Variances, column: number): boolean {
  return (column < cells.firstGroup ? variances.column : variances.group) > 0;
}

/**
 * Factor of the columns' matrix of the mixed-model equations after the rows are absorbed; columns without an effect stand apart
 * with a one on the diagonal.
 *
 * @param absorbed spoilt: the factor is made in its memory
 */
export function factorColumns(
  cells: Cells,
  variances: Variances,
  absorbed: AbsorbedRows,
): ColumnFactor {
  const { firstGroup } = cells;
  const matrix = variances.column > 0 ? absorbed.levels : emptyMatrix(firstGroup);
  foldBelow(matrix);
  for (let j = 0; j < firstGroup; j++) {
    const own = at(cells.columnWeight, j) + variances.residual / variances.column;
    addAt(matrix.values, j * matrix.stride + j, variances.column > 0 ? own : 1);
  }
  const groups = groupLines(cells, variances, absorbed);
  absorbGroups(groups, matrix);
  const factor = choleskyFactor(matrix);
  if (factor === null) throw new Error("Mixed-model equations are not positive definite");
  return new ColumnFactor(factor, groups);
}

/** Adds what stands above the diagonal to what stands below it. */
function foldBelow({ order, stride, values }: SymmetricMatrix): void {
  for (let j = 0; j < order; j++) {
    for (let k = 0; k < j; k++) {
      addAt(values, j * stride + k, at(values, k * stride + j));
      values[k * stride + j] = 0;
    }
  }
}

/** The groups' lines of the matrix. They share no row, so that nothing lies between two of them. */
type GroupLines = {
  readonly levels: number;
  /** 1 / the diagonal. */
  readonly pivot: Float64Array;
  /** What each group shares with the second factor's levels, group by group. */
  readonly shared: Float64Array;
};

function groupLines(cells: Cells, variances: Variances, absorbed: AbsorbedRows): GroupLines {
  const { firstGroup: levels } = cells;
  if (variances.group === 0) {
    const groups = cells.columns - levels;
    const pivot = new Float64Array(groups).fill(1);
    return { levels, pivot, shared: new Float64Array(groups * levels) };
  }
  const ratio = variances.residual / variances.group;
  const pivot = absorbed.groups.map(
    (taken, g) => 1 / (at(cells.columnWeight, levels + g) + ratio + taken),
  );
  const shared = variances.column > 0 ? absorbed.shared : new Float64Array(absorbed.shared.length);
  return { levels, pivot, shared };
}

/** Four groups at a time: each number of the matrix is read and written once for all of them. Beyond the last one all are 0. */
function absorbGroups({ levels, pivot, shared }: GroupLines, matrix: SymmetricMatrix): void {
  const { stride, values } = matrix;
  for (let g = 0; g < pivot.length; g += 4) {
    const o0 = g * levels;
    const o1 = o0 + levels;
    const o2 = o1 + levels;
    const o3 = o2 + levels;
    for (let j = 0; j < levels; j++) {
      const s0 = (pivot[g] ?? 0) * (shared[o0 + j] ?? 0);
      const s1 = (pivot[g + 1] ?? 0) * (shared[o1 + j] ?? 0);
      const s2 = (pivot[g + 2] ?? 0) * (shared[o2 + j] ?? 0);
      const s3 = (pivot[g + 3] ?? 0) * (shared[o3 + j] ?? 0);
      const ofRow = j * stride;
      for (let k = 0; k <= j; k++) {
        const first = s0 * (shared[o0 + k] ?? 0) + s1 * (shared[o1 + k] ?? 0);
        const second = s2 * (shared[o2 + k] ?? 0) + s3 * (shared[o3 + k] ?? 0);
        values[ofRow + k] = (values[ofRow + k] ?? 0) - first - second;
      }
    }
  }
}

/** The columns' matrix with the groups of rows absorbed too, and a dense Cholesky factor of what remains for the levels. */
export class ColumnFactor {
  /** Of the second factor's levels, the groups absorbed. */
  readonly levels: CholeskyFactor;
  readonly #groups: GroupLines;
  #inverse: Float64Array | null = null;
  #groupsOnLevels: Float64Array | null = null;

  constructor(levels: CholeskyFactor, groups: GroupLines) {
    this.levels = levels;
    this.#groups = groups;
  }

  /** log of the determinant. */
  logDeterminant(): number {
    return this.#groups.pivot.reduce(
      (sum, pivot) => sum - Math.log(pivot),
      this.levels.logDeterminant(),
    );
  }

  /** x with A x = b; `rightSide` is left as it is. */
  solve(rightSide: Float64Array): Float64Array {
    const { levels, pivot, shared } = this.#groups;
    const ofLevels = rightSide.slice(0, levels);
    for (let g = 0; g < pivot.length; g++) {
      const own = at(pivot, g) * at(rightSide, levels + g);
      for (let j = 0; j < levels; j++) addAt(ofLevels, j, -own * at(shared, g * levels + j));
    }
    const x = Float64Array.from(rightSide);
    x.set(this.levels.solve(ofLevels));
    for (let g = 0; g < pivot.length; g++) {
      x[levels + g] = at(pivot, g) * (at(x, levels + g) - this.#sharedWith(g, x));
    }
    return x;
  }

  /** Turns `x`, which holds standard normal deviates, into a draw with covariance A⁻¹. */
  solveTransposed(x: Float64Array): void {
    const { levels, pivot } = this.#groups;
    this.levels.solveTransposed(x);
    for (let g = 0; g < pivot.length; g++) {
      const own = at(pivot, g);
      x[levels + g] = Math.sqrt(own) * at(x, levels + g) - own * this.#sharedWith(g, x);
    }
  }

  /** The diagonal of A⁻¹. */
  inverseDiagonal(): Float64Array {
    const { levels, pivot } = this.#groups;
    const onLevels = this.groupsOnLevels();
    const diagonal = new Float64Array(levels + pivot.length);
    diagonal.set(this.levels.inverseDiagonal());
    for (let g = 0; g < pivot.length; g++) {
      const ofGroup = onLevels.subarray(g * levels, (g + 1) * levels);
      diagonal[levels + g] = at(pivot, g) * (1 + this.#sharedWith(g, ofGroup));
    }
    return diagonal;
  }

  /** The levels' part of A⁻¹ in full: where its few columns are asked for many times. */
  levelsInverse(): Float64Array {
    return (this.#inverse ??= this.levels.inverse());
  }

  /** Less the groups' lines of A⁻¹ where these meet the levels, group by group. */
  groupsOnLevels(): Float64Array {
    return (this.#groupsOnLevels ??=
      this.#groups.pivot.length < this.#groups.levels
        ? this.#linesSolved()
        : this.#linesOfInverse());
  }

  #linesSolved(): Float64Array {
    const { levels, pivot, shared } = this.#groups;
    const lines = new Float64Array(shared.length);
    for (let g = 0; g < pivot.length; g++) {
      const line = shared.slice(g * levels, (g + 1) * levels);
      lines.set(
        this.levels.solve(line).map((value) => value * at(pivot, g)),
        g * levels,
      );
    }
    return lines;
  }

  /** The same where groups are many: A⁻¹ is worth its making. Its lines are gone through in step, four at a time. */
  #linesOfInverse(): Float64Array {
    const { levels, pivot, shared } = this.#groups;
    const inverse = this.levelsInverse();
    const lines = new Float64Array(shared.length);
    for (let j = 0; j < levels; j += 4) {
      const o0 = j * levels;
      const o1 = o0 + levels;
      const o2 = o1 + levels;
      const o3 = o2 + levels;
      for (let g = 0; g < pivot.length; g++) {
        const ofGroup = g * levels;
        let s0 = 0;
        let s1 = 0;
        let s2 = 0;
        let s3 = 0;
        for (let k = 0; k < levels; k++) {
          const own = shared[ofGroup + k] ?? 0;
          s0 += own * (inverse[o0 + k] ?? 0);
          s1 += own * (inverse[o1 + k] ?? 0);
          s2 += own * (inverse[o2 + k] ?? 0);
          s3 += own * (inverse[o3 + k] ?? 0);
        }
        const scale = pivot[g] ?? 0;
        const place = ofGroup + j;
        const left = levels - j;
        lines[place] = scale * s0;
        if (left > 1) lines[place + 1] = scale * s1;
        if (left > 2) lines[place + 2] = scale * s2;
        if (left > 3) lines[place + 3] = scale * s3;
      }
    }
    return lines;
  }

  /** Σ over the levels of what the group shares with each × its value. */
  #sharedWith(group: number, ofLevels: Float64Array): number {
    const { levels, shared } = this.#groups;
    const ofGroup = group * levels;
    let sum = 0;
    for (let j = 0; j < levels; j++) sum += (shared[ofGroup + j] ?? 0) * (ofLevels[j] ?? 0);
    return sum;
  }
}
