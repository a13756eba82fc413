import type { Diagnosis, TopicResult } from "../domain/diagnosis/diagnosis";
import type { RankedAgent, Ranking } from "../domain/ranking/ranking";
import type { Agent, AgentIndex } from "../domain/records/agents";
import type { Standing } from "../domain/standing/standings";
import type { TierAssignment } from "../domain/tiers/tiers";
import type { Day } from "../foundation/day";
import { metricFigure, signed } from "../locales/figures";
import type { Locale } from "../locales/locale";
import type { SheetSpec } from "../workbook/sheet-spec";
import { metricFormat } from "./metric-format";
import { Page } from "./page";

/** What the pages are made from. */
export type PagesInput = {
  readonly today: Day;
  readonly agents: readonly Agent[];
  readonly ranking: Ranking;
  readonly tiers: readonly TierAssignment[];
  readonly diagnosis: Diagnosis;
  readonly standings: readonly Standing[];
};

export const agentPagesId = "agentPages";

/** Metric, n, as counted, fair, target, weight, points: a portrait page. */
const widths = [28, 12, 12, 12, 12, 10, 11];

const linesToTalk = 4;

/** Topics named on either side. */
const mostTopics = 3;

/** A page for each of `chosen`, in that order: where she stands, how the score is made, what would raise it. */
export function agentPagesSheet(
  input: PagesInput,
  chosen: readonly AgentIndex[],
  locale: Locale,
): SheetSpec {
  const words = locale.sheets.agentPages;
  const ranked = new Map(input.ranking.agents.map((one) => [one.agent, one]));
  const standing = new Map(input.standings.map((one) => [one.agent, one]));
  const tier = new Map(input.tiers.map((one) => [one.agent, one]));
  const results = resultsByAgent(input.diagnosis, new Set(chosen));

  const page = new Page(words.title, words.about);
  widths.forEach((width, column) => {
    page.widen(column, width);
  });
  page.sentence(words.madeOn(locale.domain.date(input.today)));
  chosen.forEach((index, i) => {
    const agent = input.agents[index];
    if (agent === undefined) return;
    if (i > 0) {
      page.down();
      page.breakHere();
    }
    page.heading(words.person(agent.name, agent.id, agent.team ?? ""));
    standingPart(page, ranked.get(index), input.ranking, locale);
    tierPart(page, tier.get(index), locale);
    const own = standing.get(index);
    if (own !== undefined) {
      madePart(page, own, ranked.get(index), locale);
      raisePart(page, own, locale);
    }
    topicsPart(page, results.get(index) ?? [], input.diagnosis, locale);
    page.heading(words.headings.agreed);
    page.linesToWriteOn(linesToTalk, widths.length);
  });
  return page.finish({
    id: agentPagesId,
    name: words.name,
    tabColour: "form",
    frozenAt: null,
    frozenColumns: 0,
    orientation: "portrait",
    protection: "inputs-only",
  });
}

function standingPart(
  page: Page,
  ranked: RankedAgent | undefined,
  ranking: Ranking,
  locale: Locale,
): void {
  const words = locale.sheets.agentPages;
  if (ranked === undefined || ranked.score === null || ranked.rank === null) {
    page.sentence(words.noScore);
    return;
  }
  const { score, rank, rankLow, rankHigh } = ranked;
  const of = ranking.agents.filter((one) => one.rank !== null).length;
  page.sentence(
    words.standing(score.value, score.low, score.high, rank, of, rankLow ?? rank, rankHigh ?? rank),
  );
}

function tierPart(page: Page, tier: TierAssignment | undefined, locale: Locale): void {
  if (tier === undefined) return;
  page.sentence(
    [locale.domain.tiers[tier.tier], locale.domain.tierReason(tier.reason)].join(
      locale.sheets.agentPages.tierSeparator,
    ),
  );
}

function madePart(
  page: Page,
  { contributions }: Standing,
  ranked: RankedAgent | undefined,
  locale: Locale,
): void {
  const words = locale.sheets.agentPages;
  const { columns } = words;
  page.heading(words.headings.made);
  const headers = [
    columns.metric,
    columns.n,
    columns.raw,
    columns.fair,
    columns.target,
    columns.share,
    columns.points,
  ];
  headers.forEach((header, column) => {
    page.put(column, header, "column-header");
  });
  page.down();
  for (const { part, share, points, target } of contributions) {
    const format = metricFormat(part.metric);
    page.put(0, locale.domain.metrics[part.metric], "value");
    page.put(1, part.n, "value", "integer");
    page.put(2, part.raw, "value", format);
    page.put(3, part.fair, "value", format);
    page.put(4, target, "value", format);
    page.put(5, share, "value", "percent");
    page.put(6, points, "value", "signed2");
    page.down();
  }
  const score = ranked?.score?.value;
  if (score !== undefined) {
    const points = contributions.reduce((sum, one) => sum + one.points, 0);
    page.sentence(words.sum(signed(points, 2), (100 + points).toFixed(2)));
  }
  page.sentence(words.target);
}

function raisePart(page: Page, { raises }: Standing, locale: Locale): void {
  const words = locale.sheets.agentPages;
  page.heading(words.headings.raise);
  if (raises.length === 0) page.sentence(words.nothingToRaise);
  for (const { metric, from, to, points, rank } of raises) {
    const figure = (value: number): string => metricFigure({ kind: "metric", metric }, value);
    page.sentence(
      words.raise(locale.domain.metrics[metric], figure(from), figure(to), points, rank),
    );
  }
}

/** Topics whose interval lies clear of the peers' mean, with their gaps. */
function topicsPart(
  page: Page,
  results: readonly TopicResult[],
  diagnosis: Diagnosis,
  locale: Locale,
): void {
  const words = locale.sheets.agentPages;
  const named = (side: readonly TopicResult[]): string =>
    side
      .slice(0, mostTopics)
      .flatMap(({ topic, gap }) => {
        const summary = diagnosis.topics[topic];
        return summary === undefined ? [] : [locale.domain.weakness(summary.topic, gap.value)];
      })
      .join(locale.sheets.common.listSeparator);
  const sorted = [...results].sort((a, b) => b.gap.value - a.gap.value || a.topic - b.topic);
  const strong = sorted.filter(({ gap }) => gap.low > 0);
  const weak = sorted.filter(({ gap }) => gap.high < 0).reverse();
  page.heading(words.headings.topics);
  if (strong.length > 0) page.sentence(words.strong(named(strong)));
  if (weak.length > 0) page.sentence(words.weak(named(weak)));
  if (strong.length + weak.length === 0) page.sentence(words.even);
  else page.sentence(locale.sheets.common.gapNote);
}

function resultsByAgent(
  { results }: Diagnosis,
  wanted: ReadonlySet<AgentIndex>,
): ReadonlyMap<AgentIndex, readonly TopicResult[]> {
  const byAgent = new Map<AgentIndex, TopicResult[]>();
  for (const result of results) {
    if (!wanted.has(result.agent)) continue;
    const known = byAgent.get(result.agent);
    if (known === undefined) byAgent.set(result.agent, [result]);
    else known.push(result);
  }
  return byAgent;
}
