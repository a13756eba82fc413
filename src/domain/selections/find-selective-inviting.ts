import { at } from "../metrics/columns";
import { normalCdf } from "../metrics/normal";
import { evidenceFor, type Evidence } from "../ranking/evidence";
import { judge, type FairMetric } from "../ranking/fair-metric";
import { z90 } from "../ranking/intervals";
import { periodOf } from "../ranking/period";
import type { Centre } from "../records/centre";
import type { Settings } from "../settings/settings";
import { falseDiscoveryRates } from "../hot-topics/rise-test";
import type { InvitingAgent, SurveyInvitations } from "./survey-invitations";

/** Of the people marked, at most this share is expected to be chance. */
export const falseShare = 0.05;
/** Fewer agents show no usual share. */
const fewestAgents = 20;
/** A share so many robust deviations below the middle is far below, and at least by this much. */
const lowDeviations = 4;
const leastGap = 0.1;
/** Makes the median deviation that of a normal law. */
const madToSd = 1.4826;

/**
 * Marks agents who send the survey to few callers and whose satisfaction is higher than their QA score lets one expect.
 *
 * Two steps. First those with a share far below the middle (median and median deviation: F. R. Hampel, JASA 69 (1974)). Then,
 * among these alone, whether satisfaction is high against a line through all others' QA scores: the residual over its usual
 * deviation, with the false discovery rate held among those tested. Choosing whom to test by a figure that tells nothing of
 * the test under chance keeps the rate (independent filtering: R. Bourgon, R. Gentleman & W. Huber, PNAS 107 (2010)).
 *
 * `null` without shares sent and satisfaction of twenty agents. A mark is a reason to ask: night shifts, hand-overs or a
 * broken system make low shares too.
 */
export function findSelectiveInviting(
  centre: Centre,
  settings: Settings,
): SurveyInvitations | null {
  const period = periodOf(centre, settings.periodDays);
  const sent = evidenceFor(centre, "surveySent", period);
  const satisfaction = evidenceFor(centre, "satisfaction", period);
  if (sent === null || satisfaction === null) return null;
  const rated = judge(satisfaction, true);
  const qaEvidence = evidenceFor(centre, "qaScore", period);
  const qa = qaEvidence === null ? null : judge(qaEvidence);
  const active = centre.agents.flatMap(({ status }, agent) => (status === "active" ? [agent] : []));
  const known = active.filter(
    (agent) => at(sent.n, agent) > 0 && at(satisfaction.n, agent) > 0 && at(rated.zSd, agent) < 1,
  );
  if (known.length < fewestAgents) return null;
  const share = sharesSent(sent);
  const usual = median(known.map((agent) => at(share, agent)));
  const usualGap = madToSd * median(known.map((agent) => Math.abs(at(share, agent) - usual)));
  const isLow = (agent: number): boolean =>
    usual - at(share, agent) > Math.max(leastGap, lowDeviations * usualGap);
  const others = known.filter((agent) => !isLow(agent));
  const expectation = expected(rated, qa, others);
  const low = known.filter(isLow);
  const pOf = (agent: number): number => 1 - normalCdf(expectation.excess(agent));
  const rates = falseDiscoveryRates(low.map(pOf));
  const marked = new Set(low.filter((_, i) => (rates[i] ?? 1) <= falseShare));
  return {
    falseShare,
    against: qa !== null && qa.spread > 0 ? "qaScore" : "peers",
    usualShare: usual,
    satisfactionMax: satisfaction.ceiling === 1 || fits(satisfaction) ? 1 : satisfaction.ceiling,
    agents: known
      .map((agent): InvitingAgent => ({
        agent,
        n: at(sent.n, agent),
        sent: at(share, agent),
        isLow: isLow(agent),
        satisfaction: at(satisfaction.raw, agent),
        expected: expectation.interval(agent),
        p: pOf(agent),
        marked: marked.has(agent),
      }))
      .sort((a, b) => Number(b.marked) - Number(a.marked) || a.sent - b.sent || a.agent - b.agent),
    unknown: active.length - known.length,
  };
}

/** Shares of all calls where they are known, else the mean of the months. */
function sharesSent({ model, raw }: Evidence): Float64Array {
  return model.kind === "proportion"
    ? model.successes.map((sent, agent) => sent / at(model.trials, agent))
    : raw;
}

/**
 * What satisfaction the QA score lets one expect: a weighted line through the others, of what was measured before it was
 * shrunken (shrunken on neither side it would be flat: regression calibration, R. J. Carroll et al., Measurement Error in
 * Nonlinear Models, 2nd ed. 2006, chapter 4). How far agents usually lie from it is the larger of the ordinary and the
 * robust deviation, beside what too few answers leave unsure.
 */
function expected(rated: FairMetric, qa: FairMetric | null, others: readonly number[]) {
  const { zSd, evidence } = rated;
  const unit = rated.spread;
  const level = (agent: number): number => at(rated.fair, agent) - at(rated.z, agent) * unit;
  const reliability = (agent: number): number => 1 - at(zSd, agent) ** 2;
  /** Measured, in units of the spread; and the variance of its chance part. */
  const measured = (agent: number): number => at(rated.z, agent) / reliability(agent);
  const chance = (agent: number): number => 1 / reliability(agent) - 1;
  const x = (agent: number): number => (qa === null ? 0 : at(qa.z, agent));
  let [sw, sx, sy, sxx, sxy] = [0, 0, 0, 0, 0];
  for (const agent of others) {
    const weight = reliability(agent);
    sw += weight;
    sx += weight * x(agent);
    sy += weight * measured(agent);
    sxx += weight * x(agent) ** 2;
    sxy += weight * x(agent) * measured(agent);
  }
  const spreadX = sxx - (sx * sx) / sw;
  const slope = spreadX > 1e-9 * sw ? (sxy - (sx * sy) / sw) / spreadX : 0;
  const base = (sy - slope * sx) / sw;
  const line = (agent: number): number => base + slope * x(agent);
  const residuals = others.map((agent) => measured(agent) - line(agent));
  const usualChance = median(others.map(chance));
  const robust = (madToSd * median(residuals.map(Math.abs))) ** 2 - usualChance;
  const plain =
    residuals.reduce((sum, one, i) => sum + one ** 2 - chance(others[i] ?? 0), 0) /
    Math.max(1, others.length - 2);
  const between = Math.max(0, robust, plain);
  const sd = (agent: number): number => Math.sqrt(between + chance(agent));
  return {
    excess: (agent: number): number => (measured(agent) - line(agent)) / sd(agent),
    interval: (agent: number) => {
      const value = level(agent) + unit * line(agent);
      const reach = z90 * unit * sd(agent);
      return { value, low: value - reach, high: Math.min(value + reach, evidence.ceiling) };
    },
  };
}

/** Satisfaction kept as a share of content callers. */
function fits({ raw }: Evidence): boolean {
  return raw.every((value) => !(value > 1));
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = (sorted.length - 1) / 2;
  return (at(sorted, Math.floor(middle)) + at(sorted, Math.ceil(middle))) / 2;
}
