import { dayFromCivil } from "../../../src/foundation/day";
import { seededRandom, type Random } from "../../../src/foundation/random";
import type { Course } from "../../../src/domain/curriculum/course";
import type { Demand } from "../../../src/domain/needs/demand";
import type {
  PlannedAgent,
  PlannedTrainer,
  TrainingProblem,
} from "../../../src/domain/scheduling/problem";
import { sizes, type Size } from "./instance-sizes";

const dayCount = 20;
const slotsPerDay = 18;
const slots = dayCount * slotsPerDay;
const teamSize = 15;
const shifts = [
  { start: 0, length: 16 },
  { start: 1, length: 16 },
  { start: 2, length: 16 },
  { start: 0, length: 8 },
  { start: 5, length: 8 },
  { start: 10, length: 8 },
] as const;

type Draw = { readonly next: Random; readonly below: (limit: number) => number };

/**
 * Seeded timetabling instances: the order of the draws is fixed, so that values measured on them stay
 * comparable. Four weeks of five days, eighteen half hours a day, teams of fifteen with a lead first.
 *
 * @param name one of the sizes; its length is part of the seed.
 */
export function instance(name: keyof typeof sizes, seed = 1): TrainingProblem {
  const size: Size = sizes[name];
  const next = seededRandom(seed * 7919 + name.length);
  const draw: Draw = { next, below: (limit) => Math.floor(next() * limit) };
  const teams = Math.ceil(size.agents / teamSize);
  const agents = drawAgents(size, teams, draw);
  const volume = drawVolume(draw);
  const heads = headsOf(agents, teams, volume, size.slack);
  const { courses, skills } = coursesOf(size);
  const demands = drawDemands(size, draw);
  const trainers = drawTrainers(size, skills, draw);
  const courseSlots = Uint8Array.from(courses, ({ minutes }) => minutes / 30);
  const taught = courses.reduce((sum, { id, seats }, at) => {
    const trainees = demands.filter(({ course }) => course === id).length;
    return sum + Math.ceil(trainees / seats) * (courseSlots[at] ?? 0);
  }, 0);
  const most = Math.max(...volume);
  return {
    days: workdays,
    weeks: Uint16Array.from(workdays, (_, at) => Math.floor(at / 5)),
    dayStart: 540,
    slotMinutes: 30,
    slotsPerDay,
    agents,
    teams: Array.from({ length: teams }, (_, team) => `Team ${team + 1}`),
    courses,
    courseSlots,
    demands,
    trainers,
    venues: size.rooms.map((seats, at) => ({ name: `Room ${at + 1}`, seats, site: -1 })),
    sites: [],
    ...heads,
    traffic: Float64Array.from(volume, (calls) => Math.round((10 * calls) / most)),
    weights: {
      unplacedBase: 400,
      unplacedPerNeed: 40,
      perSession: 20,
      perDay: 1,
      overload: 5,
      fairLoad: Math.ceil((1.2 * taught) / size.trainers),
      changeOfTime: 120,
      changeOfPlace: 30,
    },
    kept: [],
    told: demands.map(() => null),
  };
}

const firstDay = dayFromCivil(2026, 3, 2);
const workdays = Array.from(
  { length: dayCount },
  (_, at) => firstDay + 7 * Math.floor(at / 5) + (at % 5),
);

function pick<Item>(items: readonly Item[], at: number): Item {
  const item = items[at];
  if (item === undefined) throw new Error(`No item ${at}`);
  return item;
}

function isLead(agent: number): boolean {
  return agent % teamSize === 0;
}

function drawAgents(size: Size, teams: number, draw: Draw): PlannedAgent[] {
  const teamShift = Array.from({ length: teams }, () =>
    draw.next() < 0.8 ? draw.below(3) : 3 + draw.below(3),
  );
  return Array.from({ length: size.agents }, (_, agent) => {
    const team = Math.floor(agent / teamSize);
    const usual = isLead(agent) || draw.next() < 0.8;
    const { start, length } = pick(shifts, usual ? (teamShift[team] ?? 0) : draw.below(6));
    const lunch = start + 6 + draw.below(4);
    const off = new Set<number>();
    if (!isLead(agent) && draw.next() < 0.08) {
      const leave = draw.below(16);
      for (let day = leave; day < leave + 5; day++) off.add(day);
    }
    if (draw.next() < 0.25) {
      const free = draw.below(5);
      for (let week = 0; week < 4; week++) off.add(week * 5 + free);
    }
    let word = 0;
    for (let slot = start; slot < Math.min(slotsPerDay, start + length); slot++) {
      const atLunch = length > 8 && (slot === lunch || slot === lunch + 1);
      if (!atLunch) word |= 1 << slot;
    }
    const onShift = Uint32Array.from(workdays, (_day, at) => (off.has(at) ? 0 : word));
    return { agent, team, onShift, site: -1 };
  });
}

/** Two humps a day, busiest on Mondays. */
function drawVolume(draw: Draw): number[] {
  const weekday = [1.12, 1.02, 0.98, 0.96, 0.92];
  return Array.from({ length: slots }, (_, at) => {
    const slot = at % slotsPerDay;
    const shape =
      0.55 + 0.45 * Math.exp(-((slot - 4) ** 2) / 8) + 0.35 * Math.exp(-((slot - 11) ** 2) / 10);
    const day = weekday[Math.floor(at / slotsPerDay) % 5] ?? 1;
    return shape * day * (1 + 0.08 * (draw.next() - 0.5));
  });
}

/** Square-root staffing says how many the floor needs; a team may spare a quarter. */
function headsOf(agents: readonly PlannedAgent[], teams: number, volume: number[], slack: number) {
  const onShift = new Float64Array(slots);
  const inTeam = new Float64Array(teams * slots);
  for (const { team, onShift: words } of agents) {
    for (let at = 0; at < slots; at++) {
      const word = words[Math.floor(at / slotsPerDay)] ?? 0;
      if (((word >>> (at % slotsPerDay)) & 1) === 0) continue;
      onShift[at] = (onShift[at] ?? 0) + 1;
      inTeam[team * slots + at] = (inTeam[team * slots + at] ?? 0) + 1;
    }
  }
  const average = onShift.reduce((sum, heads) => sum + heads, 0) / slots;
  const scale = (average * 0.95) / Math.max(...volume);
  const releasable = Uint16Array.from(volume, (calls, at) => {
    const load = calls * scale;
    const heads = onShift[at] ?? 0;
    const spare = Math.min(heads - Math.ceil(load + Math.sqrt(load)), 0.15 * heads);
    return Math.max(0, Math.floor(slack * spare));
  });
  const releasablePerTeam = Uint16Array.from(inTeam, (heads) =>
    heads === 0 ? 0 : Math.max(1, Math.floor(0.25 * heads)),
  );
  return { releasable, releasablePerTeam };
}

const plain: Omit<Course, "id" | "minutes" | "seats"> = {
  name: null,
  topic: null,
  method: "lecture",
  module: "professional",
  levels: [],
  onboarding: null,
  objective: { kind: "reach-peers", mean: 0 },
  skill: "any",
  needsTrainer: true,
  needsVenue: true,
  evaluation: "quiz",
  origin: "built-in",
};

const levels = ["lower", "middle", "upper"] as const;
const modules = [0, 1, 2, 3];

function hasLeadsFirst(topic: number): boolean {
  return topic % 5 < 2;
}

function coursesOf(size: Size) {
  const courses: Course[] = [];
  const skills: number[] = [];
  const add = (
    skill: number,
    length: number,
    course: Partial<Course> & Pick<Course, "id" | "seats">,
  ) => {
    courses.push({ ...plain, minutes: 30 * length, ...course });
    skills.push(skill);
  };
  for (let topic = 0; topic < size.topics; topic++) {
    const length = topic % 3 === 2 ? 3 : 2;
    for (const level of levels)
      add(topic, length, { id: `T${topic}-${level}`, seats: 8, levels: [level] });
    if (hasLeadsFirst(topic)) add(topic, length, { id: `T${topic}-leads`, seats: 12 });
  }
  add(size.topics, 1, { id: "coaching", seats: 1, method: "one-to-one" });
  add(size.topics + 2, 1, { id: "recordings", seats: 10, method: "recording-study" });
  for (const module of modules) {
    add(size.topics + 1, 4, { id: `onboarding-${module}`, seats: 12, module: "onboarding" });
  }
  return { courses, skills };
}

function drawDemands(size: Size, draw: Draw): Demand[] {
  const demands: Demand[] = [];
  const add = (agent: number, course: string, need: number, lastDay: number, after: number[]) => {
    const deadline = workdays[lastDay] ?? 0;
    const id = demands.length;
    const reason = { kind: "tier", tier: "one-to-one" } as const;
    demands.push({ id, agent, course, need, deadline, after, reason });
    return id;
  };
  const everyone = Array.from({ length: size.agents }, (_, agent) => agent);
  const byScore = everyone
    .map((agent) => ({ agent, score: draw.next() }))
    .filter(({ agent }) => !isLead(agent))
    .sort((a, b) => a.score - b.score);
  const hires = new Set<number>();
  while (hires.size < size.hires) {
    const agent = draw.below(size.agents);
    if (!isLead(agent)) hires.add(agent);
  }
  const leads = new Map<string, number>();
  for (const agent of everyone) {
    if (isLead(agent) || hires.has(agent)) continue;
    for (let topic = 0; topic < size.topics; topic++) {
      if (draw.next() >= size.needs / size.topics) continue;
      const need = 1 + Math.floor(10 * draw.next() ** 1.5);
      const level = pick(levels, draw.below(3));
      const after: number[] = [];
      if (hasLeadsFirst(topic)) {
        const team = Math.floor(agent / teamSize);
        const key = `${team} ${topic}`;
        const lead = leads.get(key) ?? add(team * teamSize, `T${topic}-leads`, 8, 9, []);
        leads.set(key, lead);
        after.push(lead);
      }
      add(agent, `T${topic}-${level}`, need, need >= 9 ? 14 : dayCount - 1, after);
    }
  }
  for (const { agent } of byScore.slice(0, size.coached)) {
    add(agent, "coaching", 5 + draw.below(5), dayCount - 1, []);
  }
  for (const { agent } of byScore.slice(-size.listeners)) {
    add(agent, "recordings", 2 + draw.below(3), dayCount - 1, []);
  }
  for (const agent of hires) {
    let before: number[] = [];
    for (const module of modules) {
      before = [add(agent, `onboarding-${module}`, 9 - module, 9 + 3 * module, before)];
    }
  }
  return demands;
}

function drawTrainers(size: Size, skillOf: readonly number[], draw: Draw): PlannedTrainer[] {
  const skillCount = size.topics + 3;
  const drawn = Array.from({ length: size.trainers }, () => {
    const start = draw.below(3);
    const lunch = start + 6 + draw.below(3);
    const off = draw.next() < 0.3 ? draw.below(20) : -1;
    let word = 0;
    for (let slot = start; slot < start + 16; slot++) {
      if (slot !== lunch && slot !== lunch + 1) word |= 1 << slot;
    }
    const skills = new Set<number>();
    for (let skill = 0; skill < skillCount; skill++) if (draw.next() < 0.4) skills.add(skill);
    const available = Uint32Array.from(workdays, (_, at) => (at === off ? 0 : word));
    return { skills, available, penalty: draw.below(5) * 2 };
  });
  for (let skill = 0; skill < skillCount; skill++) {
    for (let tries = 0; tries < 99; tries++) {
      if (drawn.filter(({ skills }) => skills.has(skill)).length >= Math.min(2, size.trainers))
        break;
      drawn[draw.below(size.trainers)]?.skills.add(skill);
    }
  }
  return drawn.map(({ skills, available, penalty }, at) => {
    const teaches = new Uint32Array(Math.ceil(skillOf.length / 32));
    skillOf.forEach((skill, course) => {
      if (skills.has(skill))
        teaches[course >>> 5] = (teaches[course >>> 5] ?? 0) | (1 << (course & 31));
    });
    const load = { maxSlotsPerDay: 10, maxSlotsPerWeek: 40 };
    return {
      name: `Trainer ${at + 1}`,
      agent: null,
      teaches,
      available,
      ...load,
      penalty,
      site: -1,
    };
  });
}
