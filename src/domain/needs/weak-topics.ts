import type { Diagnosis, TopicResult } from "../diagnosis/diagnosis";
import type { AgentIndex } from "../records/agents";

/**
 * What each agent is to be trained in: topics shown to be weak, worst gap first, at most `most` of them. Topics taught by the
 * same course count once. An agent with too little evidence has no weakness shown, and so appears only for what is shown.
 *
 * @param courseOf the course that would teach a topic.
 * @param excused agents who are not to be sent (new hires have their own track).
 */
export function weakTopics(
  diagnosis: Diagnosis,
  courseOf: (topic: number) => string,
  excused: ReadonlySet<AgentIndex>,
  most: number,
): ReadonlyMap<AgentIndex, readonly TopicResult[]> {
  const weak = diagnosis.results
    .filter((result) => result.weak && !excused.has(result.agent))
    .sort((a, b) => a.agent - b.agent || a.gap.value - b.gap.value || a.topic - b.topic);
  const chosen = new Map<AgentIndex, TopicResult[]>();
  for (const result of weak) {
    const own = chosen.get(result.agent) ?? [];
    const taught = own.some(({ topic }) => courseOf(topic) === courseOf(result.topic));
    if (own.length < most && !taught) chosen.set(result.agent, [...own, result]);
  }
  return chosen;
}
