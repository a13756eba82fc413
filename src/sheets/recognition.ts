import type { PraiseReason } from "../domain/recognition/recognition";
import { unreachable } from "../foundation/result";
import { decimal } from "../locales/figures";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { chanceText, whyChanged } from "./change-texts";
import { choiceWord } from "./choice-words";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { strongPointText } from "./strong-point-text";
import { columnsFrom } from "./table-draft";

/** Whom to praise and for what, one row a reason; above, praise counted against correction. */
export function recognitionSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const { recognition: words, common } = locale.sheets;
  const part = plan.analysis.recognition;
  const reasons = part?.reasons ?? [];
  const page = new Page(words.title, words.about);
  if (part !== null) {
    const { people, oneToOne, interviews } = part.corrections;
    page.sentence(words.balance(reasons.length, people, oneToOne, interviews));
    const rises = reasons.filter(({ kind }) => kind === "improved").length;
    if (part.expectedFalse !== null && rises > 0) {
      page.sentence(words.falseRises(decimal(part.expectedFalse, 1)));
    }
    if (!part.unknown.includes("helpers")) page.sentence(words.sources);
    if (part.unknown.length > 0) {
      page.sentence(words.unknown(part.unknown.map((what) => words.unknownNames[what])));
    }
  }
  if (reasons.length === 0) page.sentence(words.nobody);
  page.down();
  const make = columnsFrom(locale.columns.recognition.praise);
  const table = page.table({
    id: "praise",
    tableName: "PeilianPraise",
    columns: [
      make("kind", "text"),
      ...personColumns(make),
      make("n", "integer"),
      make("why", "text"),
      make("said", "text", {
        owner: "user",
        align: "center",
        headerNote: common.yourInput,
        validation: { kind: "list", values: [choiceWord(locale, "yes"), choiceWord(locale, "no")] },
      }),
      make("notes", "text", { owner: "user", headerNote: common.yourInput }),
    ],
    rows: reasons.map((reason): CellContent[] => [
      words.kinds[reason.kind],
      ...personCells(index, reason.agent),
      resultsBehind(reason),
      why(index, reason),
      null,
      null,
    ]),
    key: ["agentId", "kind"],
    wrapAt: { kind: 18, name: 14, team: 12, why: 66, notes: 24 },
  });
  return page.finish({
    id: "recognition",
    name: words.name,
    tabColour: "analysis",
    frozenAt: table,
    frozenColumns: 2,
    orientation: "landscape",
    protection: "inputs-only",
  });
}

function why(index: PlanIndex, reason: PraiseReason): string {
  const words = index.locale.sheets.recognition;
  switch (reason.kind) {
    case "improved":
      return whyChanged(index, reason.change);
    case "consistent": {
      const { score, monthsAbove, months, pTop } = reason;
      const [value, low, high] = [score.value, score.low, score.high].map((v) => decimal(v, 1));
      return words.consistent(
        value ?? "",
        low ?? "",
        high ?? "",
        monthsAbove,
        months,
        chanceText(pTop),
      );
    }
    case "helper":
      return reason.help
        .map(({ source, count }) => words.helps[source](count))
        .join(index.locale.sheets.common.listSeparator);
    case "attendance":
      return words.attendance[reason.what](reason.n);
    case "strongest":
      return strongPointText(index, reason.point);
    default:
      return unreachable(reason);
  }
}

function resultsBehind(reason: PraiseReason): number {
  switch (reason.kind) {
    case "improved":
      return (reason.change.lines[0]?.nBefore ?? 0) + (reason.change.lines[0]?.nNow ?? 0);
    case "helper":
      return reason.help.reduce((sum, { count }) => sum + count, 0);
    case "consistent":
    case "attendance":
      return reason.n;
    case "strongest":
      return reason.point.n;
    default:
      return unreachable(reason);
  }
}
