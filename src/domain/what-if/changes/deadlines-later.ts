import { proposal, type Ground, type Proposal } from "../ground";

const week = 7;

/** A week longer for those without a place whose deadline lies before the end of the plan. */
export function deadlinesLater(ground: Ground): Proposal | null {
  const { problem, missing } = ground;
  const last = problem.days[problem.days.length - 1] ?? 0;
  const late = new Set(
    missing.flatMap(({ demand }) => (demand.deadline < last ? [demand.id] : [])),
  );
  if (late.size === 0) return null;
  const change = { kind: "deadlines-later", days: week, places: late.size } as const;
  return proposal(ground, change, {
    ...problem,
    demands: problem.demands.map((one) =>
      late.has(one.id) ? { ...one, deadline: one.deadline + week } : one,
    ),
  });
}
