import { firstDayOfMonth, monthOf, type Day } from "../../foundation/day";
import type { WorkingHours } from "../follow-up/working-hours";
import type { Demand } from "../needs/demand";
import { teamLeadFinder } from "../needs/team-lead";
import type { Agent, AgentIndex } from "../records/agents";
import type { Release } from "../records/releases";
import type { TrainingProblem } from "../scheduling/problem";
import type { Session, Timetable } from "../scheduling/timetable";
import type { CascadedRelease, MorningMeeting, ReleaseCascade } from "./release-cascade";
import { releasesToTeach, type TaughtRelease } from "./releases-to-teach";

const minutesOfDay = 1440;
/** Leads are there at the start of day shifts, not of nights. */
const meetingFrom = 360;
const meetingTo = 960;

/**
 * Who hears of each release where and when. Leads by their session in the timetable; everybody else of her team at the start of
 * her first day shift after it and before it goes live; whom that does not reach, by a short video. `null` without a release.
 */
export function cascadeReleases(input: {
  readonly releases: readonly Release[] | null;
  readonly agents: readonly Agent[];
  readonly demands: readonly Demand[];
  readonly problem: TrainingProblem;
  readonly timetable: Timetable;
  readonly hours: WorkingHours;
  readonly today: Day;
}): ReleaseCascade | null {
  const { agents, demands, problem, timetable, today } = input;
  const lastDay = problem.days.at(-1) ?? today;
  const taught = releasesToTeach(input.releases ?? [], agents, today, lastDay);
  if (taught.length === 0) return null;
  const sessionOf = new Map<number, Session>();
  for (const session of timetable.sessions) {
    for (const id of session.demands) sessionOf.set(id, session);
  }
  return {
    releases: taught.map((one): CascadedRelease => {
      const leads = demands
        .filter(({ reason }) => reason.kind === "release" && reason.release === one.label)
        .map(({ agent, id }) => ({ agent, session: sessionOf.get(id) ?? null }));
      const before =
        one.release.goLive === null ? lastDay : Math.min(lastDay, one.release.goLive - 1);
      const { meetings, byVideo } = meetingsOf(one, leads, before, input);
      return {
        ...one,
        leads: leads.map(({ agent, session }) => ({
          agent,
          session: session === null ? null : { day: session.day, start: session.start },
        })),
        meetings,
        byVideo,
        lastDay: before,
        exam: examDay(one.release.goLive ?? lastDay, problem.days, today),
      };
    }),
  };
}

function meetingsOf(
  { audience }: TaughtRelease,
  leads: readonly { readonly agent: AgentIndex; readonly session: Session | null }[],
  before: Day,
  {
    agents,
    problem,
    hours,
  }: {
    readonly agents: readonly Agent[];
    readonly problem: TrainingProblem;
    readonly hours: WorkingHours;
  },
): Pick<CascadedRelease, "meetings" | "byVideo"> {
  const learnt = new Map(leads.map(({ agent, session }) => [agent, session?.day ?? null]));
  const leadOf = teamLeadFinder(agents);
  const positions = new Map(problem.agents.map(({ agent }, position) => [agent, position]));
  const meetings = new Map<string, MorningMeeting & { readonly people: AgentIndex[] }>();
  const byVideo: AgentIndex[] = [];
  for (const agent of audience) {
    if (learnt.has(agent)) continue;
    const lead = leadOf(agent);
    const from = lead === null ? null : (learnt.get(lead) ?? null);
    const start =
      from === null ? null : firstDayShift(hours.shifts[positions.get(agent) ?? -1], from, before);
    if (lead === null || start === null) {
      byVideo.push(agent);
      continue;
    }
    const day = Math.floor(start / minutesOfDay);
    const shiftStart = start % minutesOfDay;
    const key = `${lead} ${start}`;
    const meeting = meetings.get(key) ?? {
      team: agents[agent]?.team ?? "",
      lead,
      day,
      shiftStart,
      people: [],
    };
    meeting.people.push(agent);
    meetings.set(key, meeting);
  }
  return {
    meetings: [...meetings.values()].sort(
      (a, b) => a.day - b.day || a.shiftStart - b.shiftStart || a.lead - b.lead,
    ),
    byVideo,
  };
}

/** Start, on the running clock, of her first shift by day after the lead's session; `null`: none in time. */
function firstDayShift(
  shifts: WorkingHours["shifts"][number] | undefined,
  after: Day,
  before: Day,
): number | null {
  const found = shifts?.find(({ from }) => {
    const day = Math.floor(from / minutesOfDay);
    const minute = from % minutesOfDay;
    return day > after && day <= before && minute >= meetingFrom && minute <= meetingTo;
  });
  return found?.from ?? null;
}

/** The last day of the plan in the month in which it goes live; that month being over, of the plan's first month. */
function examDay(goLive: Day, days: readonly Day[], today: Day): Day {
  const month = Math.max(monthOf(goLive), monthOf(days[0] ?? today));
  const end = firstDayOfMonth(month + 1) - 1;
  return days.filter((day) => day <= end).at(-1) ?? end;
}
