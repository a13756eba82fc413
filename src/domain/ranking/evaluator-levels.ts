import { addAt, at, indexAt } from "../metrics/columns";
import type { MixedEquations } from "./mixed-equations";

/**
 * What is not known of evaluators' levels (the mean and their strictness together: what an average agent gets from them), and how
 * it goes together with what is not known of agents' effects. From the inverse of the mixed-model equations: C. R. Henderson,
 * Biometrics 31 (1975). An evaluator beyond those of the model has the mean for her level.
 */
export class EvaluatorLevels {
  readonly #equations: MixedEquations;
  readonly #turned: boolean;
  readonly #withColumns = new Map<number, Float64Array>();

  /** @param turned the agents are the columns of the equations */
  constructor(equations: MixedEquations, turned: boolean) {
    this.#equations = equations;
    this.#turned = turned;
  }

  /** Covariance of an agent's effect (her team's included) and an evaluator's level; mostly negative: what one has the other lacks. */
  withAgent(agent: number, evaluator: number): number {
    const { columnOnMean, rowOnMean, rowPivot, meanPivot, variances } = this.#equations;
    const withColumns = this.#columnsOf(evaluator);
    const own = this.#turned
      ? at(withColumns, agent)
      : this.#equations.groupEffect(agent, withColumns) -
        at(rowPivot, agent) * this.#equations.rowSum(agent, withColumns);
    const onMean = this.#turned
      ? at(columnOnMean, agent)
      : at(rowOnMean, agent) + this.#equations.groupEffect(agent, columnOnMean);
    return variances.residual * (own - (onMean * this.#onMean(evaluator)) / meanPivot);
  }

  /** Covariance of two evaluators' levels; of one with herself: its variance. */
  between(evaluator: number, other: number): number {
    const { rowPivot, meanPivot, variances } = this.#equations;
    const ofMean = (this.#onMean(evaluator) * this.#onMean(other)) / meanPivot;
    const withColumns = this.#columnsOf(evaluator);
    if (!this.#knows(other)) return variances.residual * ofMean;
    const own = this.#turned
      ? (evaluator === other ? at(rowPivot, other) : 0) -
        at(rowPivot, other) * this.#equations.rowSum(other, withColumns)
      : at(withColumns, other);
    return variances.residual * (own + ofMean);
  }

  #knows(evaluator: number): boolean {
    const { cells, variances } = this.#equations;
    return this.#turned
      ? evaluator < cells.rows && variances.row > 0
      : evaluator < cells.firstGroup && variances.column > 0;
  }

  /** What a level moves by when the mean moves by one. */
  #onMean(evaluator: number): number {
    if (!this.#knows(evaluator)) return 1;
    const { columnOnMean, rowOnMean } = this.#equations;
    return 1 - at(this.#turned ? rowOnMean : columnOnMean, evaluator);
  }

  /** Covariance of an evaluator's strictness with each column's effect given the mean, over the residual variance. */
  #columnsOf(evaluator: number): Float64Array {
    const known = this.#withColumns.get(evaluator);
    if (known !== undefined) return known;
    const { cells, columnFactor, rowPivot } = this.#equations;
    const side = new Float64Array(cells.columns);
    let found: Float64Array = side;
    if (columnFactor !== null && this.#knows(evaluator)) {
      if (this.#turned) {
        const pivot = at(rowPivot, evaluator);
        const end = indexAt(cells.start, evaluator + 1);
        for (let c = indexAt(cells.start, evaluator); c < end; c++) {
          addAt(side, indexAt(cells.column, c), -pivot * at(cells.weight, c));
        }
      } else side[evaluator] = 1;
      found = columnFactor.solve(side);
    }
    this.#withColumns.set(evaluator, found);
    return found;
  }
}
