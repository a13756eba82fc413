import { span, type Checkpoint } from "../../foundation/watch";
import type { AgentIndex } from "../records/agents";
import { changesToTold, comparePlans } from "../replanning/compare-plans";
import { newlyBroken } from "../replanning/newly-broken";
import { measurePlan, type PlanSide } from "../replanning/plan-side";
import { bestTimetable } from "../scheduling/best-timetable";
import type { Told, TrainingProblem } from "../scheduling/problem";
import { proveUnplaced } from "../scheduling/proofs/prove-unplaced";
import type { Session, Timetable, Unplaced } from "../scheduling/timetable";
import type { Change, ChangeFamily } from "./change";
import { changes } from "./changes/registry";
import { missingIn, type Ground, type Posed, type Proposal } from "./ground";
import type { Tried, WhatIf } from "./what-if";

export type WhatIfInput = Omit<Ground, "missing" | "sessions"> & {
  /** The plan as it is. */
  readonly timetable: Timetable;
  readonly seed: number;
  /** `null`: everything. */
  readonly only: ChangeFamily | null;
  readonly personKey: (agent: AgentIndex) => string;
};

/**
 * Tries what would help those without a place: each change alone, with a short search that starts from the plan as it is and
 * changes what people have been told only at a price. The same input and seed give the same answer.
 *
 * @param checkpoint told to stop, what has been tried by then is given.
 * @throws when a timetable breaks a hard rule that no kept session breaks already: a defect of the planner.
 */
export async function tryChanges(input: WhatIfInput, checkpoint: Checkpoint): Promise<WhatIf> {
  const { problem, floor, timetable, personKey } = input;
  const missing = missingIn(
    problem,
    timetable.unplaced.map(({ demand }) => demand),
  );
  const asIs: PlanSide = { problem, floor, sessions: timetable.sessions, personKey };
  const proofs = proveUnplaced(problem, timetable.unplaced);
  const nothing: WhatIf = {
    asIs: measurePlan(asIs, problem.weights),
    missing,
    proofs,
    byNewSearch: 0,
    tried: [],
    hopeless: [],
  };
  if (missing.length === 0) return nothing;
  const ground: Ground = { ...input, sessions: timetable.sessions, missing };
  const { hopeful, hopeless } = proposalsOn(ground, timetable.unplaced, input.only);
  const runs = hopeful.length + 1;
  const again = await solved(input, input, span(checkpoint, 0, 1 / runs));
  const tried: Tried[] = [];
  for (const [at, proposal] of hopeful.entries()) {
    const ofThis = span(checkpoint, (at + 1) / runs, (at + 2) / runs);
    if ((await ofThis(0)) === "stop") break;
    const { problem: changed, floor: changedFloor } = proposal.posed;
    const sessions = await solved(input, proposal.posed, ofThis);
    const other = { problem: changed, floor: changedFloor, sessions, personKey };
    tried.push(triedOf(proposal, asIs, other));
  }
  const placedAgain = new Set(again.flatMap(({ demands }) => demands)).size;
  return {
    ...nothing,
    byNewSearch: Math.max(0, placedAgain - nothing.asIs.placed),
    tried: tried.sort(
      (a, b) =>
        b.placedMore - a.placedMore ||
        a.toldAnew - b.toldAnew ||
        a.comparison.otherPlan.cost.total - b.comparison.otherPlan.cost.total,
    ),
    hopeless,
  };
}

/** A change that cannot leave fewer out, as counting shows, is not worth a search. */
function proposalsOn(
  ground: Ground,
  unplaced: readonly Unplaced[],
  only: ChangeFamily | null,
): { readonly hopeful: readonly Proposal[]; readonly hopeless: readonly Change[] } {
  const hopeful: Proposal[] = [];
  const hopeless: Change[] = [];
  for (const { family, propose } of Object.values(changes)) {
    const proposal = only === null || only === family ? propose(ground) : null;
    if (proposal === null) continue;
    const { problem } = proposal.posed;
    const same = demandsAs(ground.problem, problem);
    const left = unplaced.flatMap(({ demand }) => same.get(demand) ?? []);
    const { atLeast } = proveUnplaced(
      problem,
      left.map((demand) => ({ demand })),
    );
    if (atLeast >= unplaced.length) hopeless.push(proposal.change);
    else hopeful.push(proposal);
  }
  return { hopeful, hopeless };
}

/** Under the same weights, with the plan as it is as what people have been told. */
async function solved(
  { problem: asIs, timetable, settings, seed }: WhatIfInput,
  { problem }: Posed,
  checkpoint: Checkpoint,
): Promise<readonly Session[]> {
  const { changeOfTime, changeOfPlace } = settings;
  const told = toldBy(asIs, timetable.sessions, problem);
  const weights = { ...asIs.weights, changeOfTime, changeOfPlace };
  const posed = { ...problem, told, weights };
  const found = await bestTimetable(posed, seed, { effort: "quick", enough: null }, checkpoint);
  const [broken] = newlyBroken(posed, found);
  if (broken !== undefined) {
    throw new Error(`The timetable breaks a hard rule: ${JSON.stringify(broken)}`);
  }
  return found.sessions;
}

/** What the plan as it is says to whom, on the demands of a changed problem; nothing to those whose session stays anyway. */
function toldBy(
  asIs: TrainingProblem,
  sessions: readonly Session[],
  problem: TrainingProblem,
): readonly (Told | null)[] {
  const same = demandsAs(asIs, problem);
  const kept = new Set(problem.kept.flatMap(({ demands }) => demands));
  const told = problem.demands.map((): Told | null => null);
  for (const { day, start, trainer, venue, demands } of sessions) {
    for (const before of demands) {
      const demand = same.get(before);
      if (demand !== undefined && !kept.has(demand)) told[demand] = { day, start, trainer, venue };
    }
  }
  return told;
}

/** The demand of another problem that is the same person's need of the same course. */
function demandsAs(from: TrainingProblem, to: TrainingProblem): ReadonlyMap<number, number> {
  const byKey = new Map(to.demands.map(({ id, agent, course }) => [`${agent} ${course}`, id]));
  return new Map(
    from.demands.flatMap(({ id, agent, course }) => {
      const same = byKey.get(`${agent} ${course}`);
      return same === undefined ? [] : [[id, same] as const];
    }),
  );
}

function triedOf({ change, setting }: Proposal, asIs: PlanSide, other: PlanSide): Tried {
  const comparison = comparePlans(asIs, other);
  const { thisPlan, otherPlan } = comparison;
  return {
    change,
    setting,
    comparison,
    placedMore: otherPlan.placed - thisPlan.placed,
    found: comparison.changes.filter(({ kind }) => kind === "new"),
    toldAnew: changesToTold(comparison),
  };
}
