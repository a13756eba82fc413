import { figuresFrom, type AggregateId, type Peer, type ReviewColumns } from "./peer";

type Chunk = {
  rowCount: number;
  readonly setColumnValues: (column: number, values: readonly number[]) => void;
};
type Appender = {
  readonly appendDataChunk: (chunk: Chunk) => void;
  readonly closeSync: () => void;
};
type Connection = {
  readonly run: (sql: string) => Promise<unknown>;
  readonly runAndReadAll: (sql: string) => Promise<{ readonly getColumns: () => unknown[][] }>;
  readonly createAppender: (table: string) => Promise<Appender>;
};
type Library = {
  readonly DuckDBConnection: { readonly create: () => Promise<Connection> };
  readonly DuckDBDataChunk: { readonly create: (types: readonly unknown[], rows: number) => Chunk };
  readonly INTEGER: unknown;
  readonly DOUBLE: unknown;
};

const vectorSize = 2048;
let tables = 0;

/** DuckDB with the columns as one table in memory. `address`: of the library's main file. */
export async function openDuckDb(address: string, columns: ReviewColumns): Promise<Peer> {
  const loaded = (await import(/* webpackIgnore: true */ address)) as { readonly default: Library };
  const library = loaded.default;
  const connection = await library.DuckDBConnection.create();
  tables += 1;
  const table = `reviews${tables}`;
  const { agent, month, score, criteria } = columns;
  const names = criteria.map((_, c) => `c${c}`);
  await connection.run(
    `create table ${table} (agent integer, month integer, score double, ${names.map((name) => `${name} double`).join(", ")})`,
  );
  const all = [agent, month, score, ...criteria];
  const types = all.map((_, k) => (k < 2 ? library.INTEGER : library.DOUBLE));
  const appender = await connection.createAppender(table);
  for (let from = 0; from < agent.length; from += vectorSize) {
    const rows = Math.min(vectorSize, agent.length - from);
    const chunk = library.DuckDBDataChunk.create(types, rows);
    all.forEach((column, k) => {
      chunk.setColumnValues(k, Array.from(column.subarray(from, from + rows)));
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();

  const figures = (name: string) => `count(${name}), avg(${name}), stddev_samp(${name})`;
  const queries: Record<AggregateId, string> = {
    agent: `select agent, ${figures("score")} from ${table} group by agent`,
    criterion: `select agent, ${names.map(figures).join(", ")} from ${table} group by agent`,
    month: `select agent, month, ${figures("score")} from ${table} group by agent, month`,
  };
  const read = async (aggregate: AggregateId): Promise<unknown[][]> =>
    (await connection.runAndReadAll(queries[aggregate])).getColumns();
  return {
    name: "DuckDB",
    compute: (aggregate) => connection.run(queries[aggregate]),
    read,
    close: () => connection.run(`drop table ${table}`),
    figures: async (aggregate) => {
      const found = await read(aggregate);
      return figuresFrom(found, ...groupsOf(columns, aggregate, found));
    },
  };
}

/** How many groups an aggregate has, the group of each row found, and how many columns name it. */
export function groupsOf(
  { agents, months }: ReviewColumns,
  aggregate: AggregateId,
  found: readonly (readonly unknown[])[],
): [groups: number, groupAt: (row: number) => number, keys: number] {
  const key = (column: number, row: number) => Number(found[column]?.[row]);
  return aggregate === "month"
    ? [agents * months, (row) => key(0, row) * months + key(1, row), 2]
    : [agents, (row) => key(0, row), 1];
}
