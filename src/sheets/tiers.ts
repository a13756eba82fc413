import type { Movements } from "../domain/tiers/movement";
import { allTiers, type TierAssignment } from "../domain/tiers/tiers";
import { columnLetters } from "../foundation/address";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import {
  comparedPart,
  countedMoves,
  formerCells,
  formerColumns,
  moveCells,
  moveColumns,
  moveReason,
} from "./movement-part";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** Who is in which tier and why, tier by tier, what moved since the last plan, both counted live above. */
export function tiersSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.tiers;
  const make = columnsFrom(locale.columns.tiers.tiers);
  const { movements } = plan.analysis;
  const assigned = inOrder(index);
  const columns = [
    make("tier", "text"),
    ...personColumns(make),
    make("level", "text"),
    ...(movements === null ? [] : moveColumns(index)),
    make("reason", "text"),
    make("rank", "integer"),
    make("n", "integer"),
    make("pBottom", "percent"),
    make("pTop", "percent"),
    ...(movements === null
      ? []
      : [make("held", "text", { headerNote: words.notes.held }), ...formerColumns(index)]),
  ];

  const page = new Page(words.title, words.about);
  page.sentence(
    movements === null
      ? words.first
      : words.since(
          locale.domain.date(movements.since.day),
          movements.since.dataTo === null ? "" : locale.domain.date(movements.since.dataTo),
        ),
  );
  const labelRow = page.row;
  const moveLabels = movements === null ? null : labelRow + 2;
  const firstRow = (moveLabels ?? labelRow) + 4;
  const lastRow = firstRow + Math.max(1, assigned.length) - 1;
  const counted = (id: string, figure: number, labels: number, value: number): CellContent => {
    const column = columnLetters(columns.findIndex((one) => one.id === id));
    const area = `$${column}$${firstRow + 1}:$${column}$${lastRow + 1}`;
    const label = `${columnLetters(figure)}$${labels + 1}`;
    return { type: "formula", formula: `COUNTIF(${area},${label})`, value };
  };
  page.figures(
    allTiers.map((tier, figure) => ({
      label: locale.domain.tiers[tier],
      value: counted("tier", figure, labelRow, assigned.filter((one) => one.tier === tier).length),
      format: "integer",
    })),
  );
  if (movements !== null && moveLabels !== null) {
    page.figures(
      moveFigures(index, movements, (figure, value) => counted("move", figure, moveLabels, value)),
    );
  }
  page.down();
  const table = page.table({
    id: "tiers",
    tableName: "PeilianTiers",
    columns,
    rows: assigned.map((one): CellContent[] => {
      const ranked = index.ranked.get(one.agent);
      const movement = movements?.people.get(one.agent) ?? { move: "same", was: null };
      return [
        locale.domain.tiers[one.tier],
        ...personCells(index, one.agent),
        one.level === null ? null : locale.domain.levels[one.level],
        ...(movements === null ? [] : moveCells(index, movement)),
        [locale.domain.tierReason(one.reason), moveReason(index, movement, one)]
          .filter((text) => text !== "")
          .join(locale.sheets.common.sentenceSeparator),
        ranked?.rank ?? null,
        ranked?.n ?? 0,
        ranked?.pBottom ?? null,
        ranked?.pTop ?? null,
        ...(movements === null ? [] : [heldCell(index, one), ...formerCells(index, movement)]),
      ];
    }),
    key: [],
    wrapAt: {
      tier: 13,
      name: 12,
      team: 11,
      level: 8,
      move: 9,
      was: 11,
      // Without an earlier plan there are fewer columns, hence room.
      reason: movements === null ? 60 : 35,
      held: 9,
      wasHeld: 9,
    },
  });
  comparedPart(page, index);
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

function inOrder({ plan, ranked }: PlanIndex): TierAssignment[] {
  const rankOf = (agent: number): number => ranked.get(agent)?.rank ?? Number.MAX_SAFE_INTEGER;
  return [...plan.tiers].sort(
    (a, b) =>
      allTiers.indexOf(a.tier) - allTiers.indexOf(b.tier) ||
      rankOf(a.agent) - rankOf(b.agent) ||
      a.agent - b.agent,
  );
}

function moveFigures(
  { locale }: PlanIndex,
  { people, left }: Movements,
  counted: (figure: number, value: number) => CellContent,
) {
  const words = locale.sheets.tiers;
  const moves = [...people.values()];
  return [
    ...countedMoves.map((move, k) => ({
      label: words.moves[move],
      value: counted(k, moves.filter((one) => one.move === move).length),
      format: "integer" as const,
    })),
    { label: words.left, value: left.length, format: "integer" as const },
  ];
}

function heldCell({ locale }: PlanIndex, { reason }: TierAssignment): CellContent {
  return reason.kind === "stays" || reason.kind === "waits"
    ? locale.sheets.tiers.held[reason.kind]
    : null;
}
