import { none } from "../records/agents";
import type { Centre } from "../records/centre";
import type { CodedWords } from "../records/coded-words";
import { at } from "../metrics/columns";
import type { NeedNames } from "./need-names";
import { namesIn } from "./survey-needs";

/** How many records of a source speak of each need, by position of the need. */
export type SpokenNeeds = {
  readonly of: number;
  readonly counts: ReadonlyMap<number, number>;
  readonly unmatched: readonly string[];
};

/** Interviews by what was noted of topic, problem and cause; what was agreed names remedies, not needs. `null` without any. */
export function interviewNeeds({ interviews }: Centre, names: NeedNames): SpokenNeeds | null {
  if (interviews === null || interviews.count === 0) return null;
  const { topic, problem, cause, notes } = interviews;
  const texts = Array.from({ length: interviews.count }, (_, row) => ({
    text: [topic, problem, cause, notes].map((words) => wordAt(words, row)).join("; "),
    shown: wordAt(problem, row) || wordAt(topic, row) || wordAt(notes, row),
  }));
  return spoken(texts, names);
}

/** Complaints that were not refused, by business type, category and text; `null` without any. */
export function complaintNeeds({ complaints }: Centre, names: NeedNames): SpokenNeeds | null {
  if (complaints === null || complaints.count === 0) return null;
  const { businessType, category, text } = complaints;
  const rows = Array.from({ length: complaints.count }, (_, row) => row).filter(
    (row) => at(complaints.upheld, row) !== 0,
  );
  if (rows.length === 0) return null;
  const texts = rows.map((row) => ({
    text: [businessType, category, text].map((words) => wordAt(words, row)).join("; "),
    shown: "",
  }));
  return spoken(texts, names);
}

function spoken(
  texts: readonly { readonly text: string; readonly shown: string }[],
  names: NeedNames,
): SpokenNeeds {
  const counts = new Map<number, number>();
  const unmatched: string[] = [];
  // The same words come again and again in lists that were chosen from a menu.
  const known = new Map<string, readonly number[]>();
  for (const { text, shown } of texts) {
    const found = known.get(text) ?? namesIn(text, names);
    known.set(text, found);
    for (const need of found) counts.set(need, (counts.get(need) ?? 0) + 1);
    if (found.length === 0 && shown !== "") unmatched.push(shown);
  }
  return { of: texts.length, counts, unmatched };
}

function wordAt({ codes, words }: CodedWords, row: number): string {
  return words[codes[row] ?? none] ?? "";
}
