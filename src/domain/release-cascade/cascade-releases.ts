import { firstDayOfMonth, monthOf, type Day } from "../../foundation/day";
import type { Attended } from "../follow-up/attended";
import type { HeldStep, PreviousFollowUp } from "../follow-up/previous-follow-up";
import type { WorkingHours } from "../follow-up/working-hours";
import type { Demand } from "../needs/demand";
import { teamLeadFinder } from "../needs/team-lead";
import type { Agent, AgentIndex } from "../records/agents";
import type { Release } from "../records/releases";
import type { TrainingProblem } from "../scheduling/problem";
import type { Session, Timetable } from "../scheduling/timetable";
import type {
  CascadedRelease,
  MorningMeeting,
  ReleaseCascade,
  TaughtLead,
} from "./release-cascade";
import { leadsToTeach, releasesToTeach, type TaughtRelease } from "./releases-to-teach";
import { toldOfRelease, type Told } from "./told-of-release";

const minutesOfDay = 1440;
/** Leads are there at the start of day shifts, not of nights. */
const meetingFrom = 360;
const meetingTo = 960;

/** What is live already is caught up on within so many days. */
const catchUpDays = 7;

type CascadeInput = {
  readonly releases: readonly Release[] | null;
  readonly agents: readonly Agent[];
  readonly demands: readonly Demand[];
  readonly problem: TrainingProblem;
  readonly timetable: Timetable;
  readonly hours: WorkingHours;
  readonly attended: Attended;
  readonly previous: PreviousFollowUp;
  readonly today: Day;
};

/**
 * Who hears of each release where and when. Leads by their session in the timetable; everybody else of her team at the start of
 * her first day shift after it and before it goes live; whom that does not reach, by a short video. Whoever has heard of it is
 * not told again, and a step that was held stays as it was. `null` without a release.
 */
export function cascadeReleases(input: CascadeInput): ReleaseCascade | null {
  const { agents, demands, problem, timetable, attended, previous, today } = input;
  const lastDay = problem.days.at(-1) ?? today;
  const taught = releasesToTeach(input.releases ?? [], agents, today, lastDay);
  if (taught.length === 0) return null;
  const sessionOf = new Map<number, Session>();
  for (const session of timetable.sessions) {
    for (const id of session.demands) sessionOf.set(id, session);
  }
  return {
    releases: taught.map((one): CascadedRelease => {
      const toldOf = toldOfRelease(one, attended, previous);
      const steps = previous.held.filter(({ release }) => release === one.label);
      const demandOf = new Map(
        demands.flatMap(({ agent, id, reason }) =>
          reason.kind === "release" && reason.release === one.label ? [[agent, id] as const] : [],
        ),
      );
      const leads = leadsToTeach(one, agents).map((agent): TaughtLead => {
        const told = toldOf(agent);
        const session =
          told === null
            ? sessionOf.get(demandOf.get(agent) ?? -1)
            : steps.find(({ kind, lead }) => kind === "lead" && lead === agent);
        return {
          agent,
          session: session === undefined ? null : { day: session.day, start: session.start },
          told,
        };
      });
      const before = lastDayToTell(one.release.goLive, lastDay, today);
      const told = new Map<AgentIndex, Told>();
      for (const agent of one.audience) {
        const known = toldOf(agent);
        if (known !== null) told.set(agent, known);
      }
      const { meetings, byVideo } = meetingsOf(one, leads, told, before, input);
      return {
        ...one,
        leads,
        told,
        meetings: [...steps.flatMap(heldMeeting), ...meetings].sort(
          (a, b) => a.day - b.day || a.shiftStart - b.shiftStart || a.lead - b.lead,
        ),
        byVideo,
        lastDay: before,
        exam: examDay(one.release.goLive ?? lastDay, problem.days, today),
      };
    }),
  };
}

function lastDayToTell(goLive: Day | null, lastDay: Day, today: Day): Day {
  if (goLive === null) return lastDay;
  return Math.min(lastDay, goLive > today ? goLive - 1 : today + catchUpDays);
}

function heldMeeting({ kind, team, lead, day, start, people, on }: HeldStep): MorningMeeting[] {
  return kind === "meeting" ? [{ team, lead, day, shiftStart: start, people, held: on }] : [];
}

function meetingsOf(
  { audience }: TaughtRelease,
  leads: readonly TaughtLead[],
  told: ReadonlyMap<AgentIndex, Told>,
  before: Day,
  { agents, problem, hours, today }: CascadeInput,
): Pick<CascadedRelease, "meetings" | "byVideo"> {
  // A lead who has heard of it can tell her team from tomorrow on.
  const learnt = new Map(
    leads.map(({ agent, session, told: known }) => [
      agent,
      known === null ? (session?.day ?? null) : today,
    ]),
  );
  const leadOf = teamLeadFinder(agents);
  const positions = new Map(problem.agents.map(({ agent }, position) => [agent, position]));
  const meetings = new Map<string, MorningMeeting & { readonly people: AgentIndex[] }>();
  const byVideo: AgentIndex[] = [];
  for (const agent of audience) {
    if (learnt.has(agent) || told.has(agent)) continue;
    const lead = leadOf(agent);
    const from = lead === null ? null : (learnt.get(lead) ?? null);
    const start =
      from === null
        ? null
        : firstDayShift(hours.shifts[positions.get(agent) ?? -1], Math.max(from, today), before);
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
      held: null,
    };
    meeting.people.push(agent);
    meetings.set(key, meeting);
  }
  return { meetings: [...meetings.values()], byVideo };
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
