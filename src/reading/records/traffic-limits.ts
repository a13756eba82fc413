/** Most calls of one interval that are believed. */
export const mostCalls = 1_000_000;
/** Most agents of one interval that are believed. */
export const mostAgents = 100_000;
/** Longest mean handling time or patience that is believed, in seconds. */
export const longestHandling = 2 * 3600;
