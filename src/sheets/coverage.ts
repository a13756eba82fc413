import type { Coverage, VideoToProduce } from "../domain/video-coverage/coverage";
import { cellName } from "../foundation/address";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { choiceWord } from "./choice-words";
import { exactly } from "./exactly";
import { fixedCell } from "./fixed-cell";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

const nobody: Coverage = { items: [], views: [], toProduce: [] };

/** How far each video has got, which are still to be made, and in which quiet hour of whose shift each is watched. */
export function coverageSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.coverage;
  const coverage = plan.followUp.coverage ?? nobody;
  const page = new Page(words.title, words.about);
  page.sentence(coverageFinding(index) ?? words.nothing);
  itemsPart(page, index, coverage);
  productionPart(page, index, coverage);
  viewsPart(page, index, coverage);
  return page.finish({
    id: "coverage",
    name: words.name,
    tabColour: "plan",
    frozenAt: null,
    repeatsLastHeader: true,
    frozenColumns: 0,
    orientation: "landscape",
    protection: "inputs-only",
  });
}

/** How many views are seen, assigned and without a quiet hour, in a sentence; `null` when nothing is to be watched. */
export function coverageFinding({ plan, locale }: PlanIndex): string | null {
  const coverage = plan.followUp.coverage;
  if (coverage === null) return null;
  const sum = (of: "people" | "seen" | "ticked" | "assigned" | "noGap"): number =>
    coverage.items.reduce((total, item) => total + item[of], 0);
  return locale.sheets.coverage.finding(
    coverage.items.length,
    sum("people"),
    sum("seen") + sum("ticked"),
    sum("assigned"),
    sum("noGap"),
    coverage.toProduce.length,
  );
}

function itemsPart(page: Page, { locale }: PlanIndex, { items, views, toProduce }: Coverage): void {
  const words = locale.sheets.coverage;
  const make = columnsFrom(locale.columns.coverage.items);
  const first = page.row + 1;
  // Rows of the views' table: below this table and the production list, each with its heading lines.
  const top = first + Math.max(1, items.length) + 4 + Math.max(1, toProduce.length) + 4;
  const last = top + Math.max(1, views.length) - 1;
  const itemCells = `${fixedCell(top, 0)}:${fixedCell(last, 0)}`;
  const seenCells = `${fixedCell(top, 7)}:${fixedCell(last, 7)}`;
  page.table({
    id: "items",
    tableName: "PeilianCoverage",
    columns: [
      make("item", "text"),
      make("source", "text"),
      make("minutes", "integer"),
      make("due", "date"),
      make("people", "integer"),
      make("recorded", "integer"),
      make("ticked", "integer", { headerNote: words.notes.ticked }),
      make("share", "percent", { conditionals: [{ kind: "data-bar" }] }),
      make("noGap", "integer", {
        conditionals: [{ kind: "at-least", value: 1, style: "caution" }],
      }),
    ],
    rows: items.map((item, row): CellContent[] => {
      const at = first + row;
      const yes = choiceWord(locale, "yes");
      return [
        item.name,
        words.sources[item.source],
        item.minutes,
        { type: "day", day: item.due },
        item.people,
        item.seen,
        {
          type: "formula",
          formula: `COUNTIFS(${itemCells},${exactly(cellName(at, 0))},${seenCells},"${yes}")`,
          value: item.ticked,
        },
        {
          type: "formula",
          formula: `IF(${cellName(at, 4)}=0,0,(${cellName(at, 5)}+${cellName(at, 6)})/${cellName(at, 4)})`,
          value: item.people === 0 ? 0 : (item.seen + item.ticked) / item.people,
        },
        item.noGap,
      ];
    }),
    key: [],
    wrapAt: { item: 30, source: 16 },
  });
}

function productionPart(page: Page, index: PlanIndex, { toProduce }: Coverage): void {
  const { locale } = index;
  const { coverage: words, common } = locale.sheets;
  const make = columnsFrom(locale.columns.coverage.production);
  const input = { owner: "user", headerNote: common.yourInput } as const;
  page.heading(words.productionHeading);
  page.sentence(words.productionAbout);
  page.table({
    id: "production",
    tableName: "PeilianVideoProduction",
    columns: [
      make("video", "text"),
      make("why", "text"),
      make("due", "date"),
      make("proposed", "text"),
      make("volunteer", "text", input),
      make("done", "date", { ...input, validation: { kind: "day" } }),
    ],
    rows: toProduce.map((one): CellContent[] => [
      one.about.kind === "topic" ? locale.domain.topicName(one.about.topic) : one.about.label,
      one.about.kind === "topic"
        ? words.weakTopic(one.about.weak, one.about.of)
        : words.releaseVideo,
      { type: "day", day: one.due },
      proposedText(index, one),
      null,
      null,
    ]),
    key: ["video"],
    wrapAt: { video: 30, why: 30, proposed: 26, volunteer: 16, done: 11 },
  });
}

function proposedText({ locale, nameOf }: PlanIndex, { proposed, owner }: VideoToProduce): string {
  const { coverage: words, common } = locale.sheets;
  if (proposed.length > 0) return proposed.map(nameOf).join(common.listSeparator);
  return owner ?? words.nobodySure;
}

function viewsPart(page: Page, index: PlanIndex, { items, views }: Coverage): void {
  const { locale } = index;
  const { coverage: words, common } = locale.sheets;
  const make = columnsFrom(locale.columns.coverage.views);
  page.heading(words.viewsHeading);
  page.sentence(words.viewsAbout);
  page.table({
    id: "views",
    tableName: "PeilianViews",
    columns: [
      make("item", "text"),
      ...personColumns(make),
      make("date", "date"),
      make("from", "time"),
      make("state", "text", {
        conditionals: [{ kind: "equals", value: words.states.noGap, style: "caution" }],
      }),
      make("seen", "text", {
        owner: "user",
        align: "center",
        headerNote: common.yourInput,
        validation: { kind: "list", values: [choiceWord(locale, "yes"), choiceWord(locale, "no")] },
      }),
    ],
    rows: views.map(({ agent, item, gap, isSeen }): CellContent[] => [
      items[item]?.name ?? null,
      ...personCells(index, agent),
      gap === null ? null : { type: "day", day: gap.day },
      gap === null ? null : { type: "time", minute: gap.hour * 60 },
      gap !== null
        ? words.states.assigned(items[item]?.minutes ?? 0)
        : isSeen
          ? words.states.seen
          : words.states.noGap,
      isSeen ? choiceWord(locale, "yes") : null,
    ]),
    key: ["item", "agentId"],
    wrapAt: { item: 30, name: 12, team: 12, state: 22, seen: 9 },
  });
}
