import { at, indexAt } from "../metrics/columns";
import type { Centre } from "../records/centre";
import type { CodedWords } from "../records/coded-words";
import type { TopicField, TopicSource } from "./hot-topics";

/** One table with topics and days: which of its rows are cases of what. */
export type TopicTable = {
  readonly source: TopicSource;
  readonly field: TopicField;
  readonly day: Float64Array;
  readonly topic: CodedWords;
  /** Rows that count as a case. */
  readonly isCase: (row: number) => boolean;
  /** Cases are counted against all rows of the table: calls, or audits that also found nothing. */
  readonly ofAllRows: boolean;
};

/** Every table of the workbook that has both topics and days. */
export function topicTables(centre: Centre): readonly TopicTable[] {
  const { calls, complaints, auditFindings, interviews } = centre;
  const always = (): boolean => true;
  const tables: TopicTable[] = [];
  if (calls !== null) {
    const topic = { codes: calls.businessType, words: calls.businessTypes };
    const common = { source: "calls", field: "businessType", isCase: always } as const;
    tables.push({ ...common, day: calls.day, topic, ofAllRows: true });
  }
  if (complaints !== null) {
    const common = { source: "complaints", isCase: always, ofAllRows: false } as const;
    for (const field of ["category", "businessType"] as const) {
      tables.push({ ...common, field, day: complaints.day, topic: complaints[field] });
    }
  }
  if (auditFindings !== null) {
    const { errors, day } = auditFindings;
    const common = {
      source: "auditFindings",
      isCase: (row: number) => at(errors, row) !== 0,
      ofAllRows: errors.some((count) => count === 0),
    } as const;
    for (const field of ["category", "code", "businessType"] as const) {
      tables.push({ ...common, field, day, topic: auditFindings[field] });
    }
  }
  if (interviews !== null) {
    const { day, topic } = interviews;
    const common = { source: "interviews", field: "topic", isCase: always } as const;
    tables.push({ ...common, day, topic, ofAllRows: false });
  }
  return tables.filter(({ day, topic }) =>
    day.some((one, row) => !Number.isNaN(one) && indexAt(topic.codes, row) < topic.words.length),
  );
}
