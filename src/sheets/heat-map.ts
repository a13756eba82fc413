import type { CellContent, SheetSpec, TableColumnSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** Agent by topic, weakest agents first; the numbers stay readable under the colours. */
export function heatMapSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.heatMap;
  const people = personColumns(columnsFrom(locale.columns.heatMap.heatMap));
  const topics = plan.diagnosis.topics.flatMap((summary, topic) =>
    index.differing.has(topic) ? [{ topic, name: locale.domain.topicName(summary.topic) }] : [],
  );
  const alike = new Set(plan.diagnosis.results.map(({ topic }) => topic)).size - topics.length;
  const placeOf = new Map(topics.map(({ topic }, place) => [topic, people.length + place]));
  const headers = uniqueHeaders([
    ...people.map((column) => column.header),
    ...topics.map((topic) => topic.name),
  ]);
  const agents = [...plan.ranking.agents]
    .reverse()
    .map((ranked) => ranked.agent)
    .filter((agent) => index.results.has(agent));

  const page = new Page(words.title, words.about);
  if (alike > 0) page.sentence(words.withoutDifferences(alike));
  const table = page.table({
    id: "heatMap",
    tableName: "PeilianHeatMap",
    columns: [
      ...people,
      ...topics.map(({ topic }, place): TableColumnSpec => ({
        id: `topic${topic}`,
        header: headers[people.length + place] ?? "",
        format: "signed2",
        align: "center",
        owner: "peilian",
      })),
    ],
    rows: agents.map((agent) => {
      const row: CellContent[] = [...personCells(index, agent), ...topics.map(() => null)];
      for (const result of index.results.get(agent) ?? []) {
        const place = placeOf.get(result.topic);
        if (place !== undefined) row[place] = result.gap.value;
      }
      return row;
    }),
    key: [],
    wrapAt: { name: 16, team: 12 },
  });
  if (topics.length > 0 && agents.length > 0) {
    page.colourWhen(
      {
        row: table.row + 1,
        column: people.length,
        rows: agents.length,
        columns: topics.length,
      },
      { kind: "colour-scale", highIsGood: true },
    );
  }
  return page.finish({
    id: "heatMap",
    name: words.name,
    tabColour: "analysis",
    frozenAt: table,
    frozenColumns: people.length,
    orientation: "landscape",
    protection: "open",
  });
}

/** Excel compares headers without regard to case; a second "Courtesy" becomes "Courtesy (2)". */
export function uniqueHeaders(wished: readonly string[]): string[] {
  const used = new Set<string>();
  return wished.map((header) => {
    let unique = header;
    for (let i = 2; used.has(unique.toLowerCase()); i++) unique = `${header} (${i})`;
    used.add(unique.toLowerCase());
    return unique;
  });
}
