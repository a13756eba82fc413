import type {
  AuditedChange,
  AuditedMove,
  AuditedPerson,
  CutAudit,
  CutChange,
} from "../domain/cut-audit/cut-audit";
import { civilFromDay, firstDayOfMonth } from "../foundation/day";
import { unreachable } from "../foundation/result";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** More names in one cell are a list that nobody reads; the table below has them all. */
const mostNames = 6;
const mostMoves = 3;

/** What would change the groups, thing by thing, and whose place depends on what. */
export function cutAuditSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.cutAudit;
  const audit = plan.analysis.cutAudit;
  const page = new Page(words.title, words.about);
  if (audit === null) page.sentence(words.nothing);
  else auditTables(page, audit, index);
  return page.finish({
    id: "cutAudit",
    name: words.name,
    tabColour: "analysis",
    frozenAt: null,
    frozenColumns: 0,
    orientation: "landscape",
    protection: "open",
  });
}

/** How many of those named in a group keep their place whatever single thing is different. */
export function namedAndFragile({ people }: CutAudit): {
  readonly named: number;
  readonly fragile: number;
} {
  const named = people.filter(({ group }) => group !== null);
  return {
    named: named.length,
    fragile: named.filter(({ moves }) => moves.some(({ way }) => way !== "enters")).length,
  };
}

function auditTables(page: Page, audit: CutAudit, index: PlanIndex): void {
  const words = index.locale.sheets.cutAudit;
  const { named, fragile } = namedAndFragile(audit);
  page.sentence(words.inShort(named, named - fragile, audit.changes.length));
  const moved = audit.changes.map((one) => movedBy(one));
  const most = Math.max(0, ...moved);
  const first = audit.changes[moved.indexOf(most)];
  if (most === 0 || first === undefined) page.sentence(words.nobody);
  else page.sentence(words.most(changeText(first.change, index), most));
  const { months, evaluators } = audit.notTried;
  if (months + evaluators > 0) page.sentence(words.notTried(months, evaluators));

  page.heading(words.headings.changes);
  changesTable(page, audit, index);
  page.heading(words.headings.people);
  peopleTable(page, audit, index);
}

function movedBy({ bottom, top }: AuditedChange): number {
  return new Set([...bottom.enter, ...bottom.leave, ...top.enter, ...top.leave]).size;
}

function changesTable(page: Page, audit: CutAudit, index: PlanIndex): void {
  const { locale } = index;
  const words = locale.sheets.cutAudit;
  const make = columnsFrom(locale.columns.cutAudit.changes);
  const counted = { conditionals: [{ kind: "data-bar" }] } as const;
  // Texts stand where the table of people has its own, so that no figure below gets their widths.
  page.table({
    id: "changes",
    tableName: "PeilianCutChanges",
    columns: [
      make("change", "text"),
      make("kind", "text"),
      make("moved", "integer", counted),
      make("bottomIn", "integer", counted),
      make("bottomOut", "integer", counted),
      make("topIn", "integer", counted),
      make("topOut", "integer", counted),
      make("who", "text"),
    ],
    rows: audit.changes.map((one): CellContent[] => [
      changeText(one.change, index),
      words.kinds[kindOf(one.change)],
      movedBy(one),
      one.bottom.enter.length,
      one.bottom.leave.length,
      one.top.enter.length,
      one.top.leave.length,
      crossingText(one, index),
    ]),
    key: [],
    wrapAt: { change: 26, kind: 11, who: 66 },
  });
}

function peopleTable(page: Page, audit: CutAudit, index: PlanIndex): void {
  const { locale } = index;
  const words = locale.sheets.cutAudit;
  const make = columnsFrom(locale.columns.cutAudit.people);
  page.table({
    id: "people",
    tableName: "PeilianCutPeople",
    columns: [
      ...personColumns(make),
      make("group", "text"),
      make("standing", "text", {
        conditionals: [{ kind: "equals", value: words.standings.fragile, style: "caution" }],
      }),
      make("chance", "percent"),
      make("n", "integer"),
      make("why", "text"),
    ],
    rows: audit.people.map((person): CellContent[] => {
      const { agent, group, moves } = person;
      const ranked = index.ranked.get(agent);
      const side = sideOf(person);
      return [
        ...personCells(index, agent),
        words.groups[group ?? "neither"],
        words.standings[moves.length === 0 ? "stable" : "fragile"],
        (side === "bottom" ? ranked?.pBottom : ranked?.pTop) ?? null,
        ranked?.n ?? 0,
        whyText(person, audit, index),
      ];
    }),
    key: [],
    wrapAt: { name: 22, team: 12, group: 9, standing: 9, why: 66 },
  });
}

/** The group that a row is about: hers, else the one she would enter. */
function sideOf({ group, moves }: AuditedPerson): "bottom" | "top" {
  return group ?? moves[0]?.group ?? "bottom";
}

function whyText(person: AuditedPerson, audit: CutAudit, index: PlanIndex): string {
  const words = index.locale.sheets.cutAudit;
  const ranked = index.ranked.get(person.agent);
  const side = sideOf(person);
  const chance = (side === "bottom" ? ranked?.pBottom : ranked?.pTop) ?? 0;
  const known = words.chance(side, chance, ranked?.n ?? 0);
  const { moves } = person;
  if (moves.length === 0) return words.whyStable(known, audit.changes.length);
  return words.whyFragile(
    known,
    moves.length,
    audit.changes.length,
    movesText(moves, audit, index),
  );
}

/** "out of the bottom group without the evaluator Zhao (24 reviews), without 2026-03; into …". */
function movesText(moves: readonly AuditedMove[], audit: CutAudit, index: PlanIndex): string {
  const { cutAudit: words, common } = index.locale.sheets;
  const byWay = new Map<string, string[]>();
  for (const { change, group, way } of moves) {
    const audited = audit.changes[change];
    if (audited === undefined) continue;
    const text = words.ways[group][way];
    byWay.set(text, [...(byWay.get(text) ?? []), changeText(audited.change, index)]);
  }
  return [...byWay]
    .map(([way, changes]) => words.move(way, shortened(changes, mostMoves, words.andMore, common)))
    .join(words.moveSeparator);
}

function shortened(
  texts: readonly string[],
  most: number,
  andMore: (n: number) => string,
  { listSeparator }: { readonly listSeparator: string },
): string {
  const shown = texts.slice(0, most);
  const rest = texts.length - shown.length;
  return [...shown, ...(rest > 0 ? [andMore(rest)] : [])].join(listSeparator);
}

function crossingText({ bottom, top }: AuditedChange, index: PlanIndex): CellContent {
  const { cutAudit: words, common } = index.locale.sheets;
  const names = (agents: readonly number[]): string =>
    agents.length === 0
      ? ""
      : shortened(agents.map(index.nameOf), mostNames, words.andMore, common);
  const parts = [
    [words.groups.bottom, words.crossing(names(bottom.enter), names(bottom.leave))],
    [words.groups.top, words.crossing(names(top.enter), names(top.leave))],
  ].flatMap(([group = "", text = ""]) => (text === "" ? [] : [`${group} – ${text}`]));
  return parts.length === 0 ? null : parts.join(words.moveSeparator);
}

function kindOf(change: CutChange): "weight" | "metric" | "month" | "evaluator" {
  switch (change.kind) {
    case "weight":
      return "weight";
    case "without-metric":
      return "metric";
    case "without-month":
      return "month";
    case "without-evaluator":
      return "evaluator";
    default:
      return unreachable(change);
  }
}

function changeText(change: CutChange, { locale }: PlanIndex): string {
  const words = locale.sheets.cutAudit;
  switch (change.kind) {
    case "weight":
      return words.weight(locale.domain.metrics[change.metric], (change.factor - 1) * 100);
    case "without-metric":
      return words.withoutMetric(locale.domain.metrics[change.metric]);
    case "without-month": {
      const { year, month } = civilFromDay(firstDayOfMonth(change.month));
      return words.withoutMonth(`${year}-${String(month).padStart(2, "0")}`);
    }
    case "without-evaluator":
      return words.withoutEvaluator(change.evaluator, change.reviews);
    default:
      return unreachable(change);
  }
}
