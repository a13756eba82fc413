import type { ComparisonText } from "../jobs/comparison-text";
import type { Locale } from "../locales/locale";

/** As many as one takes in at a glance. */
const mostToldUnasked = 12;

/**
 * Two plans side by side in plain lines: first what each is called, then measure by measure, then person by person: those
 * that weigh most, or all of them when asked for.
 */
export function comparisonLines(
  { rows, summary, changes }: ComparisonText,
  [thisPlan, otherPlan]: readonly [string, string],
  told: "largest" | "all",
  { cli }: Locale,
): readonly string[] {
  const most = told === "all" ? changes.length : mostToldUnasked;
  const more = changes.length - most;
  return [
    `${thisPlan} | ${otherPlan}`,
    ...rows.map(({ label, ...of }) => `  ${label}: ${of.thisPlan} | ${of.otherPlan}`),
    summary,
    ...changes.slice(0, most).map((change) => `  ${change}`),
    ...(more > 0 ? [`  ${cli.moreDifferences(more)}`] : []),
  ];
}
