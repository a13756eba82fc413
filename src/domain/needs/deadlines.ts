import type { Day } from "../../foundation/day";

/** In a longer plan the parts below are those of its first four weeks: urgent stays urgent. */
const monthOfDays = 28;

/** The neediest must be trained within this part of the plan's days. */
const urgentPart = 0.75;
const urgentNeed = 9;

/** Leads learn early enough that their teams have the greater part of the plan left. */
const leadsPart = 0.45;

/** First onboarding module within this part of the plan's days, each further one a step later: days off must not break the chain. */
const onboardingPart = 0.35;
const onboardingStep = 0.13;

/** Last days by which kinds of demands must be met, always one of the plan's days. */
export type Deadlines = {
  readonly forNeed: (need: number) => Day;
  readonly forLeads: Day;
  /** The plan's last day. */
  readonly last: Day;
  /** Never earlier than modules one a day allow. */
  readonly forOnboarding: (module: number) => Day;
  /** The centre's own deadline where it lies within the plan and is the earlier. */
  readonly atMost: (deadline: Day, own: Day | null) => Day;
};

/** @param days the plan's days, ascending; without any, every deadline is `today`, and nothing can be placed anyway. */
export function deadlinesOf(days: readonly Day[], today: Day): Deadlines {
  const dayAt = (position: number): Day =>
    days[Math.min(days.length - 1, Math.max(0, position))] ?? today;
  const month = days.filter((day) => day < dayAt(0) + monthOfDays).length;
  const within = (part: number): number => Math.ceil(part * month) - 1;
  const last = dayAt(days.length - 1);
  return {
    forNeed: (need) => (need >= urgentNeed ? dayAt(within(urgentPart)) : last),
    forLeads: dayAt(within(leadsPart)),
    last,
    forOnboarding: (module) =>
      dayAt(Math.max(module, within(onboardingPart + onboardingStep * module))),
    atMost: (deadline, own) => (own !== null && own < deadline && own >= dayAt(0) ? own : deadline),
  };
}
