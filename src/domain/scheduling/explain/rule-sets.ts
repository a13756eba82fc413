import type { RuleId } from "../timetable";
import { rules } from "../rules/registry";

/** Sets of rules as bits of one number, so that a start slot's blockers are one comparison. */
export type RuleSet = number;

/** In the order of the registry. */
export const ruleIds = Object.keys(rules).filter((id): id is RuleId => id in rules);

const bitOf: ReadonlyMap<RuleId, number> = new Map(ruleIds.map((id, at) => [id, 1 << at]));

/** The set that holds one rule only. */
export function setOf(id: RuleId): RuleSet {
  return bitOf.get(id) ?? 0;
}

/** The set holding the rule when `broken`, else the empty set. */
export function setIf(broken: boolean, id: RuleId): RuleSet {
  return broken ? setOf(id) : 0;
}

/** How many rules a set holds. */
export function sizeOf(set: RuleSet): number {
  let size = 0;
  for (let left = set; left !== 0; left &= left - 1) size++;
  return size;
}

/** Drops every set that contains another: what blocks less is the easier way. */
export function easiest(sets: Iterable<RuleSet>): RuleSet[] {
  const distinct = [...new Set(sets)];
  return distinct.filter(
    (set) => !distinct.some((other) => other !== set && (other & set) === other),
  );
}
