import { addAt, at, indexAt } from "../metrics/columns";
import { none } from "../records/agents";
import { absorbRows, absorbWithoutColumn, type AbsorbedRows } from "./absorbed-rows";
import {
  cellsByColumn,
  transposed,
  withoutColumn,
  withoutGroups,
  type ColumnCells,
} from "./changed-cells";
import { levelSums, type Levels } from "./level-sums";
import { MixedEquations, type Variances } from "./mixed-equations";
import type { Cells } from "./observation-cells";
import { agentsOf } from "./solved-effects";

export type WithoutEvaluator = {
  /** Observations that are left of each agent. */
  readonly left: Float64Array;
  /** Predictions for what is left, and the standard deviations of their errors. */
  readonly effect: Float64Array;
  readonly sd: Float64Array;
};

/**
 * Agents judged from what all evaluators but one scored, for one evaluator after another, with variances that are given. Exact: of
 * what is summed up over the agents only the part of those whom she scored is made anew.
 */
export class LeftOutEvaluators {
  readonly #cells: Cells;
  readonly #variances: Variances;
  readonly #byEvaluator: ColumnCells;
  readonly #pivot: Float64Array;
  readonly #absorbed: AbsorbedRows;
  readonly #sums: Levels;
  /** The cells' weights; while an evaluator is left out, hers are 0. */
  readonly #weight: Float64Array;
  /** More evaluators than agents: then these are absorbed, and little is to be had from what was summed up. */
  readonly #isTurned: boolean;

  /** @param cells agents by evaluators */
  constructor(cells: Cells, variances: Variances) {
    this.#cells = variances.group > 0 ? cells : withoutGroups(cells);
    this.#variances = variances;
    this.#isTurned = variances.group === 0 && cells.firstGroup > cells.rows && variances.column > 0;
    this.#byEvaluator = cellsByColumn(this.#cells);
    this.#pivot = new MixedEquations(this.#cells, { ...variances, column: 0, group: 0 }).rowPivot;
    this.#absorbed = absorbRows(this.#cells, this.#pivot);
    this.#sums = levelSums(this.#cells);
    this.#weight = this.#cells.weight.slice();
  }

  /** @param evaluator a level of the second factor */
  without(evaluator: number): WithoutEvaluator {
    const { start, ...all } = this.#byEvaluator;
    const [from, to] = [indexAt(start, evaluator), indexAt(start, evaluator + 1)];
    const places = all.places.subarray(from, to);
    const rows = all.rows.subarray(from, to);
    for (let k = 0; k < places.length; k++) this.#weight[indexAt(places, k)] = 0;
    const cells = withoutColumn(this.#cells, evaluator, places, rows, this.#weight);
    const equations = this.#isTurned
      ? turnedEquations(cells, this.#variances)
      : this.#again(cells, evaluator, rows);
    const sums = this.#isTurned
      ? levelSums(equations.cells)
      : lessColumn(this.#sums, this.#cells, evaluator, places, rows);
    const { effect, sd } = agentsOf(equations, equations.solve(sums), this.#isTurned);
    for (let k = 0; k < places.length; k++) {
      const place = indexAt(places, k);
      this.#weight[place] = at(this.#cells.weight, place);
    }
    return { left: cells.rowWeight, effect, sd };
  }

  #again(cells: Cells, evaluator: number, rows: Uint32Array): MixedEquations {
    const then = { rowWeight: this.#cells.rowWeight, pivot: this.#pivot };
    return new MixedEquations(cells, this.#variances, ({ rowWeight }, pivot) => {
      const now = { rowWeight, pivot };
      return absorbWithoutColumn(this.#absorbed, then, now, cells, evaluator, rows);
    });
  }
}

function turnedEquations(cells: Cells, variances: Variances): MixedEquations {
  const { row, column } = variances;
  return new MixedEquations(transposed(cells), { ...variances, row: column, column: row });
}

/** The {@link levelSums} without what one column holds. */
function lessColumn(
  sums: Levels,
  { weight, mean, groupOf }: Cells,
  without: number,
  places: Uint32Array,
  rows: Uint32Array,
): Levels {
  const row = sums.row.slice();
  const column = sums.column.slice();
  let taken = 0;
  for (let k = 0; k < places.length; k++) {
    const place = indexAt(places, k);
    const own = at(weight, place) * at(mean, place);
    const group = groupOf === null ? none : indexAt(groupOf, indexAt(rows, k));
    addAt(row, indexAt(rows, k), -own);
    if (group !== none) addAt(column, group, -own);
    taken += own;
  }
  column[without] = 0;
  return { mean: sums.mean - taken, row, column };
}
