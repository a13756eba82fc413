import type { SampleBusinessType } from "../locales/sample-words";

/** How often a call is about it (weights) and how long it takes against the average call. */
export const businessTypes: readonly {
  readonly type: SampleBusinessType;
  readonly weight: number;
  readonly length: number;
}[] = [
  { type: "statement", weight: 20, length: 0.8 },
  { type: "repayment", weight: 16, length: 0.85 },
  { type: "instalment", weight: 14, length: 1.1 },
  { type: "limit", weight: 10, length: 0.9 },
  { type: "points", weight: 8, length: 0.95 },
  { type: "fee", weight: 7, length: 1.15 },
  { type: "lostCard", weight: 6, length: 1 },
  { type: "dispute", weight: 5, length: 1.7 },
  { type: "application", weight: 5, length: 0.8 },
  { type: "app", weight: 4, length: 1.3 },
  { type: "abroad", weight: 3, length: 1.25 },
  { type: "activation", weight: 2, length: 0.7 },
];

export const businessTypeWeights = Float64Array.from(businessTypes, (entry) => entry.weight);
