import { sheetPrefix } from "./addresses";

/** A sheet's name in a formula: quoted, or bare where its name allows. Text in double quotes is left alone. */
function mapSheetPrefixes(formula: string, sheet: string, replacement: (rest: string) => string) {
  const quoted = `'${sheet.replaceAll("'", "''")}'!`.toLowerCase();
  const bare = `${sheet}!`.toLowerCase();
  const pattern =
    /"(?:[^"]|"")*"|('(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?/giu;
  return formula.replace(pattern, (all: string, prefix?: string, cells?: string) => {
    const found = prefix?.toLowerCase();
    return found === quoted || found === bare ? replacement(cells ?? "") : all;
  });
}

/** What Excel makes of a formula when a sheet it names gets another name. */
export function renamedSheet(formula: string, before: string, after: string): string {
  return mapSheetPrefixes(formula, before, (cells) => sheetPrefix(after) + cells);
}

/** What Excel makes of a formula when a sheet it names is deleted. */
export function withoutSheet(formula: string, deleted: string): string {
  return mapSheetPrefixes(formula, deleted, () => "#REF!");
}
