import { groupsOf } from "./duckdb";
import { figuresFrom, type AggregateId, type Peer, type ReviewColumns } from "./peer";

type Expression = {
  readonly count: () => Expression;
  readonly mean: () => Expression;
  readonly std: () => Expression;
  readonly alias: (name: string) => Expression;
};
type Frame = {
  readonly columns: readonly string[];
  readonly groupBy: (...names: string[]) => { readonly agg: (...what: Expression[]) => Frame };
  readonly getColumn: (name: string) => { readonly toArray: () => unknown[] };
};
type Library = {
  readonly DataFrame: (columns: Readonly<Record<string, Uint32Array | Float64Array>>) => Frame;
  readonly col: (name: string) => Expression;
};

/** Polars with the columns as one frame. `address`: of the library's main file. */
export async function openPolars(address: string, columns: ReviewColumns): Promise<Peer> {
  const loaded = (await import(/* webpackIgnore: true */ address)) as { readonly default: Library };
  const library = loaded.default;
  const { agent, month, score, criteria } = columns;
  const named = Object.fromEntries(criteria.map((values, c) => [`c${c}`, values]));
  const frame = library.DataFrame({ agent, month, score, ...named });
  const figures = (name: string) => {
    const column = library.col(name);
    return [
      column.count().alias(`${name} n`),
      column.mean().alias(`${name} mean`),
      column.std().alias(`${name} spread`),
    ];
  };
  const compute = (aggregate: AggregateId): Frame => {
    switch (aggregate) {
      case "agent":
        return frame.groupBy("agent").agg(...figures("score"));
      case "criterion":
        return frame.groupBy("agent").agg(...Object.keys(named).flatMap(figures));
      case "month":
        return frame.groupBy("agent", "month").agg(...figures("score"));
    }
  };
  const read = (aggregate: AggregateId): unknown[][] => {
    const result = compute(aggregate);
    return result.columns.map((name) => result.getColumn(name).toArray());
  };
  return {
    name: "Polars",
    compute,
    read,
    // Collected with the frame.
    close: () => undefined,
    figures: (aggregate) => {
      const found = read(aggregate);
      return Promise.resolve(figuresFrom(found, ...groupsOf(columns, aggregate, found)));
    },
  };
}
