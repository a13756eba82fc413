import type { StandOut } from "../domain/diagnosis/stand-outs";

/** More points of one person than a talk has room for are no help. */
const mostPoints = 3;

/** What is shown of one person, and how many weak and strong points are left out. */
export type FewPoints = {
  readonly shown: readonly StandOut[];
  readonly more: { readonly weak: number; readonly strong: number };
};

/**
 * The few points of each person that matter, in the order of the list: the surest three, among them her surest strong point
 * where she has one, so that nobody is all weakness.
 */
export function fewPoints(list: readonly StandOut[]): readonly FewPoints[] {
  const byAgent = new Map<number, StandOut[]>();
  for (const one of list) {
    const own = byAgent.get(one.result.agent) ?? [];
    byAgent.set(one.result.agent, [...own, one]);
  }
  return [...byAgent.values()].map((own) => {
    const surest = [...own].sort((a, b) => b.chance - a.chance);
    const praise = surest.find(({ side }) => side === "strong");
    const first =
      praise === undefined ? surest : [praise, ...surest.filter((one) => one !== praise)];
    const kept = new Set(first.slice(0, mostPoints));
    const count = (side: StandOut["side"]): number =>
      own.filter((one) => one.side === side && !kept.has(one)).length;
    return {
      shown: own.filter((one) => kept.has(one)),
      more: { weak: count("weak"), strong: count("strong") },
    };
  });
}
