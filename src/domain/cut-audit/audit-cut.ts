import type { Day } from "../../foundation/day";
import type { Checkpoint } from "../../foundation/watch";
import { at, indexAt } from "../metrics/columns";
import { ranker } from "../ranking/linear-ranks";
import type { Judged } from "../ranking/rank-agents";
import type { Ranking } from "../ranking/ranking";
import { weightedSum, type WeightedSum } from "../ranking/weighted-sum";
import type { AgentIndex } from "../records/agents";
import type { Centre } from "../records/centre";
import type { PlanRecord } from "../records/previous-plan";
import type { Settings } from "../settings/settings";
import { cutGroups, cutRules, type Contender, type CutRules } from "../tiers/cut-groups";
import { setApart } from "../tiers/set-apart";
import type { AuditedMove, AuditedPerson, Crossing, CutAudit } from "./cut-audit";
import { NearCut } from "./near-cut";
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
    if ((await checkpoint(audited.length / changes.length)) === "stop") break;
    audited.push({ change, ...audit.crossings(judge()) });
  }
  return { changes: audited, people: people(audit.now, audited, ranking), notTried };
}

/** Who is named in which group. */
type Named = { readonly bottom: ReadonlySet<AgentIndex>; readonly top: ReadonlySet<AgentIndex> };

type Chances = { readonly bottom: Float64Array; readonly top: Float64Array };

class Audit {
  readonly now: Named;
  readonly #rules: CutRules;
  readonly #apart: ReturnType<typeof setApart>;
  /** By agent: what the draws gave, and how far the approximation is from it. */
  readonly #drawn: Chances;
  readonly #approximate: Chances;
  /** The agents, best first. */
  readonly #ranked: Uint32Array;
  readonly #cuts = { bottom: new NearCut(), top: new NearCut() };

  constructor(private readonly input: AuditInput) {
    const { centre, ranking, settings, today, compared, judged } = input;
    const sizes = { bottom: ranking.bottomSize, top: ranking.topSize };
    this.#rules = cutRules(centre, sizes, settings, compared);
    this.#apart = setApart(centre, ranking, settings, today);
    const column = (): Float64Array => new Float64Array(centre.agents.length);
    this.#drawn = { bottom: column(), top: column() };
    this.#ranked = Uint32Array.from(ranking.agents, ({ agent }) => agent);
    for (const { agent, pBottom, pTop } of ranking.agents) {
      this.#drawn.bottom[agent] = pBottom ?? 0;
      this.#drawn.top[agent] = pTop ?? 0;
    }
    this.#approximate = this.#chances(judged.composite);
    this.now = this.#named(judged.composite, judged.headline?.evidence.n ?? null);
  }

  crossings({ weighted, n }: ChangedJudgement): { bottom: Crossing; top: Crossing } {
    const { centre } = this.input;
    const isActive = (agent: number) => centre.agents[agent]?.status === "active";
    const then = this.#named(weightedSum(weighted, centre.agents.length, isActive), n);
    const crossing = (group: "bottom" | "top"): Crossing => {
      const leave = [...this.now[group]].filter((agent) => !then[group].has(agent));
      return {
        enter: [...then[group]].filter((agent) => !this.now[group].has(agent)),
        leave,
        tooFew: leave.filter(
          (agent) => this.#apart(agent, n === null ? 0 : at(n, agent), true) !== null,
        ),
      };
    };
    return { bottom: crossing("bottom"), top: crossing("top") };
  }

  #named(sum: WeightedSum, n: Float64Array | null): Named {
    const chances = this.#chances(sum);
    const pBottom = this.#moved("bottom", chances);
    const pTop = this.#moved("top", chances);
    const contenders: Contender[] = [];
    const order = this.#order(sum);
    for (let k = 0; k < order.length; k++) {
      const agent = indexAt(order, k);
      if (this.#apart(agent, n === null ? 0 : at(n, agent), true) !== null) continue;
      contenders.push({ agent, pBottom: at(pBottom, agent), pTop: at(pTop, agent) });
    }
    const groups = cutGroups(contenders, this.#rules);
    const { floor } = this.#rules;
    return {
      bottom: new Set([...groups.bottom.members].filter((agent) => at(pBottom, agent) >= floor)),
      top: groups.top.members,
    };
  }

  /** What the draws gave, moved as far as the approximation moves. */
  #moved(group: "bottom" | "top", chances: Chances): Float64Array {
    const drawn = this.#drawn[group];
    const before = this.#approximate[group];
    return chances[group].map((chance, agent) =>
      Math.min(1, Math.max(0, at(drawn, agent) + chance - at(before, agent))),
    );
  }

  /** The agents, best first; of equals whoever the ranking has first. */
  #order({ agents, value }: WeightedSum): Uint32Array {
    const valueOf = new Float64Array(this.input.centre.agents.length).fill(Number.NaN);
    for (let k = 0; k < agents.length; k++) valueOf[indexAt(agents, k)] = at(value, k);
    const people = new Uint32Array(agents.length);
    const values = new Float64Array(agents.length);
    let count = 0;
    for (let k = 0; k < this.#ranked.length; k++) {
      const agent = indexAt(this.#ranked, k);
      const own = at(valueOf, agent);
      if (Number.isNaN(own)) continue;
      people[count] = agent;
      values[count] = own;
      count += 1;
    }
    const ranks = new Uint32Array(count);
    ranker(count)(values, ranks);
    const order = new Uint32Array(count);
    for (let k = 0; k < count; k++) order[indexAt(ranks, k) - 1] = indexAt(people, k);
    return order;
  }

  /** By agent, from the normal approximation; 0 for those without a score. */
  #chances({ agents, value, sd }: WeightedSum): Chances {
    const turned = value.map((one) => -one);
    return {
      bottom: this.#byAgent("bottom", agents, value, sd),
      top: this.#byAgent("top", agents, turned, sd),
    };
  }

  #byAgent(
    group: "bottom" | "top",
    agents: Uint32Array,
    mean: Float64Array,
    sd: Float64Array,
  ): Float64Array {
    const chances = new Float64Array(this.input.centre.agents.length);
    const size = this.#rules.sizes[group];
    if (size < 1 || size >= agents.length) return chances;
    const found = this.#cuts[group].chances(mean, sd, size);
    for (let k = 0; k < found.length; k++) chances[indexAt(agents, k)] = at(found, k);
    return chances;
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
