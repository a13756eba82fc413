import type { BankOption, BankQuestion, QuestionKind } from "../../domain/records/question-bank";
import { optionFields, optionLetters } from "../kinds/option-fields";
import { foldTraditional } from "../recognition/traditional-characters";
import type { RowLedger } from "../rows/row-ledger";
import { foldAnswer } from "../values/answers";
import { readDates } from "../values/date-column";
import { readLabels, wordAt } from "../values/label-column";
import { itemsAt, readLists, type ListColumn } from "../values/list-column";
import { readNumbers } from "../values/number-column";
import { wordsOf } from "./words-of";

/** Reads a question bank; a row without a question is set aside. */
export function readQuestionBank(ledger: RowLedger, monthFirst: boolean): BankQuestion[] {
  const stem = ledger.column("stem");
  if (stem === null) return [];
  const stems = readLabels(ledger, stem.column, true);
  const types = wordsOf(ledger, "questionType");
  const answers = wordsOf(ledger, "rightAnswer");
  const ids = wordsOf(ledger, "itemNo");
  const modules = wordsOf(ledger, ledger.column("module") ? "module" : "topic");
  const difficulties = wordsOf(ledger, "difficulty");
  const explanations = wordsOf(ledger, "explanation");
  const sources = wordsOf(ledger, "source");
  const statuses = wordsOf(ledger, "status");
  const options = optionsOf(ledger);
  const points = ledger.column("points");
  const values =
    points &&
    readNumbers(ledger, points.column, { field: "points", min: 0, max: 1000, scale: "plain" });
  const added = ledger.column("addedOn") ?? ledger.column("date");
  const days = added && readDates(ledger, added.column, "addedOn", monthFirst).day;
  const questions: BankQuestion[] = [];
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const text = wordAt(stems, row);
    if (text === null) {
      ledger.setAside(row, stem.column, { kind: "no-name", field: "stem" });
      continue;
    }
    const right = answers(row);
    const answer = right === null ? null : foldAnswer(right);
    const choices = options(row);
    const word = types(row);
    const said = word === null ? null : kindSaid(word, answer);
    if (word !== null && said === null) {
      const column = ledger.column("questionType")?.column ?? stem.column;
      ledger.leaveOut(row, column, { kind: "not-a-number", field: "questionType" });
    }
    const status = statuses(row);
    questions.push({
      id: ids(row),
      stem: text,
      options: choices,
      answer,
      kind: said ?? kindTold(choices, answer),
      points: numberOrNull(values?.[row]),
      module: modules(row),
      difficulty: difficulties(row),
      explanation: explanations(row),
      source: sources(row),
      addedOn: numberOrNull(days?.[row]),
      isRetired: status !== null && saysRetired(status),
    });
  }
  return questions;
}

function optionsOf(ledger: RowLedger): (row: number) => BankOption[] {
  const columns = optionFields.map((field) => wordsOf(ledger, field));
  const together = ledger.column("options");
  const lists: ListColumn | null = together && readLists(ledger, together.column);
  return (row) => {
    const own = columns.flatMap((words, i): BankOption[] => {
      const text = words(row);
      return text === null ? [] : [{ letter: optionLetters.charAt(i), text: withoutLetter(text) }];
    });
    if (own.length > 0) return own;
    return itemsAt(lists, row).map((text, i) => ({
      letter:
        /^\s*([A-H])\s*[.、．:：)]/i.exec(text)?.[1]?.toUpperCase() ?? optionLetters.charAt(i),
      text: withoutLetter(text),
    }));
  };
}

/** "A. 30天" → "30天". */
function withoutLetter(text: string): string {
  const bare = text.replace(/^\s*[A-H]\s*[.、．:：)]\s*/i, "").trim();
  return bare === "" ? text.trim() : bare;
}

function kindSaid(word: string, answer: string | null): QuestionKind | null {
  const text = foldTraditional(word.normalize("NFKC").toLowerCase());
  if (
    /多选|复选|多项|不定项|multiple (?:response|answer|select)|multi-?select|checkbox/.test(text)
  ) {
    return "multiple";
  }
  if (/判断|是非|对错|true|t\/f|yes/.test(text)) return "true-false";
  if (/填空|填充|fill|blank|cloze/.test(text)) return "fill-in";
  if (/简答|问答|论述|主观|简述|案例分析|essay|short|open|text|long answer/.test(text)) {
    return "short-answer";
  }
  if (/单选|单项|single|multiple[ -]choice|mcq|choice|radio|选择/.test(text)) {
    return hasSeveral(answer) ? "multiple" : "single";
  }
  return null;
}

function kindTold(options: readonly BankOption[], answer: string | null): QuestionKind | null {
  if (options.length > 0) return hasSeveral(answer) ? "multiple" : "single";
  return answer === "T" || answer === "F" ? "true-false" : null;
}

function hasSeveral(answer: string | null): boolean {
  return answer !== null && /^[A-J]{2,}$/.test(answer);
}

function saysRetired(status: string): boolean {
  const text = foldTraditional(status.normalize("NFKC").toLowerCase());
  return /停用|作废|下架|下线|删除|失效|淘汰|过期|retired|inactive|disabled|withdrawn|obsolete|archived/.test(
    text,
  );
}

function numberOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
