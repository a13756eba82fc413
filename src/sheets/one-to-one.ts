import { drawnWave, lotSeed } from "../domain/curriculum/coaching-waves";
import type { Day } from "../foundation/day";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { choiceWord } from "./choice-words";
import { metricFormat } from "./metric-format";
import { Page } from "./page";
import {
  evidenceCells,
  nextSessionCells,
  personCells,
  reasonCell,
  topicsCell,
} from "./person-cells";
import { evidenceColumns, personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** Who gets one-to-one coaching, on what, and when; those most surely in the bottom group first. */
export function oneToOneSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const { common, oneToOne: words, ranking } = locale.sheets;
  const make = columnsFrom(locale.columns.oneToOne.oneToOne);
  const chance = (agent: number): number => index.ranked.get(agent)?.pBottom ?? 0;
  const agents = plan.tiers
    .filter((assigned) => assigned.tier === "one-to-one")
    .map((assigned) => assigned.agent)
    .sort((a, b) => chance(b) - chance(a) || a - b);

  const page = new Page(words.title, words.about);
  page.sentence(words.drawn(lotSeed(plan.today), plan.settings.coachingWaves));
  const starts = waveStarts(index);
  if (starts.length > 0) page.sentence(words.waits(starts));
  const table = page.table({
    id: "oneToOne",
    tableName: "PeilianOneToOne",
    columns: [
      ...personColumns(make),
      make("leader", "text"),
      make("pBottom", "percent", {
        headerNote: ranking.notes.pBottom,
        conditionals: [{ kind: "data-bar" }],
      }),
      make("why", "text"),
      ...evidenceColumns(make, metricFormat(plan.ranking.headline), ranking.notes),
      make("wave", "text", { align: "center" }),
      make("topics", "text", { headerNote: common.gapNote }),
      make("date", "date"),
      make("start", "time"),
      make("trainer", "text"),
      make("goal", "text", { owner: "user", headerNote: common.yourInput }),
      make("done", "text", {
        owner: "user",
        align: "center",
        headerNote: common.yourInput,
        validation: { kind: "list", values: [choiceWord(locale, "yes"), choiceWord(locale, "no")] },
      }),
      make("notes", "text", { owner: "user", headerNote: common.yourInput }),
    ],
    rows: agents.map((agent): CellContent[] => {
      const ranked = index.ranked.get(agent);
      return [
        ...personCells(index, agent),
        index.agent(agent)?.leader ?? null,
        ranked?.pBottom ?? null,
        reasonCell(index, agent),
        ...evidenceCells(ranked),
        waveCell(index, agent),
        topicsCell(index, agent, "weakest"),
        ...nextSessionCells(index, agent, "one-to-one"),
        null,
        null,
        null,
      ];
    }),
    key: ["agentId"],
    wrapAt: {
      name: 13,
      team: 10,
      leader: 10,
      why: 18,
      topics: 16,
      trainer: 9,
      goal: 12,
      notes: 12,
    },
  });
  return page.finish({
    id: "oneToOne",
    name: words.name,
    tabColour: "plan",
    frozenAt: table,
    frozenColumns: 1,
    orientation: "landscape",
    protection: "inputs-only",
  });
}

/** The first day of each later wave; whom an earlier plan told an earlier day is let pass. */
function waveStarts({ plan, locale, agent }: PlanIndex) {
  const first = new Map<number, Day>();
  for (const { agent: position, notBefore, reason } of plan.demands) {
    const id = agent(position)?.id;
    if (reason.kind !== "tier" || reason.tier !== "one-to-one") continue;
    if (notBefore === undefined || id === undefined) continue;
    const { wave } = drawnWave(id, plan.today, plan.settings.coachingWaves);
    first.set(wave, Math.max(notBefore, first.get(wave) ?? notBefore));
  }
  return [...first]
    .sort(([a], [b]) => a - b)
    .map(([wave, day]) => ({ wave, day: locale.domain.date(day) }));
}

/** "2 (7341)": the wave, and the lot that decided it. */
function waveCell({ plan, agent }: PlanIndex, position: number): CellContent {
  const id = agent(position)?.id;
  if (id === undefined) return null;
  const { wave, lot } = drawnWave(id, plan.today, plan.settings.coachingWaves);
  return `${wave} (${lot})`;
}
