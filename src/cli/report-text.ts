import { cellName, rangeName } from "../foundation/address";
import type { Corrections, TableCorrection } from "../domain/records/corrections";
import type { DataIssue, DataReport, FoundTable } from "../domain/records/data-report";
import type { Tier } from "../domain/tiers/tiers";
import type { TrainingPlan } from "../domain/training-plan";
import type { Locale } from "../locales/locale";

/** How many places to look at are printed one by one; the sheet and `--json` have them all. */
const issuesShown = 20;

/** What was read, as lines for a person. */
export function reportText(report: DataReport, corrections: Corrections, locale: Locale): string {
  const { summary } = locale.cli;
  const used = report.tables.filter((table) => table.kind !== null);
  const lines = [
    summary.read(report.fileName, used.length),
    ...used.map((table) => `  ${tableText(table, locale)}`),
    summary.rows(report.rows.in, report.rows.used, report.rows.setAside, report.rows.repaired),
  ];
  if (corrections.length > 0) {
    lines.push(summary.corrections(corrections.length));
    lines.push(...corrections.map((one) => `  ${correctionText(one, locale)}`));
  }
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

function tableText(
  { sheet, range, kind, rows, confidence, isCorrected }: FoundTable,
  locale: Locale,
): string {
  const { summary } = locale.cli;
  const place = `${sheet}!${rangeName(range)}`;
  const kindWord = kind === null ? "" : locale.reading.kinds[kind];
  return isCorrected
    ? summary.tableAsSaid(place, kindWord, rows.in)
    : summary.table(place, kindWord, rows.in, Math.round(confidence * 100));
}

function correctionText({ sheet, kind, columns }: TableCorrection, locale: Locale): string {
  const { summary } = locale.cli;
  const { kinds, fields, field: fieldName } = locale.reading;
  const table = summary.correction(sheet, kind === null ? fields.ignored : kinds[kind]);
  const said = columns.map(({ column, field }) =>
    summary.correctedColumn(column + 1, fieldName(field ?? "ignored")),
  );
  return [table, ...said].join(locale.sheets.common.listSeparator);
}

function issueText(issue: DataIssue, locale: Locale): string {
  const { sheet, row, column } = issue.address;
  const place = `${sheet}!${cellName(row, column)}`;
  return `${place}  ${locale.reading.issue(issue)}`;
}
