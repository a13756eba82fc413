import type { Agent, AgentIndex } from "../records/agents";

/**
 * The active colleague who leads an agent: whoever bears the name of her lead, else the only lead of her team. `null` when
 * nobody fits, several do, or she leads herself.
 */
export function teamLeadFinder(agents: readonly Agent[]): (agent: AgentIndex) => AgentIndex | null {
  const byName = new Map<string, AgentIndex[]>();
  const leadsOf = new Map<string, AgentIndex[]>();
  agents.forEach((agent, index) => {
    if (agent.status !== "active") return;
    append(byName, agent.name, index);
    if (agent.role === "lead" && agent.team !== null) append(leadsOf, agent.team, index);
  });
  return (index) => {
    const agent = agents[index];
    const named = agent?.leader == null ? undefined : byName.get(agent.leader);
    const inTeam = agent?.team == null ? undefined : leadsOf.get(agent.team);
    const lead = onlyOne(named) ?? onlyOne(inTeam);
    return lead === index ? null : lead;
  };
}

function append(groups: Map<string, AgentIndex[]>, key: string, index: AgentIndex): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [index]);
  else group.push(index);
}

function onlyOne(found: readonly AgentIndex[] | undefined): AgentIndex | null {
  return found?.length === 1 ? (found[0] ?? null) : null;
}
