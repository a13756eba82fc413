import type { StandOut } from "../domain/diagnosis/stand-outs";
import type { Topic } from "../domain/diagnosis/diagnosis";
import { decimal, metricFigure } from "../locales/figures";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { fewPoints, type FewPoints } from "./few-points";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { chanceText } from "./small-figures";
import { columnsFrom } from "./table-draft";

/** Weak and strong points agent by agent, with all that answers "why is she on this list?" in one row. */
export function weaknessesSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.weaknesses;
  const found = plan.analysis.weaknesses;
  const list = found?.list ?? [];
  const people = fewPoints(list);
  const leftOut = people.reduce((sum, { more }) => sum + more.weak + more.strong, 0);
  const page = new Page(words.title, words.about);
  if (found !== null && list.length > 0) {
    const weak = list.filter(({ side }) => side === "weak").length;
    page.sentence(words.counts(weak, list.length - weak, found.tooFew));
    const { expectedWrong } = found;
    page.sentence(words.wrong(decimal(expectedWrong.weak, 0), decimal(expectedWrong.strong, 0)));
    if (leftOut > 0) page.sentence(words.leftOut(leftOut));
  } else page.sentence(words.nobody);
  const make = columnsFrom(locale.columns.weaknesses.weaknesses);
  const table = page.table({
    id: "weaknesses",
    tableName: "PeilianWeaknesses",
    columns: [
      ...personColumns(make),
      make("topic", "text"),
      make("side", "text", {
        conditionals: [
          { kind: "equals", value: words.sides.weak, style: "caution" },
          { kind: "equals", value: words.sides.strong, style: "good" },
        ],
      }),
      make("origin", "text", { headerNote: words.notes.origin }),
      make("ability", "text"),
      make("n", "integer"),
      make("value", "text", { align: "center" }),
      make("gap", "signed2", { headerNote: words.notes.gap }),
      make("gapLow", "signed2"),
      make("gapHigh", "signed2"),
      make("chance", "percent", { headerNote: words.notes.chance }),
      make("why", "text"),
    ],
    rows: people.flatMap(({ shown, more }) =>
      shown.map((one, i) => row(index, one, i === shown.length - 1 ? more : null)),
    ),
    key: [],
    wrapAt: { name: 13, team: 10, topic: 16, side: 10, origin: 10, why: 46 },
  });
  return page.finish({
    id: "weaknesses",
    name: words.name,
    tabColour: "analysis",
    frozenAt: table,
    frozenColumns: 1,
    orientation: "landscape",
    protection: "open",
  });
}

/** `more`: what is left out of the same person, told in her last row. */
function row(index: PlanIndex, one: StandOut, more: FewPoints["more"] | null): CellContent[] {
  const { plan, locale } = index;
  const words = locale.sheets.weaknesses;
  const { result, side, origin, team, chance } = one;
  const summary = plan.diagnosis.topics[result.topic];
  if (summary === undefined) return [];
  const topic = locale.domain.topicName(summary.topic);
  const { value: gap, low, high } = result.gap;
  const why = words.why[side]({
    topic,
    n: result.n,
    value: figureOf(summary.topic, result.value),
    gap,
    low,
    high,
    peers: result.peers,
    chance: chanceText(chance),
    team: team?.gap.value ?? null,
  });
  const ofTeam =
    side === "strong" || team === null
      ? []
      : [origin === "team" ? words.team(team.gap.value) : words.ownTeam(team.gap.value)];
  return [
    ...personCells(index, result.agent),
    topic,
    words.sides[side],
    words.origins[origin],
    locale.domain.abilities[summary.ability],
    result.n,
    figureOf(summary.topic, result.value),
    gap,
    low,
    high,
    chance,
    [
      why,
      ...ofTeam,
      ...(more !== null && more.weak + more.strong > 0 ? [words.more(more.weak, more.strong)] : []),
    ].join(locale.sheets.common.sentenceSeparator),
  ];
}

/** In the topic's own unit, to the hundredth where the unit is not known. */
export function figureOf(topic: Topic, mean: number): string {
  return topic.kind === "metric" ? metricFigure(topic, mean) : decimal(mean, 2);
}
