import type { Tier } from "../domain/tiers/tiers";
import { columnLetters } from "../foundation/address";
import type { SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** The tiers in the order in which people ask about them. */
export const tierOrder: readonly Tier[] = [
  "one-to-one",
  "recording-study",
  "new-hire",
  "too-little-evidence",
  "rest",
];

/** Who is in which tier and why, tier by tier, counted live above. */
export function tiersSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.tiers;
  const make = columnsFrom(locale.columns.tiers.tiers);
  const rankOf = (agent: number): number =>
    index.ranked.get(agent)?.rank ?? Number.MAX_SAFE_INTEGER;
  const assigned = [...plan.tiers].sort(
    (a, b) =>
      tierOrder.indexOf(a.tier) - tierOrder.indexOf(b.tier) ||
      rankOf(a.agent) - rankOf(b.agent) ||
      a.agent - b.agent,
  );
  const columns = [
    make("tier", "text"),
    ...personColumns(make),
    make("level", "text"),
    make("rank", "integer"),
    make("n", "integer"),
    make("reason", "text"),
  ];

  const page = new Page(words.title, words.about);
  const labelRow = page.row;
  const firstRow = labelRow + 4;
  const lastRow = firstRow + Math.max(1, assigned.length) - 1;
  page.figures(
    tierOrder.map((tier, column) => ({
      label: locale.domain.tiers[tier],
      value: {
        type: "formula",
        formula: `COUNTIF($A$${firstRow + 1}:$A$${lastRow + 1},${columnLetters(column)}$${labelRow + 1})`,
        value: assigned.filter((one) => one.tier === tier).length,
      },
      format: "integer",
    })),
  );
  page.down();
  const table = page.table({
    id: "tiers",
    tableName: "PeilianTiers",
    columns,
    rows: assigned.map((one) => {
      const ranked = index.ranked.get(one.agent);
      return [
        locale.domain.tiers[one.tier],
        ...personCells(index, one.agent),
        one.level === null ? null : locale.domain.levels[one.level],
        ranked?.rank ?? null,
        ranked?.n ?? 0,
        locale.domain.tierReason(one.reason),
      ];
    }),
    key: [],
    wrapAt: { tier: 20, name: 18, team: 16, reason: 60 },
  });
  return page.finish({
    id: "tiers",
    name: words.name,
    tabColour: "analysis",
    frozenAt: table,
    frozenColumns: 2,
    orientation: "landscape",
    protection: "open",
  });
}
