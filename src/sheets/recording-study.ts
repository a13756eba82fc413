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
import { studyPairs } from "./study-pairs";
import { columnsFrom } from "./table-draft";

/** Who may attend recording study and what each is strong at; those most surely in the top group first. */
export function recordingStudySheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const { common, recordingStudy: words, ranking } = locale.sheets;
  const make = columnsFrom(locale.columns.recordingStudy.recordingStudy);
  const pairOf = studyPairs(index);
  const chance = (agent: number): number => index.ranked.get(agent)?.pTop ?? 0;
  const agents = plan.tiers
    .filter((assigned) => assigned.tier === "recording-study")
    .map((assigned) => assigned.agent)
    .sort((a, b) => chance(b) - chance(a) || a - b);

  const page = new Page(words.title, words.about);
  const table = page.table({
    id: "recordingStudy",
    tableName: "PeilianRecordingStudy",
    columns: [
      ...personColumns(make),
      make("pTop", "percent", {
        headerNote: ranking.notes.pTop,
        conditionals: [{ kind: "data-bar" }],
      }),
      make("why", "text"),
      ...evidenceColumns(make, metricFormat(plan.ranking.headline), ranking.notes),
      make("topics", "text", { headerNote: common.gapNote }),
      make("date", "date"),
      make("start", "time"),
      make("trainer", "text"),
      make("recordings", "text"),
      make("takesPart", "text", {
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
        ranked?.pTop ?? null,
        reasonCell(index, agent),
        ...evidenceCells(ranked),
        topicsCell(index, agent, "strongest"),
        ...nextSessionCells(index, agent, "recording-study"),
        pairOf(agent),
        null,
        null,
      ];
    }),
    key: ["agentId"],
    wrapAt: { name: 14, team: 12, why: 20, topics: 24, trainer: 12, recordings: 24, notes: 16 },
  });
  return page.finish({
    id: "recordingStudy",
    name: words.name,
    tabColour: "plan",
    frozenAt: table,
    frozenColumns: 1,
    orientation: "landscape",
    protection: "inputs-only",
  });
}
