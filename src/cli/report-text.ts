import { cellName, rangeName } from "../foundation/address";
import type { DataIssue, DataReport } from "../domain/records/data-report";
import type { Tier } from "../domain/tiers/tiers";
import type { TrainingPlan } from "../domain/training-plan";
import type { Locale } from "../locales/locale";

/** How many places to look at are printed one by one; the sheet and `--json` have them all. */
const issuesShown = 20;

/** What was read, as lines for a person. */
export function reportText(report: DataReport, locale: Locale): string {
  const { summary } = locale.cli;
  const used = report.tables.filter((table) => table.kind !== null);
  const lines = [
    summary.read(report.fileName, used.length),
    ...used.map(
      (table) =>
        `  ${summary.table(
          `${table.sheet}!${rangeName(table.range)}`,
          table.kind === null ? "" : locale.reading.kinds[table.kind],
          table.rows.in,
          Math.round(table.confidence * 100),
        )}`,
    ),
    summary.rows(report.rows.in, report.rows.used, report.rows.setAside, report.rows.repaired),
  ];
  if (report.issues.length > 0) {
    lines.push(summary.issues(report.issues.length));
    lines.push(
      ...report.issues.slice(0, issuesShown).map((issue) => `  ${issueText(issue, locale)}`),
    );
    if (report.issues.length > issuesShown) {
      lines.push(`  ${summary.moreIssues(report.issues.length - issuesShown)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

/** The plan in a screenful: who is in which tier, what is timetabled, what was taken for granted. */
export function planText(plan: TrainingPlan, locale: Locale): string {
  const { summary } = locale.cli;
  const { timetable } = plan;
  const placed = plan.demands.length - timetable.unplaced.length;
  const tiers: readonly Tier[] = [
    "one-to-one",
    "recording-study",
    "new-hire",
    "too-little-evidence",
    "rest",
  ];
  const lines = [
    summary.agents(plan.tiers.length),
    ...tiers.map((tier) => {
      const count = plan.tiers.filter((assigned) => assigned.tier === tier).length;
      return `  ${summary.tier(locale.domain.tiers[tier], count)}`;
    }),
    summary.sessions(timetable.sessions.length, placed, plan.demands.length),
  ];
  if (timetable.unplaced.length > 0) lines.push(summary.unplaced(timetable.unplaced.length));
  if (plan.assumptions.length > 0) {
    lines.push(summary.assumptions());
    lines.push(...plan.assumptions.map((one) => `  ${locale.domain.assumption(one)}`));
  }
  lines.push(summary.caution());
  return `${lines.join("\n")}\n`;
}

function issueText(issue: DataIssue, locale: Locale): string {
  const { sheet, row, column } = issue.address;
  const place = `${sheet}!${cellName(row, column)}`;
  return `${place}  ${locale.reading.issue(issue)}`;
}
