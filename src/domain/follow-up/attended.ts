import { sameSubject } from "../curriculum/subject-words";
import type { AgentIndex } from "../records/agents";
import { attendanceStates, type TrainingRecords } from "../records/training-records";
import type { Day } from "../../foundation/day";

/** When the training records show somebody at a course of such a name; day `null`: no date; `undefined`: not there. */
export type Attended = (agent: AgentIndex, names: readonly string[]) => Day | null | undefined;

const wasThere: ReadonlySet<string> = new Set(["present", "late", "unknown"]);

/**
 * Looks up who has attended what. Late comers were there; who left early or stayed away was not. A row that does not say counts,
 * for it is a record of training.
 */
export function attendedIn(records: TrainingRecords | null): Attended {
  const taken = new Map<AgentIndex, { readonly name: string; readonly day: Day | null }[]>();
  const matches = new Map<string, boolean>();
  for (let row = 0; records !== null && row < records.count; row++) {
    const state = attendanceStates[records.attendance[row] ?? 0] ?? "unknown";
    const name = wordAt(records.course, row) ?? wordAt(records.session, row);
    const agent = records.agent[row];
    if (!wasThere.has(state) || name === null || agent === undefined) continue;
    const day = records.day[row] ?? NaN;
    const list = taken.get(agent) ?? [];
    list.push({ name, day: Number.isNaN(day) ? null : day });
    taken.set(agent, list);
  }
  const fits = (name: string, wanted: string): boolean => {
    const key = `${name}\n${wanted}`;
    const known = matches.get(key) ?? sameSubject(name, wanted);
    matches.set(key, known);
    return known;
  };
  return (agent, names) =>
    taken.get(agent)?.find(({ name }) => names.some((wanted) => fits(name, wanted)))?.day;
}

function wordAt({ codes, words }: TrainingRecords["course"], row: number): string | null {
  return words[codes[row] ?? -1] ?? null;
}
