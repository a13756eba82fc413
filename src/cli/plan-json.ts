import { clockTime, isoDay } from "../foundation/day";
import { cellName, rangeName } from "../foundation/address";
import type { DataIssue, DataReport } from "../domain/records/data-report";
import type { Tier, TierAssignment } from "../domain/tiers/tiers";
import type { TrainingPlan } from "../domain/training-plan";
import type { Locale } from "../locales/locale";

/** The part of `--json` that `check` and `plan` share. `in` = `used` + `setAside`. */
export function reportJson(report: DataReport): object {
  return {
    rows: report.rows,
    tables: report.tables.map((table) => ({
      sheet: table.sheet,
      range: rangeName(table.range),
      kind: table.kind,
      confidence: round(table.confidence),
      corrected: table.isCorrected,
    })),
    issues: report.issues.map(issueJson),
  };
}

/** The whole of `--json` for `plan`, in the order and with the names that the README documents. */
export function planJson(plan: TrainingPlan, locale: Locale): object {
  const person = (index: number): { agent: string; name: string } => {
    const agent = plan.centre.agents[index];
    return { agent: agent?.id ?? "", name: agent?.name ?? "" };
  };
  const tierOf = new Map(plan.tiers.map((assigned) => [assigned.agent, assigned.tier]));
  const courseName = new Map(
    plan.courses.map((course) => [course.id, locale.domain.courseName(course)]),
  );
  const inTier = (tier: Tier): string[] =>
    plan.tiers
      .filter((assigned: TierAssignment) => assigned.tier === tier)
      .map((assigned) => person(assigned.agent).agent);
  const demandAgent = (id: number): string => {
    const demand = plan.demands[id];
    return demand === undefined ? "" : person(demand.agent).agent;
  };
  return {
    ...reportJson(plan.report),
    ranking: plan.ranking.agents.map((ranked) => ({
      ...person(ranked.agent),
      team: plan.centre.agents[ranked.agent]?.team ?? null,
      n: ranked.n,
      mean: round(ranked.mean),
      score: round(ranked.score?.value ?? null),
      rank: ranked.rank,
      low: ranked.rankLow,
      high: ranked.rankHigh,
      pBottom: round(ranked.pBottom),
      pTop: round(ranked.pTop),
      tier: tierName(tierOf.get(ranked.agent) ?? null),
    })),
    tiers: {
      oneToOne: inTier("one-to-one"),
      recordingStudy: inTier("recording-study"),
      newHires: inTier("new-hire"),
      tooLittleEvidence: inTier("too-little-evidence"),
      rest: inTier("rest"),
    },
    sessions: plan.timetable.sessions.map((session) => ({
      id: session.id,
      course: courseName.get(session.course) ?? session.course,
      date: isoDay(session.day),
      start: clockTime(session.start),
      end: clockTime(session.end),
      trainer:
        session.trainer === null ? null : (plan.problem.trainers[session.trainer]?.name ?? null),
      venue: session.venue === null ? null : (plan.problem.venues[session.venue]?.name ?? null),
      trainees: session.demands.map(demandAgent),
    })),
    unplaced: plan.timetable.unplaced.map((missing) => ({
      agent: demandAgent(missing.demand),
      course: courseName.get(plan.demands[missing.demand]?.course ?? "") ?? "",
      blockedBy: missing.blockedBy,
    })),
    assumptions: plan.assumptions.map((assumption) => locale.domain.assumption(assumption)),
  };
}

function issueJson(issue: DataIssue): object {
  const { address, cause, action } = issue;
  return {
    sheet: address.sheet,
    cell: cellName(address.row, address.column),
    cause: cause.kind,
    action,
  };
}

const tierNames: Readonly<Record<Tier, string>> = {
  "one-to-one": "oneToOne",
  "recording-study": "recordingStudy",
  "new-hire": "newHires",
  "too-little-evidence": "tooLittleEvidence",
  rest: "rest",
};

function tierName(tier: Tier | null): string | null {
  return tier === null ? null : tierNames[tier];
}

/** Six decimals: more than any figure here means, few enough to read. */
function round(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e6) / 1e6;
}
