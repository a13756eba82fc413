import type { ScorePart } from "../domain/ranking/ranking";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { metricFormat } from "./metric-format";
import { Page } from "./page";
import { atCutCell, evidenceCells, personCells, rankCells } from "./person-cells";
import { evidenceColumns, personColumns, rankColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** A page of the print. */
const chartRows = 28;
const chartColumns = 18;

/** Everybody in order, and beside every name how much evidence there is and how sure the place is. */
export function rankingSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const { ranking } = plan;
  const words = locale.sheets.ranking;
  const make = columnsFrom(locale.columns.ranking.ranking);
  const { atCut } = locale.domain;
  const anyScore = ranking.agents.some(({ score }) => score !== null);

  const page = new Page(words.title, words.about(locale.domain.metrics[ranking.headline]));
  page.sentence(
    words.size(
      ranking.agents.filter((one) => one.rank !== null).length,
      ranking.bottomSize,
      ranking.topSize,
      ranking.agents.filter((one) => one.atCut !== null).length,
    ),
  );
  if (anyScore) {
    const row = page.row + 2 + ranking.agents.length + 1;
    const target = { kind: "own-sheet", sheet: "ranking", row, column: 0 } as const;
    page.put(0, { type: "link", text: words.chart.goTo, target }, "link");
    page.down();
  }
  const table = page.table({
    id: "ranking",
    tableName: "PeilianRanking",
    columns: [
      ...rankColumns(make, words.notes.rankLow),
      ...personColumns(make),
      make("tier", "text"),
      make("atCut", "text", {
        headerNote: words.notes.atCut,
        conditionals: [
          { kind: "equals", value: atCut.bottom, style: "caution" },
          { kind: "equals", value: atCut.top, style: "caution" },
        ],
      }),
      ...evidenceColumns(make, metricFormat(ranking.headline), words.notes),
      make("score", "decimal1", { headerNote: words.notes.score }),
      make("scoreLow", "decimal1"),
      make("scoreHigh", "decimal1"),
      make("pBottom", "percent", {
        headerNote: words.notes.pBottom,
        conditionals: [{ kind: "data-bar" }],
      }),
      make("pTop", "percent", {
        headerNote: words.notes.pTop,
        conditionals: [{ kind: "data-bar" }],
      }),
      make("why", "text"),
      make("scoreOfTop", "decimal1", { headerNote: words.notes.scoreOfGroup }),
      make("scoreOfBottom", "decimal1", { headerNote: words.notes.scoreOfGroup }),
    ],
    rows: ranking.agents.map((ranked): CellContent[] => {
      const tier = index.tier.get(ranked.agent);
      return [
        ...rankCells(ranked),
        ...personCells(index, ranked.agent),
        tier === undefined ? null : locale.domain.tiers[tier.tier],
        atCutCell(index, ranked),
        ...evidenceCells(ranked),
        ranked.score?.value ?? null,
        ranked.score?.low ?? null,
        ranked.score?.high ?? null,
        ranked.pBottom,
        ranked.pTop,
        [
          ...(tier === undefined ? [] : [locale.domain.tierReason(tier.reason)]),
          ...standsOut(index, ranked.parts),
        ].join(locale.sheets.common.sentenceSeparator),
        tier?.tier === "recording-study" ? (ranked.score?.value ?? null) : null,
        tier?.tier === "one-to-one" ? (ranked.score?.value ?? null) : null,
      ];
    }),
    key: [],
    wrapAt: { name: 13, team: 10, tier: 12, atCut: 8, why: 33 },
  });
  if (anyScore) scoreChart(page, index);
  return page.finish({
    id: "ranking",
    name: words.name,
    tabColour: "analysis",
    frozenAt: table,
    frozenColumns: 4,
    orientation: "landscape",
    protection: "open",
  });
}

/** On a page of its own below the list: how fast the scores fall, how far the intervals overlap, where the groups are cut off. */
function scoreChart(page: Page, { locale }: PlanIndex): void {
  const words = locale.sheets.ranking.chart;
  const headers = locale.columns.ranking.ranking;
  page.down();
  page.breakHere();
  page.chart({
    id: "scores",
    kind: "line",
    title: words.title,
    categoryAxis: words.rankAxis,
    valueAxis: words.scoreAxis,
    series: (["score", "scoreLow", "scoreHigh", "scoreOfTop", "scoreOfBottom"] as const).map(
      (values) => ({
        name: headers[values],
        table: "ranking",
        categories: "rank",
        values,
      }),
    ),
    anchor: { row: page.row, column: 0, rows: chartRows, columns: chartColumns },
  });
}

/** Which weighted metric lifts the agent most and which pulls most; nothing to say without parts. */
function standsOut(index: PlanIndex, parts: readonly ScorePart[]): string[] {
  const weighted = parts.filter((part) => part.weight > 0 && Number.isFinite(part.z));
  const [first] = weighted;
  if (first === undefined) return [];
  let lowest = first;
  let highest = first;
  for (const part of weighted) {
    if (part.z < lowest.z) lowest = part;
    if (part.z > highest.z) highest = part;
  }
  return [index.locale.domain.standsOut(lowest.metric, lowest.z, highest.metric, highest.z)];
}
