import type { ChangedAgent, ChangeLine } from "../domain/early-warning/early-warning";
import { metrics, type MetricId } from "../domain/metrics/metric";
import { civilFromDay, firstDayOfMonth, type Month } from "../foundation/day";
import { unreachable } from "../foundation/result";
import type { ChangeTexts } from "../locales/en/analysis/early-warning";
import { chance, decimal, signed } from "../locales/figures";
import type { Locale } from "../locales/locale";
import type { PlanIndex } from "./plan-index";

/** A figure in its metric's unit: "78.3", "92.4%", "251 s". */
export function figureText(metric: MetricId, value: number): string {
  return inUnit(metric, value, decimal);
}

/** A difference of such figures with its sign; of shares in percentage points. */
export function signedFigure({ sheets }: Locale, metric: MetricId, value: number): string {
  return metrics[metric].unit === "fraction"
    ? sheets.earlyWarning.percentagePoints(signed(100 * value, 1))
    : inUnit(metric, value, signed);
}

/** The lower end of a range whose upper end bears the unit. */
export function signedLow(metric: MetricId, value: number): string {
  return metrics[metric].unit === "fraction"
    ? signed(100 * value, 1)
    : inUnit(metric, value, signed);
}

function inUnit(
  metric: MetricId,
  value: number,
  written: (value: number, digits: number) => string,
): string {
  const { unit } = metrics[metric];
  switch (unit) {
    case "fraction":
      return `${written(100 * value, 1)}%`;
    case "seconds":
      return `${written(value, 0)} s`;
    case "rating":
      return written(value, 2);
    case "points":
    case "count":
      return written(value, 1);
    default:
      return unreachable(unit);
  }
}

/** "0.4%", "under 0.1%": small chances need a digit more than others. */
export function smallChance(probability: number): string {
  return probability < 0.001 ? "< 0.1%" : `${decimal(100 * probability, 1)}%`;
}

/** "2026-10". */
export function monthText(month: Month): string {
  const { year, month: number } = civilFromDay(firstDayOfMonth(month));
  return `${year}-${String(number).padStart(2, "0")}`;
}

/** The figures of a change as the sentence about it takes them. */
export function changeTexts(index: PlanIndex, line: ChangeLine, byChance: number): ChangeTexts {
  const { metric, nBefore, before, nNow, now, expected, change } = line;
  return {
    metric: index.locale.domain.metrics[metric],
    nBefore,
    before: figureText(metric, before.value),
    nNow,
    now: figureText(metric, now),
    expected: figureText(metric, expected),
    change: signedFigure(index.locale, metric, change.value),
    low: signedLow(metric, change.low),
    high: signedFigure(index.locale, metric, change.high),
    chance: smallChance(byChance),
  };
}

/** Why somebody is named: the figure that says most, with all its numbers. */
export function whyChanged(index: PlanIndex, { lines, byChance }: ChangedAgent): string {
  const [first] = lines;
  return first === undefined
    ? ""
    : index.locale.sheets.earlyWarning.why(changeTexts(index, first, byChance));
}

/** What moved beside the figure that says most. */
export function alsoMoved(index: PlanIndex, { lines }: ChangedAgent): string {
  const { earlyWarning: words, common } = index.locale.sheets;
  const others = lines
    .slice(1)
    .filter(({ verdict }) => verdict !== "level")
    .map(({ metric, verdict, change }) =>
      words.moved(
        index.locale.domain.metrics[metric],
        words.verdicts[verdict],
        signedFigure(index.locale, metric, change.value),
      ),
    );
  return others.length === 0 ? words.nothingElse : others.join(common.listSeparator);
}

/** A chance in whole per cent, never 0 or 100. */
export function chanceText(probability: number): string {
  return chance(
    probability,
    (limit) => `> ${limit}`,
    (limit) => `< ${limit}`,
  );
}
