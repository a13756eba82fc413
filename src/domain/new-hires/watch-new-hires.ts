import type { Day } from "../../foundation/day";
import type { Ranking } from "../ranking/ranking";
import type { Centre } from "../records/centre";
import type { Settings } from "../settings/settings";
import { daysAsNewHire } from "../tiers/new-hire";
import type { TierAssignment } from "../tiers/tiers";
import { checkInsOf } from "./check-ins";
import { earlierHireComparer } from "./earlier-hires";
import { mentorsFor } from "./mentors";
import type { NewHire, NewHires, WarningSign } from "./new-hires";
import { recordSigns } from "./record-signs";

const meanScore = 100;

/**
 * Everybody within the first `newHireDays`: mentor, talks and signs worth asking about. Figures are compared with earlier hires
 * at the same age where the workbook holds their first weeks; else with the centre, whose mean is no newcomer's measure, and
 * that is said. `null` when nobody is new, or no hire dates are known.
 */
export function watchNewHires(input: {
  readonly centre: Centre;
  readonly ranking: Ranking;
  readonly tiers: readonly TierAssignment[];
  readonly settings: Settings;
  readonly today: Day;
  /** Words of interview notes that are worth asking about, lower case. */
  readonly troubleWords: readonly string[];
}): NewHires | null {
  const { centre, ranking, tiers, settings, today, troubleWords } = input;
  const window = settings.newHireDays;
  const found = centre.agents.flatMap((agent, index) => {
    const days = agent.status === "active" ? daysAsNewHire(agent, window, today) : null;
    return days === null || agent.hiredOn === null
      ? []
      : [{ agent: index, hiredOn: agent.hiredOn, days }];
  });
  if (found.length === 0) return null;
  found.sort((a, b) => a.days - b.days || a.agent - b.agent);
  const current = new Set(found.map(({ agent }) => agent));
  const notAsMentors = new Set(
    tiers
      .filter(({ tier }) => tier === "one-to-one" || tier === "new-hire")
      .map(({ agent }) => agent),
  );
  const mentors = mentorsFor([...current], centre, ranking, notAsMentors);
  const { earlierHires, signsOf } = earlierHireComparer(
    centre,
    current,
    window,
    ranking.weights.map(({ metric }) => metric),
    settings.minReviews,
  );
  const ranked = new Map(ranking.agents.map((one) => [one.agent, one]));
  const planEnd = today + 7 * settings.planWeeks;
  const hires = found.map(({ agent, hiredOn, days }): NewHire => {
    const own = ranked.get(agent);
    const n = own?.n ?? 0;
    const score = own?.score ?? null;
    const belowCentre: WarningSign[] =
      earlierHires === 0 && score !== null && n >= settings.minReviews && score.high < meanScore
        ? [{ kind: "below-centre", n, score }]
        : [];
    return {
      agent,
      hiredOn,
      days,
      mentor: mentors.get(agent) ?? { kind: "none" },
      n,
      fairMean: own?.fairMean ?? null,
      tooLittle: n < settings.minReviews,
      signs: [
        ...signsOf(agent, days),
        ...belowCentre,
        ...recordSigns(centre, hiredOn, agent, troubleWords),
      ],
    };
  });
  const checkIns = found
    .flatMap(({ agent, hiredOn }) => checkInsOf(agent, hiredOn, window, { today, end: planEnd }))
    .sort((a, b) => a.due - b.due || a.agent - b.agent);
  return { window, planEnd, hires, checkIns, earlierHires };
}
