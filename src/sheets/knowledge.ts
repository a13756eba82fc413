import { cellName } from "../foundation/address";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { choiceWord } from "./choice-words";
import { exactly } from "./exactly";
import { fixedCell } from "./fixed-cell";
import { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { signOffPart } from "./sign-off-part";
import { columnsFrom } from "./table-draft";

const mark = "●";

/**
 * The key points of the releases, one a row, to look up: the rows that hold what is typed above are marked. Below, who knows which
 * release.
 */
export function knowledgeSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.knowledge;
  const make = columnsFrom(locale.columns.knowledge.points);
  const releases = plan.followUp.releaseCascade?.releases ?? [];
  const page = new Page(words.title, words.about);
  if (releases.length === 0) page.sentence(words.nothing);
  page.put(0, words.lookUp, "label");
  page.put(1, null, "input");
  const wanted = fixedCell(page.row, 1);
  page.down(2);
  const top = page.row + 1;
  const points = releases.flatMap(({ release, label, audience }) =>
    (release.keyPoints.length === 0 ? [null] : release.keyPoints).map((point) => ({
      release,
      label,
      people: audience.length,
      point,
    })),
  );
  // Below this table and the heading and sentence of the next stands the list of who knows what.
  const first = top + Math.max(1, points.length) + 4;
  const listed = releases.reduce((sum, { audience }) => sum + audience.length, 0);
  const column = (at: number): string =>
    `${fixedCell(first, at)}:${fixedCell(first + Math.max(1, listed) - 1, at)}`;
  const yes = choiceWord(locale, "yes");
  const table = page.table({
    id: "points",
    tableName: "PeilianKnowledge",
    columns: [
      make("hit", "text", {
        align: "center",
        headerNote: words.hitNote,
        conditionals: [{ kind: "equals", value: mark, style: "good" }],
      }),
      make("release", "text"),
      make("point", "text"),
      make("goLive", "date"),
      make("owner", "text"),
      make("document", "text"),
      make("people", "integer"),
      make("known", "integer"),
    ],
    rows: points.map(({ release, label, people, point }, row): CellContent[] => {
      const cells = `${cellName(top + row, 1)}&" "&${cellName(top + row, 2)}`;
      return [
        {
          type: "formula",
          formula: `IF(LEN(${wanted})=0,"",IF(ISNUMBER(SEARCH(${wanted},${cells})),"${mark}",""))`,
          value: "",
        },
        label,
        point ?? words.noPoints,
        release.goLive === null ? null : { type: "day", day: release.goLive },
        release.owner,
        release.document,
        people,
        {
          type: "formula",
          formula: `COUNTIFS(${column(1)},${exactly(cellName(top + row, 1))},${column(0)},"${yes}")`,
          value: 0,
        },
      ];
    }),
    key: [],
    wrapAt: { release: 26, point: 44, owner: 16, document: 24 },
  });
  if (releases.length > 0) signOffPart(page, index);
  return page.finish({
    id: "knowledge",
    name: words.name,
    tabColour: "plan",
    frozenAt: releases.length > 0 ? null : table,
    repeatsLastHeader: true,
    frozenColumns: 0,
    orientation: "landscape",
    protection: "inputs-only",
  });
}
