import { weekday } from "../../../foundation/day";
import { sameSubject } from "../../curriculum/subject-words";
import type { Course } from "../../curriculum/course";
import type { Agent, AgentIndex } from "../../records/agents";
import type { Centre } from "../../records/centre";
import type { Trainer } from "../../records/resources";
import type { Settings } from "../../settings/settings";
import type { PlannedAgent, PlannedTrainer, SiteIndex } from "../problem";
import { slotsWithin, type SlotGrid } from "./slot-grid";

/** Until trainers are rated, full-time ones are asked first, then part-time, then those of other branches. */
const penalties: Readonly<Record<Trainer["kind"], number>> = {
  "full-time": 0,
  "part-time": 4,
  external: 8,
};

export type TrainerPool = {
  readonly trainers: readonly PlannedTrainer[];
  readonly source: "named" | "leads" | "to-be-named";
};

/**
 * Who may teach, when and how much: the trainers of the workbook; where it names none, the team leads, who may teach
 * anything; where there are no leads either, nobody, and sessions say "to be named".
 */
export function plannedTrainers(
  centre: Centre,
  courses: readonly Course[],
  agents: readonly PlannedAgent[],
  grid: SlotGrid,
  settings: Settings,
  siteOf: (trainer: Trainer) => SiteIndex,
): TrainerPool {
  const named = centre.trainers ?? [];
  const list = named.length > 0 ? named : teamLeads(centre.agents);
  const position = new Map(agents.map(({ agent }, at) => [agent, at]));
  const slots = (minutes: number) => Math.floor(minutes / grid.slotMinutes);
  const trainers = list.map((trainer): PlannedTrainer => {
    const agent = trainer.agent === null ? null : (position.get(trainer.agent) ?? null);
    const own = agent === null ? undefined : agents[agent]?.onShift;
    const hours = availableSlots(trainer, grid);
    return {
      name: trainer.name,
      agent,
      ...(trainer.agent !== null &&
        agent !== null &&
        centre.agents[trainer.agent]?.role === "agent" && { releases: "a-head" as const }),
      teaches: taughtCourses(trainer, courses),
      available: hours.map((word, day) => (own === undefined ? word : word & (own[day] ?? 0))),
      maxSlotsPerDay: slots(trainer.maxMinutesPerDay ?? settings.trainerDailyMinutes),
      maxSlotsPerWeek: slots(trainer.maxMinutesPerWeek ?? settings.trainerWeeklyMinutes),
      penalty: penalties[trainer.kind],
      site: siteOf(trainer),
    };
  });
  const source = named.length > 0 ? "named" : trainers.length > 0 ? "leads" : "to-be-named";
  return { trainers, source };
}

/** Leads among the agents, and those named only as somebody's lead, in the order in which they come up. */
function teamLeads(agents: readonly Agent[]): Trainer[] {
  const byName = new Map<string, AgentIndex>();
  agents.forEach((agent, index) => {
    if (agent.status === "active" && !byName.has(agent.name)) byName.set(agent.name, index);
  });
  const leads = new Map<AgentIndex | string, Trainer>();
  agents.forEach((agent, index) => {
    if (agent.status !== "active") return;
    if (agent.role === "lead") leads.set(index, leadAsTrainer(agent.name, index));
    if (agent.leader === null) return;
    const leader = byName.get(agent.leader) ?? null;
    leads.set(leader ?? agent.leader, leadAsTrainer(agent.leader, leader));
  });
  return [...leads.values()];
}

function leadAsTrainer(name: string, agent: AgentIndex | null): Trainer {
  return {
    id: name,
    name,
    kind: "full-time",
    agent,
    branch: null,
    skills: [],
    maxMinutesPerDay: null,
    maxMinutesPerWeek: null,
    availability: null,
  };
}

/** Each skill is compared once, however many courses ask for it. */
function taughtCourses(trainer: Trainer, courses: readonly Course[]): Uint32Array {
  const asked = new Set(courses.map(({ skill }) => skill));
  const known = new Set([...asked].filter((skill) => skill === null || hasSkill(trainer, skill)));
  const words = new Uint32Array(Math.ceil(courses.length / 32));
  courses.forEach(({ skill }, at) => {
    if (known.has(skill)) words[at >>> 5] = (words[at >>> 5] ?? 0) | (1 << (at & 31));
  });
  return words;
}

/** A trainer without a list of skills may teach anything. */
function hasSkill({ skills }: Trainer, asked: string): boolean {
  return skills.length === 0 || skills.some((own) => own === asked || sameSubject(own, asked));
}

function availableSlots(trainer: Trainer, grid: SlotGrid): Uint32Array {
  const { availability } = trainer;
  return Uint32Array.from(grid.days, (day) => {
    if (availability === null) return slotsWithin(grid, 0, 1440);
    return availability
      .filter((hours) => hours.weekday === weekday(day))
      .reduce((word, { start, end }) => word | slotsWithin(grid, start, end), 0);
  });
}
