import { noRecords } from "../../../src/reading/records/read-records";
import type { Agent } from "../../../src/domain/records/agents";
import type { Centre } from "../../../src/domain/records/centre";
import type { Trainer } from "../../../src/domain/records/resources";
import type { Shifts } from "../../../src/domain/records/shifts";
import { dayFromCivil } from "../../../src/foundation/day";

/** Friday, 27 February 2026. */
export const friday = dayFromCivil(2026, 2, 27);

export function agentNamed(name: string, changes: Partial<Agent> = {}): Agent {
  return {
    id: name,
    name,
    team: "Cards",
    branch: null,
    leader: null,
    level: null,
    role: "agent",
    hiredOn: null,
    status: "active",
    source: { sheet: "Staff", row: 1, column: 0 },
    ...changes,
  };
}

export function trainerNamed(name: string, changes: Partial<Trainer> = {}): Trainer {
  return {
    id: name,
    name,
    kind: "full-time",
    agent: null,
    branch: null,
    skills: [],
    maxMinutesPerDay: null,
    maxMinutesPerWeek: null,
    availability: null,
    ...changes,
  };
}

/** A centre whose workbook holds a staff list and nothing else. */
export function centreOf(agents: readonly Agent[], changes: Partial<Centre> = {}): Centre {
  return {
    agents,
    ...noRecords,
    ...changes,
  };
}

/** A roster from rows of agent, day, start hour, end hour. */
export function rosterOf(
  rows: readonly (readonly [agent: number, day: number, start: number, end: number])[],
  firstDay: number,
  lastDay: number,
): Shifts {
  return {
    count: rows.length,
    agent: Uint32Array.from(rows, ([agent]) => agent),
    day: Float64Array.from(rows, ([, day]) => day),
    start: Float64Array.from(rows, ([, , start]) => start * 60),
    end: Float64Array.from(rows, ([, , , end]) => end * 60),
    firstDay,
    lastDay,
  };
}
