import type { Ranking } from "../ranking/ranking";
import type { AgentIndex } from "../records/agents";
import type { Centre } from "../records/centre";
import type { Mentor } from "./new-hires";

/** The centre's mean score: a mentor's whole 90 % interval lies above it. */
const meanScore = 100;

/**
 * A mentor for each newcomer, in their order: whom the centre's own list names, else of the strong agents of her team the one
 * who has the fewest newcomers yet, of equals the one likeliest to be at the top. Strong: the whole interval of the score above
 * the centre's mean. Where her team has nobody so sure, the lead.
 */
export function mentorsFor(
  hires: readonly AgentIndex[],
  centre: Centre,
  ranking: Ranking,
  unsuited: ReadonlySet<AgentIndex>,
): ReadonlyMap<AgentIndex, Mentor> {
  const strong = ranking.agents.flatMap(({ agent, score, pTop }) => {
    const one = centre.agents[agent];
    const isStrong = score !== null && pTop !== null && score.low > meanScore;
    return isStrong && one?.role === "agent" && one.team !== null && !unsuited.has(agent)
      ? [{ agent, team: one.team, pTop }]
      : [];
  });
  const load = new Map<AgentIndex, number>();
  const mentors = new Map<AgentIndex, Mentor>();
  for (const hire of hires) {
    const named = namedMentor(centre, hire, unsuited);
    if (named === null) continue;
    mentors.set(hire, named);
    if (named.agent !== null) load.set(named.agent, (load.get(named.agent) ?? 0) + 1);
  }
  for (const hire of hires) {
    if (mentors.has(hire)) continue;
    const team = centre.agents[hire]?.team ?? null;
    const [chosen] = strong
      .filter((one) => one.team === team && one.agent !== hire)
      .sort(
        (a, b) =>
          (load.get(a.agent) ?? 0) - (load.get(b.agent) ?? 0) ||
          b.pTop - a.pTop ||
          a.agent - b.agent,
      );
    if (chosen === undefined) {
      const name = leadName(centre, hire);
      mentors.set(hire, name === null ? { kind: "none" } : { kind: "lead", name });
      continue;
    }
    const count = (load.get(chosen.agent) ?? 0) + 1;
    load.set(chosen.agent, count);
    mentors.set(hire, { kind: "proposed", agent: chosen.agent, pTop: chosen.pTop, hires: count });
  }
  return mentors;
}

function namedMentor(
  { agents }: Centre,
  hire: AgentIndex,
  unsuited: ReadonlySet<AgentIndex>,
): Extract<Mentor, { kind: "named" }> | null {
  const mentor = agents[hire]?.mentor ?? null;
  if (mentor === null) return null;
  const { name, agent } = mentor;
  const doubt =
    agent === null
      ? "not-found"
      : agents[agent]?.status === "left"
        ? "left"
        : unsuited.has(agent)
          ? "coached"
          : null;
  return { kind: "named", name, agent, doubt };
}

function leadName({ agents }: Centre, hire: AgentIndex): string | null {
  const one = agents[hire];
  if (one === undefined) return null;
  if (one.leader !== null) return one.leader;
  const leads = agents.filter(
    ({ role, team, status }) => role === "lead" && status === "active" && team === one.team,
  );
  return leads.length === 1 ? (leads[0]?.name ?? null) : null;
}
