import type { Day } from "../../foundation/day";
import type { Attended } from "../follow-up/attended";
import type { PreviousFollowUp } from "../follow-up/previous-follow-up";
import type { AgentIndex } from "../records/agents";
import type { TaughtRelease } from "./releases-to-teach";

/** How it is known that somebody has heard of a release; `day` null: nobody says when. */
export type Told = {
  readonly by: "records" | "step" | "video" | "signed";
  readonly day: Day | null;
};

/**
 * Who has heard of a release already: by the training records, in a step that was held, by a video ticked as seen, or because she
 * was ticked to know it. Whoever was ticked not to know it has to be told again, whatever else is on record. `null`: not yet told.
 */
export function toldOfRelease(
  { label, release }: Pick<TaughtRelease, "label" | "release">,
  attended: Attended,
  { held, known, seen }: PreviousFollowUp,
): (agent: AgentIndex) => Told | null {
  const names = [label, release.name];
  const answers = known.get(label);
  const steps = new Map<AgentIndex, Day>();
  for (const step of held) {
    if (step.release !== label) continue;
    for (const agent of step.people) steps.set(agent, step.on);
  }
  return (agent) => {
    const answer = answers?.get(agent);
    if (answer === false) return null;
    const onStep = steps.get(agent);
    if (onStep !== undefined) return { by: "step", day: onStep };
    const recorded = attended(agent, names);
    if (recorded !== undefined) return { by: "records", day: recorded };
    if (seen.get(label)?.has(agent) === true) return { by: "video", day: null };
    return answer === true ? { by: "signed", day: null } : null;
  };
}
