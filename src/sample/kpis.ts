import type { Month } from "../foundation/day";
import { seededRandom, standardNormal, subSeed } from "../foundation/random";
import type { SampleComplaint } from "./complaints";
import { daysHere } from "./days-here";
import { clamp, itemAt, poisson } from "./draws";
import type { SamplePeople } from "./people";
import type { SamplePeriod } from "./period";
import type { SampleProblems } from "./problems";
import { adherenceLost, changeIn, type SampleChanges } from "./changes";

/** One agent's month. Times in seconds, shares 0–1. */
export type SampleKpi = {
  readonly month: Month;
  readonly agent: number;
  readonly calls: number;
  readonly talkTime: number;
  readonly afterCallWork: number;
  readonly surveySent: number;
  /** `null`: too few answers to the survey. */
  readonly satisfaction: number | null;
  readonly resolution: number;
  readonly complaints: number;
  readonly auditErrors: number;
  readonly adherence: number;
};

const callsPerMonth = 1750;
const answersPerInvitation = 0.15;
const fewestAnswers = 10;

/** Every agent's figures in every month she was here, ordered by month and agent. */
export function sampleKpis(
  people: SamplePeople,
  abilities: Float64Array,
  problems: SampleProblems,
  changes: SampleChanges,
  complaints: readonly SampleComplaint[],
  period: SamplePeriod,
  seed: number,
): readonly SampleKpi[] {
  const random = seededRandom(subSeed(seed, "kpis"));
  const normal = standardNormal(random);
  const complaintCounts = new Map<string, number>();
  for (const { agent, month } of complaints) {
    const key = `${agent}/${month}`;
    complaintCounts.set(key, (complaintCounts.get(key) ?? 0) + 1);
  }
  // What an agent keeps from month to month beside her ability.
  const pace = Float64Array.from(people.agents, () => 0.07 * normal());
  const invites = Float64Array.from(people.agents, () => clamp(0.92 + 0.03 * normal(), 0.8, 0.99));
  const kpis: SampleKpi[] = [];
  for (const month of period.months) {
    people.agents.forEach((person, agent) => {
      const present = daysHere(person, month).share;
      if (present === 0) return;
      const usual = itemAt(abilities, agent);
      const ability = usual + changeIn(changes, agent, month);
      const lost = agent === changes.newHireInTrouble ? adherenceLost : 0;
      const selective = problems.selectiveInviters.has(agent);
      const calls = Math.max(20, Math.round(present * (callsPerMonth + 180 * normal())));
      const surveySent = selective
        ? clamp(0.42 + 0.04 * normal(), 0.3, 0.55)
        : clamp(itemAt(invites, agent) + 0.01 * normal(), 0.7, 1);
      const answers = Math.round(calls * surveySent * answersPerInvitation);
      const pleased = clamp(0.93 + 0.006 * ability + (selective ? 0.06 : 0), 0.7, 0.998);
      const speed = itemAt(pace, agent) - 0.012 * ability + 0.03 * normal();
      kpis.push({
        month,
        agent,
        calls,
        talkTime: Math.round(205 * Math.exp(speed)),
        afterCallWork: Math.round(32 * Math.exp(1.5 * speed + 0.05 * normal())),
        surveySent,
        satisfaction:
          answers < fewestAnswers
            ? null
            : clamp(pleased + normal() * Math.sqrt((pleased * (1 - pleased)) / answers), 0.5, 1),
        resolution: clamp(0.87 + 0.006 * ability + 0.012 * normal(), 0.5, 0.99),
        complaints: complaintCounts.get(`${agent}/${month}`) ?? 0,
        auditErrors: poisson(random, 0.5 * present * Math.exp(-0.06 * usual)),
        adherence: clamp(0.94 + 0.025 * normal(), 0.75, 1) - lost,
      });
    });
  }
  return kpis;
}
