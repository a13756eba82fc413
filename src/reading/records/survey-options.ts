import type { SurveyQuestion } from "../../domain/records/needs-survey";
import { bareOption, optionHeader } from "../kinds/question-header";
import type { ColumnMeaning } from "../recognition/assign-columns";
import type { RowLedger } from "../rows/row-ledger";
import { parseNumber } from "../values/numbers";
import { parseYesNo } from "../values/yes-no";
import { answersIn, AnswerSheets, questionInColumn } from "./survey-answers";

/** The columns of one question: a single one, or one for each option. */
export type QuestionColumns = {
  readonly text: string;
  readonly columns: readonly { readonly column: number; readonly option: string }[];
};

/** Groups neighbouring columns that are the options of one question. */
export function questionsOf(columns: readonly ColumnMeaning[]): QuestionColumns[] {
  const found: { text: string; columns: { column: number; option: string }[] }[] = [];
  let lastColumn = -2;
  for (const { column, header, field } of columns) {
    if (field !== "question") continue;
    const parts = optionHeader(header);
    const last = column === lastColumn + 1 ? found.at(-1) : undefined;
    lastColumn = column;
    if (parts !== null && last?.text === parts.question) {
      last.columns.push({ column, option: parts.option });
    } else {
      const text = parts?.question ?? header;
      found.push({ text, columns: [{ column, option: parts?.option ?? "" }] });
    }
  }
  return found;
}

/** Reads one question; options in columns of their own that are no ticks and no order are scales, one a column. */
export function readQuestion(
  ledger: RowLedger,
  { text, columns }: QuestionColumns,
  rows: Uint32Array,
): SurveyQuestion[] {
  const headers = ledger.table.headers;
  const [only] = columns;
  const alone = (column: number): SurveyQuestion =>
    questionInColumn(ledger, column, headers[column] ?? text, rows);
  if (only !== undefined && columns.length === 1) return [alone(only.column)];
  const answers = columns.map(({ column }) => answersIn(ledger, column, rows));
  const sheets = new AnswerSheets(rows.length);
  for (const { option } of columns) sheets.offer(option);
  if (areTicks(columns, answers)) {
    for (let sheet = 0; sheet < rows.length; sheet++) {
      const ticked = columns.filter(({ option }, c) => isTicked(answers[c]?.[sheet] ?? "", option));
      sheets.add(
        sheet,
        ticked.map(({ option }) => option),
      );
    }
    return [sheets.finished(text, "multi")];
  }
  if (areRanks(answers, rows.length)) {
    for (let sheet = 0; sheet < rows.length; sheet++) {
      const places = columns
        .map(({ option }, c) => ({ option, place: placeIn(answers[c]?.[sheet] ?? "") }))
        .filter(({ place }) => place > 0)
        .sort((a, b) => a.place - b.place);
      sheets.add(
        sheet,
        places.map(({ option }) => option),
      );
    }
    return [sheets.finished(text, "ranking")];
  }
  return columns.map(({ column }) => alone(column));
}

function areTicks(
  columns: QuestionColumns["columns"],
  answers: readonly (readonly string[])[],
): boolean {
  return answers.every((column, c) =>
    column.every((answer) => {
      const own = bareOption(answer) === columns[c]?.option;
      return answer === "" || own || parseYesNo(answer) !== null;
    }),
  );
}

function isTicked(answer: string, option: string): boolean {
  return answer !== "" && (parseYesNo(answer) === 1 || bareOption(answer) === option);
}

/** Whole numbers from 1, each place given once on a sheet. */
function areRanks(answers: readonly (readonly string[])[], sheets: number): boolean {
  let ranked = 0;
  for (let sheet = 0; sheet < sheets; sheet++) {
    const given = answers.map((column) => column[sheet] ?? "").filter((answer) => answer !== "");
    const places = given.map(placeIn).filter((place) => place !== 0);
    const isOrder = places.every((place) => place >= 1 && place <= answers.length);
    if (!isOrder || new Set(places).size < places.length) return false;
    if (places.length > 0) ranked += 1;
  }
  return ranked > 0;
}

/** "2", "第2", "No. 2"; 0 for not ranked, NaN for anything else. */
function placeIn(answer: string): number {
  if (answer === "") return 0;
  const value = parseNumber(answer.replace(/^(?:第|no\.?\s*)/i, "").replace(/[位名]$/, ""))?.value;
  return value !== undefined && Number.isInteger(value) ? value : Number.NaN;
}
