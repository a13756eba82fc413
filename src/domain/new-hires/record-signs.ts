import { at, indexAt } from "../metrics/columns";
import { none, type AgentIndex } from "../records/agents";
import type { Centre } from "../records/centre";
import type { CodedWords } from "../records/coded-words";
import type { SelfAssessments, StressTests } from "../records/practice";
import { attendanceStates } from "../records/training-records";
import type { WarningSign } from "./new-hires";
import { troubleWordIn } from "./trouble-words";

/** Below the pass mark usual for such tests. */
const stressPass = 0.6;

/** A month below so many deviations of all months in the centre is unusual. */
const unusualMonth = 1.6448536269514722;

/** So far below what her colleagues give themselves, as a share of the marks. */
const lowSelf = 0.15;

const fewestComplaints = 2;

/** What other records say of a newcomer: adherence, missed training, self-assessment, stress test, interviews, complaints. */
export function recordSigns(
  centre: Centre,
  hiredOn: number,
  agent: AgentIndex,
  troubleWords: readonly string[],
): readonly WarningSign[] {
  return [
    ...adherenceSigns(centre, agent),
    ...missedTraining(centre, agent),
    ...selfSigns(centre.selfAssessments, agent),
    ...stressSigns(centre.stressTests, agent),
    ...interviewSigns(centre, agent, troubleWords),
    ...complaintSigns(centre, agent, hiredOn),
  ];
}

function adherenceSigns({ kpis }: Centre, agent: AgentIndex): readonly WarningSign[] {
  return (["adherence", "attendance"] as const).flatMap((metric): WarningSign[] => {
    const column = kpis?.metrics.get(metric);
    if (kpis === null || column === undefined) return [];
    const all = column.filter((value) => !Number.isNaN(value));
    const own = column.filter((value, k) => kpis.agent[k] === agent && !Number.isNaN(value));
    if (own.length === 0 || all.length < 2) return [];
    const mean = meanOf(all);
    const sd = Math.sqrt(meanOf(all.map((value) => (value - mean) ** 2)));
    const value = meanOf(own);
    return value < mean - (unusualMonth * sd) / Math.sqrt(own.length)
      ? [{ kind: "adherence", metric, value, mean, months: own.length }]
      : [];
  });
}

function missedTraining({ trainingRecords }: Centre, agent: AgentIndex): readonly WarningSign[] {
  let missed = 0;
  let of = 0;
  for (let row = 0; row < (trainingRecords?.count ?? 0); row++) {
    if (trainingRecords?.agent[row] !== agent) continue;
    const state = attendanceStates[trainingRecords.attendance[row] ?? 0];
    if (state === "unknown" || state === "on-leave") continue;
    of += 1;
    if (state === "absent") missed += 1;
  }
  return missed > 0 ? [{ kind: "missed-training", sessions: missed, of }] : [];
}

function selfSigns(records: SelfAssessments | null, agent: AgentIndex): readonly WarningSign[] {
  if (records === null) return [];
  const share = sharesOf(records);
  const own = share.filter((value, k) => records.agent[k] === agent && !Number.isNaN(value));
  const others = share.filter((value, k) => records.agent[k] !== agent && !Number.isNaN(value));
  if (own.length === 0 || others.length === 0) return [];
  const usual = meanOf(others);
  const value = at(own, own.length - 1);
  return value < usual - lowSelf ? [{ kind: "self-assessment", share: value, usual }] : [];
}

function stressSigns(records: StressTests | null, agent: AgentIndex): readonly WarningSign[] {
  if (records === null) return [];
  const own = sharesOf(records).filter(
    (value, k) => records.agent[k] === agent && !Number.isNaN(value),
  );
  const last = own.length === 0 ? 1 : at(own, own.length - 1);
  return last < stressPass ? [{ kind: "stress-test", share: last }] : [];
}

function interviewSigns(
  { interviews }: Centre,
  agent: AgentIndex,
  troubleWords: readonly string[],
): readonly WarningSign[] {
  if (interviews === null) return [];
  const found: WarningSign[] = [];
  for (let row = 0; row < interviews.count; row++) {
    if (interviews.agent[row] !== agent) continue;
    const { topic, notes, problem, cause, sort } = interviews;
    const text = [sort, topic, notes, problem, cause].map((words) => wordAt(words, row)).join(" ");
    const word = troubleWordIn(text, troubleWords);
    const day = at(interviews.day, row);
    if (word !== null) found.push({ kind: "interview", day: Number.isNaN(day) ? null : day, word });
  }
  return found.slice(-1);
}

function complaintSigns(
  { complaints }: Centre,
  agent: AgentIndex,
  hiredOn: number,
): readonly WarningSign[] {
  if (complaints === null) return [];
  let count = 0;
  for (let row = 0; row < complaints.count; row++) {
    const isHers = indexAt(complaints.agent, row) === agent && !(at(complaints.day, row) < hiredOn);
    // Not upheld is no complaint about her.
    if (isHers && at(complaints.upheld, row) !== 0) count += 1;
  }
  return count >= fewestComplaints ? [{ kind: "complaints", count }] : [];
}

function sharesOf({ total, outOf }: SelfAssessments | StressTests): Float64Array {
  return total.map((value, k) => value / at(outOf, k));
}

function wordAt({ codes, words }: CodedWords, row: number): string {
  return words[codes[row] ?? none] ?? "";
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
