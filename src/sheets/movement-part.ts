import type { Movement, Move } from "../domain/tiers/movement";
import type { TierAssignment } from "../domain/tiers/tiers";
import type { PlanMade } from "../domain/records/previous-plan";
import { planMade } from "../domain/tiers/plan-made";
import type { CellContent, TableColumnSpec } from "../workbook/sheet-spec";
import type { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** The moves that are counted, in the order in which people ask about them. */
export const countedMoves: readonly Exclude<Move, "same">[] = ["up", "down", "regrouped", "new"];

/** Columns that say what moved, right behind who. */
export function moveColumns({ locale }: PlanIndex): TableColumnSpec[] {
  const words = locale.sheets.tiers;
  const make = columnsFrom(locale.columns.tiers.tiers);
  return [
    make("move", "text", {
      conditionals: [
        { kind: "equals", value: words.moves.up, style: "good" },
        { kind: "equals", value: words.moves.down, style: "caution" },
      ],
    }),
    make("was", "text", { headerNote: words.notes.was }),
  ];
}

export function moveCells({ locale }: PlanIndex, { move, was }: Movement): CellContent[] {
  return [locale.sheets.tiers.moves[move], was === null ? null : locale.domain.tiers[was.tier]];
}

/** Columns with the figures of the plan compared with, which the next plan reads back. */
export function formerColumns({ locale }: PlanIndex): TableColumnSpec[] {
  const make = columnsFrom(locale.columns.tiers.tiers);
  return [
    make("wasRank", "integer"),
    make("wasN", "integer"),
    make("wasPBottom", "percent"),
    make("wasPTop", "percent"),
    make("wasHeld", "text"),
  ];
}

export function formerCells({ locale }: PlanIndex, { was }: Movement): CellContent[] {
  if (was === null) return [null, null, null, null, null];
  return [
    was.rank,
    was.n,
    was.pBottom,
    was.pTop,
    was.held === null ? null : locale.sheets.tiers.held[was.held],
  ];
}

/** Why somebody moved, with both chances and how many results came in between; "" for whoever did not. */
export function moveReason(
  index: PlanIndex,
  { move, was }: Movement,
  { agent, tier }: TierAssignment,
): string {
  if (was === null || move === "same") return "";
  const { locale } = index;
  const words = locale.sheets.tiers;
  const ranked = index.ranked.get(agent);
  const group = was.tier === "recording-study" || tier === "recording-study" ? "top" : "bottom";
  const [before, now] =
    group === "top" ? [was.pTop, ranked?.pTop ?? null] : [was.pBottom, ranked?.pBottom ?? null];
  return [
    words.was(locale.domain.tiers[was.tier]),
    ...(before === null || now === null
      ? []
      : [words.chance(group, before, now, (ranked?.n ?? 0) - was.n)]),
  ].join(locale.sheets.common.sentenceSeparator);
}

/** Below the list: who left the centre, and which plans were compared; the next plan reads both. */
export function comparedPart(page: Page, index: PlanIndex): void {
  const { plan, locale } = index;
  const words = locale.sheets.tiers;
  const { movements } = plan.analysis;
  if (movements !== null && movements.left.length > 0) {
    const make = columnsFrom(locale.columns.tiers.left);
    page.heading(words.leftHeading);
    page.table({
      id: "left",
      tableName: "PeilianTiersLeft",
      columns: [
        make("was", "text"),
        make("name", "text"),
        make("agentId", "text"),
        make("team", "text"),
      ],
      rows: movements.left.map(({ id, was }): CellContent[] => [
        locale.domain.tiers[was.tier],
        was.name,
        id,
        was.team,
      ]),
      key: [],
      wrapAt: { was: 13, name: 12, team: 11 },
    });
  }
  const make = columnsFrom(locale.columns.tiers.plans);
  const row = (name: string, { day, dataTo, results }: PlanMade): CellContent[] => [
    name,
    { type: "day", day },
    dataTo === null ? null : { type: "day", day: dataTo },
    results,
  ];
  page.heading(words.plansHeading);
  page.table({
    id: "plans",
    tableName: "PeilianTiersPlans",
    columns: [
      make("plan", "text"),
      make("madeOn", "date"),
      make("dataTo", "date"),
      make("results", "integer"),
    ],
    rows: [
      row(words.plans.present, planMade(plan.ranking, plan.today)),
      ...(movements === null ? [] : [row(words.plans.compared, movements.since)]),
    ],
    key: [],
  });
}

/** "Since the plan of 22 October 2026: up 3, down 2, …", or that there is nothing to compare with. */
export function movementSentence({ plan, locale }: PlanIndex): string {
  const words = locale.sheets.tiers;
  const { movements } = plan.analysis;
  if (movements === null) return words.first;
  const moves = [...movements.people.values()];
  const counts = [
    ...countedMoves.map((move) =>
      words.count(words.moves[move], moves.filter((one) => one.move === move).length),
    ),
    words.count(words.left, movements.left.length),
  ].join(locale.sheets.common.listSeparator);
  return words.inShort(locale.domain.date(movements.since.day), counts);
}
