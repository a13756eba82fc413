import type { Condition } from "./selections";

export type BuiltInSelection = "slow" | "complained-of" | "many-errors" | "few-invitations";

type Row = Omit<Condition, "name"> & { readonly selection: BuiltInSelection };

/** Examples that stand on the sheet until somebody changes them. */
export const builtInRows: readonly Row[] = [
  { selection: "slow", metric: "handleTime", comparison: "worst-share", value: 0.1 },
  { selection: "slow", metric: "qaScore", comparison: "worst-share", value: 0.5 },
  { selection: "complained-of", metric: "complaints", comparison: "worst-share", value: 0.1 },
  { selection: "many-errors", metric: "auditErrors", comparison: "worst-share", value: 0.1 },
  { selection: "few-invitations", metric: "surveySent", comparison: "below", value: 0.6 },
];

/** The examples under the names of a language. */
export function builtInConditions(
  names: Readonly<Record<BuiltInSelection, string>>,
): readonly Condition[] {
  return builtInRows.map(({ selection, ...condition }) => ({
    name: names[selection],
    ...condition,
  }));
}
