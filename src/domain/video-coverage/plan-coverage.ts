import type { Day } from "../../foundation/day";
import { methodOf } from "../curriculum/catalogue";
import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Attended } from "../follow-up/attended";
import type { PreviousFollowUp } from "../follow-up/previous-follow-up";
import type { WorkingHours } from "../follow-up/working-hours";
import type { Agent, AgentIndex } from "../records/agents";
import type { CatalogueCourse } from "../records/resources";
import type { ReleaseCascade } from "../release-cascade/release-cascade";
import type { TrainingProblem } from "../scheduling/problem";
import type { TierAssignment } from "../tiers/tiers";
import { assignViews, type OpenView } from "./assign-views";
import type { Coverage, CoverageItem, View } from "./coverage";
import { videosToProduce } from "./videos-to-produce";

const videoMinutes = 15;
const classroomMinutes = 30;
/** What takes longer is no matter for a quiet moment: it needs a session. */
const longestInGap = 30;

type Item = Pick<CoverageItem, "name" | "source" | "minutes" | "due"> & {
  readonly audience: readonly AgentIndex[];
  /** Under which names the training records may know it. */
  readonly names: readonly string[];
};

/**
 * Who still has to watch what, and in which quiet hour of her own shifts, round the clock: the centre's short videos and cloud
 * classrooms for everybody, release videos for those whom no morning meeting reaches; and what has to be made. Whatever the
 * training records show as seen is not assigned again. `null` when there is nothing to watch or to make.
 */
export function planCoverage(input: {
  readonly agents: readonly Agent[];
  readonly catalogue: readonly CatalogueCourse[];
  readonly cascade: ReleaseCascade | null;
  readonly diagnosis: Diagnosis;
  readonly tiers: readonly TierAssignment[];
  readonly problem: TrainingProblem;
  readonly hours: WorkingHours;
  readonly attended: Attended;
  /** Who was ticked to have seen what, by the name of the video. */
  readonly seen: PreviousFollowUp["seen"];
}): Coverage | null {
  const { catalogue, cascade, diagnosis, tiers, problem, hours, attended, seen } = input;
  const items = [...releaseItems(cascade, seen), ...catalogueItems(catalogue, problem)];
  const toProduce = videosToProduce(diagnosis, tiers, cascade, catalogue, problem.days);
  if (items.length === 0 && toProduce.length === 0) return null;
  const positions = new Map(problem.agents.map(({ agent }, position) => [agent, position]));
  const isTicked = ({ name }: Item, agent: AgentIndex): boolean =>
    seen.get(name)?.has(agent) === true;
  const isRecorded = ({ names }: Item, agent: AgentIndex): boolean =>
    attended(agent, names) !== undefined;
  const open = items.flatMap((one, item) =>
    one.audience
      .filter((agent) => !isRecorded(one, agent) && !isTicked(one, agent))
      .map((agent): OpenView => ({
        position: positions.get(agent) ?? -1,
        agent,
        item,
        minutes: one.minutes,
        due: one.due,
      })),
  );
  const ticked = items.flatMap((one, item) =>
    one.audience
      .filter((agent) => !isRecorded(one, agent) && isTicked(one, agent))
      .map((agent): View => ({ agent, item, gap: null, isSeen: true })),
  );
  const views = [...assignViews(open, hours), ...ticked];
  return {
    items: items.map(({ name, source, minutes, due, audience }, item): CoverageItem => {
      const own = views.filter((view) => view.item === item);
      const watched = own.filter(({ isSeen }) => isSeen).length;
      const noGap = own.filter(({ gap, isSeen }) => gap === null && !isSeen).length;
      return {
        name,
        source,
        minutes,
        due,
        people: audience.length,
        seen: audience.length - own.length,
        ticked: watched,
        assigned: own.length - watched - noGap,
        noGap,
      };
    }),
    views: [...views].sort(
      (a, b) =>
        a.item - b.item ||
        (a.gap?.day ?? Infinity) - (b.gap?.day ?? Infinity) ||
        (a.gap?.hour ?? 0) - (b.gap?.hour ?? 0) ||
        a.agent - b.agent,
    ),
    toProduce,
  };
}

/** Who was ticked to have seen a release's video stays on its list. */
function releaseItems(
  cascade: ReleaseCascade | null,
  seen: PreviousFollowUp["seen"],
): readonly Item[] {
  return (cascade?.releases ?? []).flatMap(
    ({ label, release, lastDay, byVideo, audience }): Item[] => {
      const ticked = audience.filter(
        (agent) => seen.get(label)?.has(agent) === true && !byVideo.includes(agent),
      );
      const people = [...byVideo, ...ticked];
      return people.length === 0
        ? []
        : [
            {
              name: label,
              source: "release",
              minutes: videoMinutes,
              due: lastDay,
              audience: people,
              names: [label, release.name],
            },
          ];
    },
  );
}

/** Short videos and videos of the catalogue, for everybody in the plan; its own deadline where it lies within the plan. */
function catalogueItems(
  catalogue: readonly CatalogueCourse[],
  { days, agents }: TrainingProblem,
): readonly Item[] {
  const last: Day = days.at(-1) ?? 0;
  return catalogue.flatMap((course): Item[] => {
    const method = methodOf(course);
    if (method !== "short-video" && method !== "video") return [];
    const usual = method === "video" ? classroomMinutes : videoMinutes;
    const minutes = course.minutes ?? usual;
    if (minutes > longestInGap) return [];
    const own = course.deadline ?? last;
    return [
      {
        name: course.name,
        source: "catalogue",
        minutes,
        due: own >= (days[0] ?? 0) && own < last ? own : last,
        audience: agents.map(({ agent }) => agent),
        names: [course.name],
      },
    ];
  });
}
