import type { TrainingProblem } from "../../scheduling/problem";
import { checkSetting } from "../../settings/settings";
import type { SettingChange } from "../change";
import type { Ground, Posed, Proposal } from "../ground";

const hour = 60;

/** The longest day that whole slots of the same length divide. */
const mostSlots = 31;

/** A week more of training. */
export function planLonger(ground: Ground): Proposal | null {
  const { planWeeks } = ground.settings;
  const setting = { id: "planWeeks", value: planWeeks + 1 } as const;
  const posed = poseIfValid(ground, setting);
  if (posed === null || posed.problem.days.length <= ground.problem.days.length) return null;
  return { change: { kind: "plan-longer", from: planWeeks, to: planWeeks + 1 }, posed, setting };
}

/** Training an hour longer into the evening, where any of those without a place is on shift then. */
export function dayLonger(ground: Ground): Proposal | null {
  const { dayStart, dayEnd, slotMinutes } = ground.settings;
  const to = dayEnd + hour;
  if ((to - dayStart) / slotMinutes > mostSlots) return null;
  const setting = { id: "dayEnd", value: to } as const;
  const posed = poseIfValid(ground, setting);
  if (posed === null || !isLongerOnShift(ground, posed.problem)) return null;
  return { change: { kind: "day-longer", from: dayEnd, to }, posed, setting };
}

/** Training up to an hour longer before or after the shift, paid. */
export function besideShift(ground: Ground): Proposal | null {
  const { besideShift: from } = ground.settings;
  const setting = { id: "besideShift", value: from + hour } as const;
  const posed = poseIfValid(ground, setting);
  if (posed === null || !isLongerOnShift(ground, posed.problem)) return null;
  return { change: { kind: "beside-shift", from, to: from + hour }, posed, setting };
}

function poseIfValid(ground: Ground, setting: SettingChange): Posed | null {
  if ("problem" in checkSetting(setting.id, setting.value)) return null;
  return ground.pose({ [setting.id]: setting.value });
}

function isLongerOnShift({ problem, missing }: Ground, changed: TrainingProblem): boolean {
  return missing.some(({ agent }) => slotsOf(changed, agent) > slotsOf(problem, agent));
}

function slotsOf({ agents }: TrainingProblem, agent: number): number {
  let slots = 0;
  for (const word of agents[agent]?.onShift ?? []) {
    for (let left = word; left !== 0; left &= left - 1) slots++;
  }
  return slots;
}
