import type { Diagnosis } from "../diagnosis/diagnosis";
import type { EarlyWarning } from "../early-warning/early-warning";
import type { Ranking } from "../ranking/ranking";
import type { AgentIndex } from "../records/agents";
import type { Centre } from "../records/centre";
import type { TierAssignment } from "../tiers/tiers";
import { alwaysInTraining, neverAbsent } from "./full-attendance";
import { monthStandings, type MonthStandings } from "./month-standings";
import { peerHelpers } from "./peer-helpers";
import type { PraiseReason, Recognition } from "./recognition";
import { strongPointFinder } from "./strong-point";

/** Good for so many months at least, in all but one of every six of them. */
const fewestMonths = 3;
const shareOfMonths = 5 / 6;

/** The centre's mean score. */
const meanScore = 100;

/**
 * Whom to praise and for what. Improved: rose against her own past beyond chance. Consistently good: the 90 % interval of the
 * score lies wholly above the centre's mean, she stood above it in five of six months and swings no more from month to month
 * than the usual agent. Helpers and full attendance as the records say. And for everybody who is to be corrected (one-to-one
 * list, performance interview) her strongest point: no talk without one. New hires are praised too, where they have earned it.
 */
export function recognise(input: {
  readonly centre: Centre;
  readonly ranking: Ranking;
  readonly tiers: readonly TierAssignment[];
  readonly diagnosis: Diagnosis;
  readonly earlyWarning: EarlyWarning | null;
}): Recognition {
  const { centre, ranking, tiers, diagnosis, earlyWarning } = input;
  const isActive = (agent: AgentIndex): boolean => centre.agents[agent]?.status === "active";
  const standings = monthStandings(centre, ranking.weights);
  const helpers = peerHelpers(centre);
  const coached = tiers.filter(({ tier }) => tier === "one-to-one").map(({ agent }) => agent);
  const fallen = earlyWarning?.fallen.map(({ agent }) => agent) ?? [];
  const strongPoint = strongPointFinder(diagnosis, ranking.agents);
  const reasons: PraiseReason[] = [
    ...(earlyWarning?.risen ?? []).map((change): PraiseReason => ({
      kind: "improved",
      agent: change.agent,
      change,
    })),
    ...consistentlyGood(ranking, standings, new Set([...coached, ...fallen])),
    ...[...helpers].map(([agent, help]): PraiseReason => ({ kind: "helper", agent, help })),
    ...(["training", "months"] as const).flatMap((what): PraiseReason[] =>
      [...(what === "training" ? alwaysInTraining(centre) : neverAbsent(centre))]
        .filter(([agent]) => isActive(agent))
        .map(([agent, n]) => ({ kind: "attendance", agent, what, n })),
    ),
    ...[...new Set([...coached, ...fallen])].flatMap((agent): PraiseReason[] => {
      const point = strongPoint(agent);
      return point === null ? [] : [{ kind: "strongest", agent, point }];
    }),
  ];
  return {
    corrections: {
      oneToOne: coached.length,
      interviews: fallen.length,
      people: new Set([...coached, ...fallen]).size,
    },
    expectedFalse: earlyWarning?.expectedFalse ?? null,
    reasons,
    unknown: [
      ...(earlyWarning === null ? (["changes"] as const) : []),
      ...(standings.size === 0 ? (["months"] as const) : []),
      ...(hasHelpRecords(centre) ? [] : (["helpers"] as const)),
      ...(hasAttendanceRecords(centre) ? [] : (["attendance"] as const)),
    ],
  };
}

function consistentlyGood(
  ranking: Ranking,
  standings: ReadonlyMap<AgentIndex, MonthStandings>,
  corrected: ReadonlySet<AgentIndex>,
): PraiseReason[] {
  const spreads = [...standings.values()].map(({ spread }) => spread).sort((a, b) => a - b);
  const usual = spreads[spreads.length >> 1] ?? 0;
  return ranking.agents.flatMap(({ agent, score, n, pTop }): PraiseReason[] => {
    const own = standings.get(agent);
    if (own === undefined || score === null || pTop === null || corrected.has(agent)) return [];
    const isGood =
      own.months >= fewestMonths &&
      own.above >= shareOfMonths * own.months &&
      own.spread <= usual &&
      score.low > meanScore;
    const { above: monthsAbove, months } = own;
    return isGood ? [{ kind: "consistent", agent, score, n, pTop, monthsAbove, months }] : [];
  });
}

function hasHelpRecords(centre: Centre): boolean {
  return [
    centre.caseLibrary,
    centre.questionBank,
    centre.trainers,
    centre.trainingRecords,
    centre.certificates,
  ].some((records) => records !== null);
}

function hasAttendanceRecords({ trainingRecords, kpis }: Centre): boolean {
  return trainingRecords !== null || kpis?.metrics.has("attendance") === true;
}
