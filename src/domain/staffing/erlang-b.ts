/**
 * Share of calls that find every agent busy where nobody may wait (Erlang 1917), by the recursion
 * B(n) = aB(n−1) / (n + aB(n−1)): sums of positive terms only, so exact to rounding for any number of agents. (Jagers & van
 * Doorn, "On the continued Erlang loss function", Operations Research Letters 5 (1986); Koole, Call Center Mathematics, 2007.)
 *
 * @param agents whole, 0 or more
 * @param load in erlangs, 0 or more
 */
export function blockedShare(agents: number, load: number): number {
  let blocked = 1;
  for (let n = 1; n <= agents; n++) blocked = nextBlockedShare(blocked, n, load);
  return blocked;
}

/** The share for `agents` from the one for an agent less. */
export function nextBlockedShare(oneLess: number, agents: number, load: number): number {
  return (load * oneLess) / (agents + load * oneLess);
}
