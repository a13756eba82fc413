import { courseOnSubject, methodOf } from "../curriculum/catalogue";
import { wordsForTopic } from "../curriculum/topic-words";
import { sameSubject } from "../curriculum/subject-words";
import type { Diagnosis } from "../diagnosis/diagnosis";
import type { ReleaseCascade } from "../release-cascade/release-cascade";
import type { AgentIndex } from "../records/agents";
import type { CatalogueCourse } from "../records/resources";
import type { TierAssignment } from "../tiers/tiers";
import type { Day } from "../../foundation/day";
import type { VideoToProduce } from "./coverage";

/** Days a video takes to be watched before a release goes live. */
const daysToWatch = 3;
const mostProposed = 2;

/**
 * Which short videos to make: for each release that some can only see as a video, and for each topic that the centre or whole
 * teams are weak at, where the catalogue has none. Proposed are those whose whole interval on the topic lies above their peers.
 *
 * @param days the plan's; a video on a topic is wanted when half of them are over.
 */
export function videosToProduce(
  { topics, results }: Diagnosis,
  tiers: readonly TierAssignment[],
  cascade: ReleaseCascade | null,
  catalogue: readonly CatalogueCourse[],
  days: readonly Day[],
): readonly VideoToProduce[] {
  const videos = catalogue.filter((course) => methodOf(course) === "short-video");
  const first = days[0] ?? 0;
  const newHires = new Set(
    tiers.filter(({ tier }) => tier === "new-hire").map(({ agent }) => agent),
  );
  const released = (cascade?.releases ?? [])
    .filter(
      ({ byVideo, release, label }) =>
        byVideo.length > 0 &&
        !videos.some(({ name }) => sameSubject(name, release.name) || sameSubject(name, label)),
    )
    .map((one): VideoToProduce => ({
      about: { kind: "release", label: one.label },
      due: Math.max(first, one.lastDay - daysToWatch),
      proposed: [],
      owner: one.release.owner,
    }));
  const common = topics.flatMap((summary, topic): VideoToProduce[] => {
    if (summary.scope === "individuals") return [];
    const words = wordsForTopic(summary.topic);
    if (courseOnSubject(videos, words, "short-video") !== null) return [];
    const proposed = results
      .filter((one) => one.topic === topic && one.gap.low > 0 && !newHires.has(one.agent))
      .sort((a, b) => b.gap.low - a.gap.low || a.agent - b.agent)
      .slice(0, mostProposed)
      .map(({ agent }): AgentIndex => agent);
    return [
      {
        about: {
          kind: "topic",
          topic: summary.topic,
          weak: summary.weakAgents,
          of: summary.agents,
        },
        due: days[Math.floor(days.length / 2)] ?? first,
        proposed,
        owner: null,
      },
    ];
  });
  return [...released, ...common].sort((a, b) => a.due - b.due);
}
