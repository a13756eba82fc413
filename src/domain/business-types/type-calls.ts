import { at, indexAt } from "../metrics/columns";
import type { Calls } from "../records/calls";

/**
 * The calls of one business type, one entry a call in the order of the log. Every figure of the type reads them several times: side
 * by side they are read one after the other, in the log each stands far from the next.
 */
export type TypeCalls = {
  /** Row in the log. */
  readonly row: Uint32Array;
  readonly agent: Uint32Array;
  /** Handling time, or talk time where that is all there is. */
  readonly seconds: Float64Array;
  readonly satisfaction: Float64Array;
  readonly resolved: Float64Array;
};

/** @param rows of the type, each below the number of calls; `seconds`: one of the log's columns */
export function typeCalls(rows: Uint32Array, calls: Calls, seconds: Float64Array): TypeCalls {
  return {
    row: rows,
    agent: agentsAt(rows, calls.agent),
    seconds: valuesAt(rows, seconds),
    satisfaction: valuesAt(rows, calls.satisfaction),
    resolved: valuesAt(rows, calls.resolved),
  };
}

function agentsAt(rows: Uint32Array, agents: Uint32Array): Uint32Array {
  const found = new Uint32Array(rows.length);
  for (let k = 0; k < rows.length; k++) found[k] = indexAt(agents, indexAt(rows, k));
  return found;
}

function valuesAt(rows: Uint32Array, column: Float64Array): Float64Array {
  const found = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k++) found[k] = at(column, indexAt(rows, k));
  return found;
}
