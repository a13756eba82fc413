import type { PlannedTrainer } from "../../scheduling/problem";
import { checkSetting } from "../../settings/settings";
import { lackingCourses, proposal, type Ground, type Proposal } from "../ground";

/** Minutes longer than now. */
const longerDay = 60;
const longerWeek = 180;

type Limit = "maxSlotsPerDay" | "maxSlotsPerWeek";

/** Every trainer may teach an hour longer a day. */
export function trainerDay(ground: Ground): Proposal | null {
  return longer(ground, "maxSlotsPerDay", longerDay);
}

/** Every trainer may teach three hours longer a week. */
export function trainerWeek(ground: Ground): Proposal | null {
  return longer(ground, "maxSlotsPerWeek", longerWeek);
}

/** By the setting where all trainers follow it; where the workbook gives them limits of their own, those. */
function longer(ground: Ground, limit: Limit, minutes: number): Proposal | null {
  const { problem, settings } = ground;
  const courses = lackingCourses(ground, ({ needsTrainer }) => needsTrainer);
  const teachers = problem.trainers.filter((trainer) =>
    courses.some((one) => teaches(trainer, one)),
  );
  if (teachers.length === 0) return null;
  const more = Math.floor(minutes / problem.slotMinutes);
  const isDay = limit === "maxSlotsPerDay";
  const change = { kind: isDay ? "trainer-day" : "trainer-week", minutes } as const;
  const setting = isDay
    ? ({ id: "trainerDailyMinutes", value: settings.trainerDailyMinutes + minutes } as const)
    : ({ id: "trainerWeeklyMinutes", value: settings.trainerWeeklyMinutes + minutes } as const);
  if (!("problem" in checkSetting(setting.id, setting.value))) {
    const posed = ground.pose({ [setting.id]: setting.value });
    const isRaised = posed.problem.trainers.every(
      (one, at) => one[limit] > (problem.trainers[at]?.[limit] ?? 0),
    );
    if (isRaised) return { change, posed, setting };
  }
  if (more === 0) return null;
  return proposal(ground, change, {
    ...problem,
    trainers: problem.trainers.map((one) => ({ ...one, [limit]: one[limit] + more })),
  });
}

function teaches(trainer: PlannedTrainer, course: number): boolean {
  return (((trainer.teaches[course >>> 5] ?? 0) >>> (course & 31)) & 1) === 1;
}
