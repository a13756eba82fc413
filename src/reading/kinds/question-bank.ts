import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning, StudiedTable } from "../recognition/assign-columns";
import { believed, count, foreign, has, speaksOf, type Evidence } from "./evidence";
import { ownNumbers } from "./own-numbers";
import { optionFields, optionLetters } from "./option-fields";
import type { KindReading } from "./kind-reading";

/** Questions with their options and answers, a question a row. */
export const questionBank: KindReading = {
  fields: [
    "itemNo",
    "stem",
    "questionType",
    "options",
    ...optionFields,
    "rightAnswer",
    "points",
    "module",
    "topic",
    "difficulty",
    "explanation",
    "source",
    "addedOn",
    "date",
    "status",
  ],
  keys: ["stem"],
  rowsAbout: "others",
  evidence,
  complete,
};

function evidence(table: Evidence): number {
  const stem = has(table, "stem");
  if (stem === 0) return 0;
  const answer = has(table, "rightAnswer");
  const lettered = lettersAlone(table.columns).length;
  const options = has(table, "options") + count(table, optionFields) + lettered;
  const choice = options >= 1.8 || has(table, "options") > 0 ? 1 : 0;
  if (answer === 0 && choice === 0) return 0;
  const type = has(table, "questionType");
  const facts = count(table, ["itemNo", "points", "module", "difficulty", "explanation", "source"]);
  const context = speaksOf(table, "bank") || speaksOf(table, "exam");
  let sure = 0.3 + 0.22 * answer + 0.25 * choice + 0.15 * type + 0.06 * Math.min(3, facts);
  sure += context ? 0.08 : 0;
  // A question and an answer alone may be anything that is asked and answered.
  if (choice === 0 && type === 0 && facts < 0.8 && !context) sure -= 0.1;
  const people: readonly FieldId[] = ["agentId", "agentName", "score", "examScore", "evaluator"];
  return believed(stem * sure - 0.25 * foreign(table, people));
}

function complete(studied: StudiedTable, columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  const lone = new Map(lettersAlone(columns).map(({ column, field }) => [column, field]));
  return ownNumbers(studied, columns, "itemNo").map((meaning) => {
    const field = lone.get(meaning.column);
    return field === undefined ? meaning : { ...meaning, field, confidence: 0.9 };
  });
}

/** Columns headed by nothing but a letter, which elsewhere would say nothing: from "A" on, at least two. */
function lettersAlone(
  columns: readonly ColumnMeaning[],
): readonly { readonly column: number; readonly field: FieldId }[] {
  const found = columns.flatMap(({ column, field, header }) => {
    const leaf = header.split(" / ").at(-1) ?? header;
    const letter = leaf.normalize("NFKC").trim().toUpperCase();
    const option = optionFields[optionLetters.indexOf(letter)];
    return field === null && letter.length === 1 && option !== undefined
      ? [{ column, field: option }]
      : [];
  });
  const isRun = found.some(({ field }) => field === "optionA");
  return isRun && found.length >= 2 ? found : [];
}
