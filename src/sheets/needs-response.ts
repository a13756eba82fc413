import type { TrainingNeeds } from "../domain/needs/training-needs";
import type { CellContent } from "../workbook/sheet-spec";
import type { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** Below the needs: ways of training asked for, answers by team, and what nobody could sort. */
export function needsResponse(page: Page, { locale }: PlanIndex, part: TrainingNeeds): void {
  const words = locale.sheets.needs;
  const columns = locale.columns.needs;
  if (part.methods.length > 0) {
    const make = columnsFrom(columns.methods);
    page.heading(words.methodsHeading);
    page.table({
      id: "methods",
      tableName: "PeilianWishedMethods",
      columns: [
        make("count", "integer"),
        make("method", "text"),
        make("share", "percent"),
        make("low", "percent"),
        make("high", "percent"),
        make("of", "integer"),
      ],
      rows: part.methods.map(({ method, wished }): CellContent[] => [
        wished.count,
        locale.domain.methods[method],
        wished.share.value,
        wished.share.low,
        wished.share.high,
        wished.of,
      ]),
      key: [],
      wrapAt: { method: 20 },
    });
  }
  const teams = part.response?.teams ?? [];
  if (teams.length > 0) {
    const make = columnsFrom(columns.teams);
    page.heading(words.teamsHeading);
    page.table({
      id: "teams",
      tableName: "PeilianSurveyTeams",
      columns: [
        make("people", "integer"),
        make("team", "text"),
        make("answered", "integer"),
        make("rate", "percent"),
      ],
      rows: teams.map(({ team, people, answered }): CellContent[] => [
        people,
        team,
        answered,
        answered / people,
      ]),
      key: [],
      wrapAt: { team: 20 },
    });
  }
  if (part.unmatched.length > 0) {
    const make = columnsFrom(columns.unmatched);
    page.heading(words.unmatchedHeading);
    page.sentence(words.aboutUnmatched);
    page.table({
      id: "unmatched",
      tableName: "PeilianUnmatchedAnswers",
      columns: [make("source", "text"), make("text", "text")],
      rows: part.unmatched.map(({ source, text }): CellContent[] => [words.sources[source], text]),
      key: [],
      wrapAt: { source: 8, text: 20 },
    });
  }
}
