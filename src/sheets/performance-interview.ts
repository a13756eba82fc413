import type { ChangedAgent } from "../domain/early-warning/early-warning";
import type { SheetSpec } from "../workbook/sheet-spec";
import { figureText, signedFigure, signedLow } from "./change-texts";
import { goodPoints } from "./good-points";
import { Page } from "./page";
import type { PlanIndex } from "./plan-index";

/** Figure, before, now, expected, change, reading. */
const widths = [30, 44, 18, 14, 32, 14];
const inputColumn = 1;

/** One form a person to be spoken with, each on a page of its own: the figures, and cells to write in. */
export function performanceInterviewSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.performanceInterview;
  const fallen = plan.analysis.earlyWarning?.fallen ?? [];
  const page = new Page(words.title, words.about);
  widths.forEach((width, column) => {
    page.widen(column, width);
  });
  if (fallen.length === 0) page.sentence(words.nobody);
  fallen.forEach((person, position) => {
    if (position > 0) {
      page.down();
      page.breakHere();
    }
    form(page, index, person);
  });
  return page.finish({
    id: "performanceInterview",
    name: words.name,
    tabColour: "form",
    frozenAt: null,
    frozenColumns: 0,
    orientation: "landscape",
    protection: fallen.length > 0 ? "inputs-only" : "open",
  });
}

function form(page: Page, index: PlanIndex, person: ChangedAgent): void {
  const { locale } = index;
  const words = locale.sheets.performanceInterview;
  const { verdicts } = locale.sheets.earlyWarning;
  const agent = index.agent(person.agent);
  const id = agent?.id ?? "";
  page.heading(words.person(agent?.name ?? "", id, agent?.team ?? ""));
  page.sentence(words.proposal);
  Object.values(words.headers).forEach((header, column) => {
    page.put(column, header, "column-header");
  });
  page.down();
  for (const { metric, nBefore, before, nNow, now, expected, change, verdict } of person.lines) {
    const figure = (value: number): string => figureText(metric, value);
    page.put(0, locale.domain.metrics[metric], "value");
    page.put(
      1,
      words.withN(
        words.withRange(figure(before.value), figure(before.low), figure(before.high)),
        nBefore,
      ),
      "value",
    );
    page.put(2, words.withN(figure(now), nNow), "value");
    page.put(3, figure(expected), "value");
    page.put(
      4,
      words.withRange(
        signedFigure(locale, metric, change.value),
        signedLow(metric, change.low),
        signedFigure(locale, metric, change.high),
      ),
      "value",
    );
    page.put(5, verdicts[verdict], verdict === "fell" ? "caution" : "value");
    page.down();
  }
  const good = goodPoints(index, person);
  if (good !== "") {
    page.put(0, words.good, "label");
    page.sentence(good, 1);
  }
  // The id in each label keeps what was typed with the person, whatever the order of the forms next time.
  for (const [input, label] of Object.entries(words.inputs)) {
    page.put(0, `${label} · ${id}`, "label");
    page.put(inputColumn, null, "input", isDay(input) ? "date" : "general");
    if (isDay(input)) {
      page.validate({ row: page.row, column: inputColumn, rows: 1, columns: 1 }, { kind: "day" });
    } else {
      page.height(isLong(input) ? 44 : 26);
    }
    page.down();
  }
}

function isDay(input: string): boolean {
  return input === "followUp" || input === "held";
}

function isLong(input: string): boolean {
  return input === "view" || input === "causes" || input === "agreed" || input === "support";
}
