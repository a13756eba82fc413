import type { Course } from "../../curriculum/course";
import type { Demand } from "../../needs/demand";
import type { ObjectiveWeights, PlannedTrainer } from "../problem";

const perSession = 20;
const overload = 5;

/** At least, and what the settings say unless somebody changed them. */
const changeOfTime = 120;
const changeOfPlace = 30;

/** The most urgent need there is. */
const greatestNeed = 10;

/** A trainer's fair share may be exceeded by this factor before it costs. */
const fairMargin = 1.2;

/**
 * What each wish weighs. The price of leaving a demand out (400 + 40 × need) is raised where a long plan or long courses
 * would otherwise make it cheaper to leave somebody out than to train her late, or than to tell one other person another
 * time. What a person was told is changed to give somebody a place, not to save days, calls, sessions or a better trainer:
 * a change costs more than one person's can save.
 *
 * @param asked the prices of a change in the settings: at 120 and 30 as said above, at half of that half of it; 0: none.
 */
export function objectiveWeights(
  courses: readonly Course[],
  courseSlots: Uint8Array,
  demands: readonly Demand[],
  trainers: readonly PlannedTrainer[],
  days: number,
  traffic: Float64Array,
  asked: Pick<ObjectiveWeights, "changeOfTime" | "changeOfPlace">,
): ObjectiveWeights {
  const longest = courseSlots.reduce((most, slots) => Math.max(most, slots), 0);
  const busiest = traffic.reduce((most, cost) => Math.max(most, cost), 0);
  const dearest = trainers.reduce((most, { penalty }) => Math.max(most, penalty), 0);
  const dearestSession = Math.ceil(perSession + dearest + (overload + busiest) * longest) + 1;
  const leastOfTime = Math.max(changeOfTime, greatestNeed * days + dearestSession);
  const leastOfPlace = Math.max(changeOfPlace, dearest + overload * longest + 1);
  return {
    unplacedBase: Math.max(400, leastOfTime + dearestSession),
    unplacedPerNeed: Math.max(40, days),
    perSession,
    perDay: 1,
    overload,
    fairLoad: fairLoad(courses, courseSlots, demands, trainers.length),
    changeOfTime: (asked.changeOfTime / changeOfTime) * leastOfTime,
    changeOfPlace: (asked.changeOfPlace / changeOfPlace) * leastOfPlace,
  };
}

function fairLoad(
  courses: readonly Course[],
  courseSlots: Uint8Array,
  demands: readonly Demand[],
  trainers: number,
): number {
  if (trainers === 0) return 0;
  const trainees = new Map<string, number>();
  for (const { course } of demands) trainees.set(course, (trainees.get(course) ?? 0) + 1);
  const taught = courses.reduce((sum, { id, seats, needsTrainer }, at) => {
    if (!needsTrainer) return sum;
    return sum + Math.ceil((trainees.get(id) ?? 0) / Math.max(1, seats)) * (courseSlots[at] ?? 0);
  }, 0);
  return Math.ceil((fairMargin * taught) / trainers);
}
