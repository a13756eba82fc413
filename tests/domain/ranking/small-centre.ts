import { noRecords } from "../../../src/reading/records/read-records";
import type { Agent } from "../../../src/domain/records/agents";
import { none } from "../../../src/domain/records/agents";
import type { Calls } from "../../../src/domain/records/calls";
import type { CodedWords } from "../../../src/domain/records/coded-words";
import type { Centre } from "../../../src/domain/records/centre";
import type { Kpis } from "../../../src/domain/records/kpis";
import type { Reviews } from "../../../src/domain/records/reviews";
import type { MetricId } from "../../../src/domain/metrics/metric";

/** Small centres written the way a supervisor would describe them, for tests. */

export function agent(name: string, more: Partial<Agent> = {}): Agent {
  return {
    id: name,
    name,
    team: null,
    branch: null,
    leader: null,
    level: null,
    role: "agent",
    hiredOn: null,
    status: "active",
    source: { sheet: "Staff", row: 1, column: 0 },
    ...more,
  };
}

export function centre(agents: readonly Agent[], tables: Partial<Centre> = {}): Centre {
  return {
    agents,
    ...noRecords,
    ...tables,
  };
}

export type ReviewRow = {
  readonly agent: number;
  readonly recording?: string;
  readonly score: number;
  readonly by?: string;
  readonly day?: number;
  readonly type?: string;
  readonly observationOnly?: boolean;
  readonly criteria?: readonly number[];
};

export function reviews(
  rows: readonly ReviewRow[],
  criteria: readonly { readonly name: string; readonly maxScore: number }[] = [],
): Reviews {
  const evaluators = [...new Set(rows.flatMap(({ by }) => by ?? []))];
  const businessTypes = [...new Set(rows.flatMap(({ type }) => type ?? []))];
  return {
    count: rows.length,
    agent: Uint32Array.from(rows, (row) => row.agent),
    recording: recordings(rows),
    evaluator: Uint32Array.from(rows, ({ by }) =>
      by === undefined ? none : evaluators.indexOf(by),
    ),
    evaluators,
    day: Float64Array.from(rows, ({ day }) => day ?? NaN),
    businessType: Uint32Array.from(rows, ({ type }) =>
      type === undefined ? none : businessTypes.indexOf(type),
    ),
    businessTypes,
    observationOnly: Uint8Array.from(rows, (row) => (row.observationOnly === true ? 1 : 0)),
    score: Float64Array.from(rows, ({ score }) => score),
    maxScore: 100,
    criteria: criteria.map(({ name, maxScore }, c) => ({
      name,
      maxScore,
      values: Float64Array.from(rows, (row) => row.criteria?.[c] ?? NaN),
    })),
  };
}

function recordings(rows: readonly { readonly recording?: string }[]): CodedWords {
  const words = rows.flatMap(({ recording }) => recording ?? []);
  let next = 0;
  const codes = Uint32Array.from(rows, ({ recording }) =>
    recording === undefined ? none : next++,
  );
  return { codes, words };
}

export type CallRow = {
  readonly agent: number;
  readonly recording?: string;
  readonly rating?: number;
  readonly handle?: number;
  readonly resolved?: boolean;
  readonly day?: number;
  readonly type?: string;
};

export function calls(rows: readonly CallRow[]): Calls {
  const businessTypes = [...new Set(rows.flatMap(({ type }) => type ?? []))];
  const column = (value: (row: CallRow) => number | undefined) =>
    Float64Array.from(rows, (row) => value(row) ?? NaN);
  return {
    count: rows.length,
    agent: Uint32Array.from(rows, (row) => row.agent),
    recording: recordings(rows),
    day: column(({ day }) => day),
    minute: column(() => undefined),
    businessType: Uint32Array.from(rows, ({ type }) =>
      type === undefined ? none : businessTypes.indexOf(type),
    ),
    businessTypes,
    answered: column(() => 1),
    talkSeconds: column(() => undefined),
    handleSeconds: column(({ handle }) => handle),
    speedOfAnswerSeconds: column(() => undefined),
    satisfaction: column(({ rating }) => rating),
    satisfactionMax: 5,
    resolved: column(({ resolved }) => (resolved === undefined ? undefined : Number(resolved))),
  };
}

export type KpiRow = { readonly agent: number; readonly month?: number } & Readonly<
  Partial<Record<MetricId, number>>
>;

export function kpis(rows: readonly KpiRow[]): Kpis {
  const ids = new Set<MetricId>();
  for (const row of rows) {
    for (const id of Object.keys(row)) {
      if (id !== "agent" && id !== "month") ids.add(id as MetricId);
    }
  }
  return {
    count: rows.length,
    agent: Uint32Array.from(rows, (row) => row.agent),
    month: Float64Array.from(rows, ({ month }) => month ?? NaN),
    metrics: new Map(
      [...ids].map((id) => [id, Float64Array.from(rows, (row) => row[id] ?? NaN)] as const),
    ),
  };
}
