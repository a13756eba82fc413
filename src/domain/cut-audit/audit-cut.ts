import type { Day } from "../../foundation/day";
import type { Checkpoint } from "../../foundation/watch";
import type { Judged } from "../ranking/rank-agents";
import type { Ranking } from "../ranking/ranking";
import { WeightedSums } from "../ranking/weighted-sum";
import type { AgentIndex } from "../records/agents";
import type { Centre } from "../records/centre";
import type { PlanRecord } from "../records/previous-plan";
import type { Settings } from "../settings/settings";
import { cutRules } from "../tiers/cut-groups";
import { setApart } from "../tiers/set-apart";
import type { AuditedMove, AuditedPerson, Crossing, CutAudit } from "./cut-audit";
import { NamedGroups, type Named } from "./named-groups";
import { singleChanges, type ChangedJudgement } from "./single-changes";

export type AuditInput = {
  readonly centre: Centre;
  readonly settings: Settings;
  readonly ranking: Ranking;
  readonly judged: Judged;
  readonly today: Day;
  /** The plan compared with: the margin at the cut holds under every change. */
  readonly compared: PlanRecord | null;
};

/**
 * The cut under each single change: who would enter or leave the bottom or the top group, all rules of the tiers applied as
 * they were. Judgements are made again only where a month or an evaluator is left out, with the variances of all data; no draws
 * are made: a chance is that of the ranking, moved by as much as its normal approximation moves. `null` where there is no cut or
 * nothing to change. Told to stop, it answers with the changes tried so far.
 */
export async function auditCut(
  input: AuditInput,
  checkpoint: Checkpoint,
): Promise<CutAudit | null> {
  const { centre, judged, ranking } = input;
  const { changes, notTried } = singleChanges(centre, judged);
  if (changes.length === 0 || ranking.bottomSize + ranking.topSize === 0) return null;
  const audit = new Audit(input);
  const audited: CutAudit["changes"][number][] = [];
  for (const { change, judge } of changes) {
    const ask = () => checkpoint(audited.length / changes.length);
    if ((await ask()) === "stop") break;
    audited.push({ change, ...audit.crossings(await judge(ask)) });
  }
  return { changes: audited, people: people(audit.now, audited, ranking), notTried };
}

/** Who would enter and leave under a change. */
class Audit {
  readonly now: Named;
  readonly #groups: NamedGroups;
  readonly #sums: WeightedSums;

  constructor({ centre, ranking, settings, today, compared, judged }: AuditInput) {
    const sizes = { bottom: ranking.bottomSize, top: ranking.topSize };
    const rules = cutRules(centre, sizes, settings, compared);
    const { agents } = centre;
    this.#sums = new WeightedSums(agents.length, (agent) => agents[agent]?.status === "active");
    const apart = setApart(centre, ranking, settings, today);
    this.#groups = new NamedGroups(ranking, judged.composite, rules, apart);
    this.now = this.#groups.under(judged.composite, judged.headline?.evidence.n ?? null);
  }

  crossings({ weighted, beside, n }: ChangedJudgement): { bottom: Crossing; top: Crossing } {
    const then = this.#groups.under(this.#sums.of(weighted, beside), n);
    const crossing = (group: "bottom" | "top"): Crossing => {
      const leave = [...this.now[group]].filter((agent) => !then[group].has(agent));
      return {
        enter: [...then[group]].filter((agent) => !this.now[group].has(agent)),
        leave,
        tooFew: leave.filter((agent) => !this.#groups.isSorted(agent, n)),
      };
    };
    return { bottom: crossing("bottom"), top: crossing("top") };
  }
}

function people(
  now: Named,
  changes: CutAudit["changes"],
  ranking: Ranking,
): readonly AuditedPerson[] {
  const moves = new Map<AgentIndex, AuditedMove[]>();
  const note = (agent: AgentIndex, move: AuditedMove): void => {
    const known = moves.get(agent);
    if (known === undefined) moves.set(agent, [move]);
    else known.push(move);
  };
  for (const [change, crossings] of changes.entries()) {
    for (const group of ["bottom", "top"] as const) {
      for (const agent of crossings[group].enter) note(agent, { change, group, way: "enters" });
      const tooFew = new Set(crossings[group].tooFew);
      for (const agent of crossings[group].leave) {
        note(agent, { change, group, way: tooFew.has(agent) ? "too-few" : "leaves" });
      }
    }
  }
  return ranking.agents
    .map(({ agent }): AuditedPerson => {
      const group = now.bottom.has(agent) ? "bottom" : now.top.has(agent) ? "top" : null;
      return { agent, group, moves: moves.get(agent) ?? [] };
    })
    .filter(({ group, moves: hers }) => group !== null || hers.length > 0)
    .reverse();
}
