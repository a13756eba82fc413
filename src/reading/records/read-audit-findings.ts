import type { AuditFindings } from "../../domain/records/audit-findings";
import { none } from "../../domain/records/agents";
import type { LabelColumn } from "../values/label-column";
import { joinCodes, joinLabels, joinValues } from "../rows/merge-parts";
import type { RowLedger } from "../rows/row-ledger";
import { pickCodes } from "../rows/used-rows";
import { parseErrorSeverity, type ErrorSeverity } from "../values/verdicts";
import { parseYesNo } from "../values/yes-no";
import { PickedColumns } from "./picked-columns";

const mostErrors = 1000;
const mostPoints = 1000;

type Counts = Pick<AuditFindings, "errors" | "critical" | "major" | "minor">;

/**
 * Reads one list of audited work orders or recordings. A row with columns of counts has as many errors as these say; any other
 * row is one error of the severity it names, none where that says so ("无差错").
 */
export function readAuditFindings(
  ledger: RowLedger,
  agents: Uint32Array,
  monthFirst: boolean,
): AuditFindings {
  const columns = new PickedColumns(ledger, monthFirst);
  return {
    count: columns.rows.length,
    agent: pickCodes(agents, columns.rows),
    auditor: columns.words("evaluator"),
    day: columns.days("date"),
    record: columns.words("recordId"),
    businessType: columns.words("businessType"),
    category: columns.words("category"),
    code: columns.words("errorCode"),
    text: columns.words("details"),
    ...(countsStated(columns) ?? countsByWord(columns)),
    pointsDeducted: pointsDeducted(columns),
  };
}

/** Audits joined; `null` when there is none. */
export function joinAuditFindings(parts: readonly AuditFindings[]): AuditFindings | null {
  if (parts.length === 0) return null;
  const values = (of: (part: AuditFindings) => Float64Array): Float64Array =>
    joinValues(parts.map(of));
  return {
    count: parts.reduce((sum, part) => sum + part.count, 0),
    agent: joinCodes(parts.map((part) => part.agent)),
    auditor: joinLabels(parts.map((part) => part.auditor)),
    day: values((part) => part.day),
    record: joinLabels(parts.map((part) => part.record)),
    businessType: joinLabels(parts.map((part) => part.businessType)),
    category: joinLabels(parts.map((part) => part.category)),
    code: joinLabels(parts.map((part) => part.code)),
    text: joinLabels(parts.map((part) => part.text)),
    errors: values((part) => part.errors),
    critical: values((part) => part.critical),
    major: values((part) => part.major),
    minor: values((part) => part.minor),
    pointsDeducted: values((part) => part.pointsDeducted),
  };
}

/** Deductions written as "-5" are five points all the same. */
function pointsDeducted(columns: PickedColumns): Float64Array {
  return columns.numbers("deduction", -mostPoints, mostPoints).map(Math.abs);
}

/** From columns of counts; `null` when the table has none. A blank beside a count is no error. */
function countsStated(columns: PickedColumns): Counts | null {
  const fields = ["criticalErrors", "majorErrors", "minorErrors", "auditErrors"] as const;
  if (columns.first(fields) === null) return null;
  const of = (field: (typeof fields)[number]): Float64Array =>
    columns.numbers(field, 0, mostErrors);
  const [critical, major, minor, stated] = [
    of(fields[0]),
    of(fields[1]),
    of(fields[2]),
    of(fields[3]),
  ];
  const errors = stated.map((total, i) => {
    if (!Number.isNaN(total)) return total;
    const parts = [critical, major, minor].flatMap((part) => {
      const value = part[i] ?? Number.NaN;
      return Number.isNaN(value) ? [] : [value];
    });
    return parts.length === 0 ? Number.NaN : parts.reduce((sum, value) => sum + value, 0);
  });
  return { errors, critical, major, minor };
}

function countsByWord(columns: PickedColumns): Counts {
  const words = columns.words("severity");
  const meanings = severities(words, columns.first(["severity"])?.header ?? "");
  const blank = (): Float64Array => new Float64Array(columns.rows.length).fill(Number.NaN);
  const counts = { errors: blank(), critical: blank(), major: blank(), minor: blank() };
  for (let i = 0; i < columns.rows.length; i++) {
    const code = words.codes[i] ?? none;
    const severity = code === none ? null : (meanings[code] ?? null);
    counts.errors[i] = severity === "none" ? 0 : 1;
    if (severity === null) continue;
    for (const one of ["critical", "major", "minor"] as const) {
      counts[one][i] = severity === one ? 1 : 0;
    }
  }
  return counts;
}

/** What each word of a column of severities means; "是" under "是否致命" is a critical error. */
function severities({ words }: LabelColumn, header: string): (ErrorSeverity | null)[] {
  const asksCritical = /致命|critical|fatal/i.test(header);
  return words.map((word) => {
    const answer = asksCritical ? parseYesNo(word) : null;
    if (answer !== null) return answer === 1 ? "critical" : "minor";
    return parseErrorSeverity(word);
  });
}
