import { cellName } from "../foundation/address";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { fixedCell } from "./fixed-cell";
import { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

const mark = "●";

/** The key points of the releases, one a row, to look up: the rows that hold what is typed above are marked. */
export function knowledgeSheet({ plan, locale }: PlanIndex): SheetSpec {
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
  const points = releases.flatMap(({ release, label }) =>
    (release.keyPoints.length === 0 ? [null] : release.keyPoints).map((point) => ({
      release,
      label,
      point,
    })),
  );
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
    ],
    rows: points.map(({ release, label, point }, row): CellContent[] => {
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
      ];
    }),
    key: [],
    wrapAt: { release: 26, point: 60, owner: 12, document: 24 },
  });
  return page.finish({
    id: "knowledge",
    name: words.name,
    tabColour: "plan",
    frozenAt: table,
    frozenColumns: 0,
    orientation: "landscape",
    protection: "inputs-only",
  });
}
