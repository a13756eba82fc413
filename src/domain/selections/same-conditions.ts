import type { Condition } from "./selections";

/** Whether two lists ask for the same, in the same order. */
export function sameConditions(a: readonly Condition[], b: readonly Condition[]): boolean {
  return a.length === b.length && a.every((one, i) => isSame(one, b[i]));
}

function isSame(a: Condition, b: Condition | undefined): boolean {
  return (
    a.name === b?.name &&
    a.metric === b.metric &&
    a.comparison === b.comparison &&
    a.value === b.value
  );
}
