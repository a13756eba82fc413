import type { ComparisonText } from "../jobs/comparison-text";
import type { Locale } from "../locales/locale";

/** Two plans side by side in plain lines: first what each is called, then measure by measure, then person by person. */
export function comparisonLines(
  { rows, summary, changes, more }: ComparisonText,
  [thisPlan, otherPlan]: readonly [string, string],
  { sheets }: Locale,
): readonly string[] {
  return [
    `${thisPlan} | ${otherPlan}`,
    ...rows.map(({ label, ...of }) => `  ${label}: ${of.thisPlan} | ${of.otherPlan}`),
    summary,
    ...changes.map((change) => `  ${change}`),
    ...(more > 0 ? [`  ${sheets.whatIf.comparison.more(more)}`] : []),
  ];
}
