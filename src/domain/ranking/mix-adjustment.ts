import { addAt, at } from "../metrics/columns";

/**
 * Indirect standardisation: each observation less what the peers achieve on the same kind of work, so that an agent with
 * long or thankless business types is not blamed for them. The peer group is everybody with that type. Source: Breslow &
 * Day, Statistical Methods in Cancer Research II (1987), chapter 2, for the ratio form; here observed minus expected.
 *
 * @param group business type of each observation; anything not below `groups` is one further group of its own
 * @param value NaN = not observed, stays NaN
 * @returns deviations from the peers' mean of the group, which average 0 over all observations
 */
export function lessPeersMean(
  group: ArrayLike<number>,
  groups: number,
  value: Float64Array,
): Float64Array {
  const sum = new Float64Array(groups + 1);
  const count = new Float64Array(groups + 1);
  const groupOf = (k: number) => Math.min(group[k] ?? groups, groups);
  for (let k = 0; k < value.length; k++) {
    const v = at(value, k);
    if (Number.isNaN(v)) continue;
    addAt(sum, groupOf(k), v);
    addAt(count, groupOf(k), 1);
  }
  return value.map((v, k) => v - at(sum, groupOf(k)) / at(count, groupOf(k)));
}
