import type { FieldId } from "../../locales/header-synonyms";
import { foldWord } from "../recognition/normalise-header";
import type { ColumnMeaning, StudiedTable } from "../recognition/assign-columns";

/** Words that number whatever the rows are; "序号" counts rows and numbers nothing. */
const numberWords = new Set(["编号", "代号", "id", "no", "number", "ref", "reference", "code"]);

/**
 * Takes a free column headed by nothing but "编号" or "ID" for the number of what each row holds, where the table has no other such
 * column and no two rows share one.
 */
export function ownNumbers(
  studied: StudiedTable,
  columns: readonly ColumnMeaning[],
  field: FieldId,
): ColumnMeaning[] {
  const isTaken = columns.some((meaning) => meaning.field === field);
  const free = columns.filter((meaning) => {
    const leaf = meaning.header.split(" / ").at(-1) ?? "";
    return meaning.field === null && numberWords.has(foldWord(leaf));
  });
  const [own] = free;
  if (isTaken || own === undefined || free.length > 1 || !allDiffer(studied, own.column)) {
    return [...columns];
  }
  return columns.map((meaning) =>
    meaning === own ? { ...meaning, field, confidence: 0.9 } : meaning,
  );
}

function allDiffer({ table: { grid, view, rows } }: StudiedTable, column: number): boolean {
  const seen = new Set<string>();
  for (let row = 0; row < rows.length; row++) {
    const cell = grid.at(row, column);
    if (cell < 0) continue;
    const text = view.shown(cell);
    if (seen.has(text)) return false;
    seen.add(text);
  }
  return seen.size > 0;
}
