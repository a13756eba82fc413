import { none } from "../records/agents";
import type { ExamItem, KeyItem } from "../records/exams";

/** Items marked by a key. */
export type ScoredItems = {
  readonly count: number;
  /** Points of person `i` on item `j` at `i * items + j`; NaN: an item without a key, or a person who answered nothing at all. */
  readonly points: Float64Array;
  /** Sum over the items that have a key; NaN for a person who answered nothing at all. */
  readonly totals: Float64Array;
  /** Positions of the items that no line of the key is about. */
  readonly unmatched: readonly number[];
};

/**
 * Marks what people answered: full points for exactly the right answer, none for anything else and for a blank among other
 * answers. Items find their line of the key by number ("Item 3", "第3题"), else by place when there are as many lines as
 * items. An item the sheet already gives points for keeps them.
 *
 * @param count people; every item holds that many answers
 */
export function scoreItems(
  items: readonly ExamItem[],
  key: readonly KeyItem[],
  count: number,
): ScoredItems {
  const lines = linesOf(items, key);
  const points = new Float64Array(count * items.length).fill(Number.NaN);
  const totals = new Float64Array(count);
  for (let person = 0; person < count; person++) {
    if (!items.some((item) => hasAnswered(item, person))) {
      totals[person] = Number.NaN;
      continue;
    }
    for (const [j, item] of items.entries()) {
      const given = item.points?.[person] ?? Number.NaN;
      const earned = Number.isNaN(given) ? marked(item, lines[j] ?? null, person) : given;
      points[person * items.length + j] = earned;
      if (!Number.isNaN(earned)) totals[person] = (totals[person] ?? 0) + earned;
    }
  }
  return {
    count,
    points,
    totals,
    unmatched: items.flatMap((item, j) => (lines[j] || item.points ? [] : [j])),
  };
}

function linesOf(items: readonly ExamItem[], key: readonly KeyItem[]): readonly (KeyItem | null)[] {
  const byNumber = new Map(key.map((line) => [itemNumber(line.item), line]));
  const numbers = items.map(({ name }) => itemNumber(name));
  const areNumbered =
    byNumber.size === key.length &&
    new Set(numbers).size === items.length &&
    numbers.every((number) => number !== null && byNumber.has(number));
  if (areNumbered) return numbers.map((number) => byNumber.get(number) ?? null);
  if (items.length === key.length) return key;
  return numbers.map((number) => (number === null ? null : (byNumber.get(number) ?? null)));
}

/** "Item 3", "Q3", "第3题", "3、…" → 3; `null` when a name holds no number. */
function itemNumber(name: string): number | null {
  const found = /\d+/.exec(name.normalize("NFKC"));
  return found ? Number(found[0]) : null;
}

function hasAnswered({ answers, points }: ExamItem, person: number): boolean {
  const code = answers?.codes[person] ?? none;
  return code !== none || !Number.isNaN(points?.[person] ?? Number.NaN);
}

function marked({ answers, fullMarks }: ExamItem, line: KeyItem | null, person: number): number {
  if (line === null || answers === null) return Number.NaN;
  const full = line.points ?? (Number.isNaN(fullMarks) ? 1 : fullMarks);
  const word = answers.words[answers.codes[person] ?? none];
  return word === line.answer ? full : 0;
}
