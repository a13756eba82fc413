import type { Topic } from "../domain/diagnosis/diagnosis";
import { metrics } from "../domain/metrics/metric";
import { unreachable } from "../foundation/result";

/** Numbers inside sentences: the same in all languages, so that a figure can be found again in the table it came from. */

/** 12345 → "12,345"; rounded to a whole number. */
export function whole(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** 3.4708 → "3.47". */
export function decimal(value: number, digits: number): string {
  return value.toFixed(digits);
}

/** 0.872 → "87%". */
export function percent(fraction: number): string {
  return `${whole(fraction * 100)}%`;
}

/** −1.31 → "−1.3", with a real minus sign; 0.4 → "+0.4". */
export function signed(value: number, digits: number): string {
  const size = Math.abs(value).toFixed(digits);
  if (Number(size) === 0) return size;
  return value < 0 ? `−${size}` : `+${size}`;
}

/** A chance as a whole percentage that never claims certainty: "over 99%" rather than 100%, in the words given. */
export function chance(
  probability: number,
  over: (limit: string) => string,
  under: (limit: string) => string,
): string {
  if (probability > 0.99) return over("99%");
  if (probability < 0.01) return under("1%");
  return percent(probability);
}

/** A topic's figure in its own unit: "92%", "310 s", "8.4". */
export function metricFigure(topic: Topic | null, value: number): string {
  const unit = topic?.kind === "metric" ? metrics[topic.metric].unit : "points";
  switch (unit) {
    case "fraction":
      return percent(value);
    case "seconds":
      return `${whole(value)} s`;
    case "points":
    case "count":
      return decimal(value, 1);
    case "rating":
      return decimal(value, 2);
    default:
      return unreachable(unit);
  }
}
