/** Excel's limit for a tab name, in UTF-16 units. */
const longest = 31;

/** Excel keeps this name for its own change log, whatever the case. */
const reserved = "history";

/** Excel refuses these, the full-width twins too where a Chinese or Japanese keyboard types them. */
const forbidden = /[:\\/?*[\]：＼／？＊［］\p{Cc}]/gu;

/**
 * The nearest name to the wished one that Excel accepts and that no other sheet has. Forbidden characters become spaces, an
 * over-long name is cut, and a name that is taken, whatever its case or width, gets " (2)", " (3)" … Nothing left: "Peilian".
 */
export function freeSheetName(wished: string, taken: Iterable<string>): string {
  const used = new Set([reserved]);
  for (const name of taken) used.add(folded(name));
  const base = cleanSheetName(wished);
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const name = cut(base, longest - suffix.length) + suffix;
    if (!used.has(folded(name))) return name;
  }
}

/**
 * The wished table name, or the first of name2, name3 … that is free. Tables and defined names share one name space in a
 * workbook, whatever the case (ECMA-376 part 1, 18.5.1.2). `taken` holds lower-case names.
 */
export function freeTableName(wished: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? wished : `${wished}${count}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Two tabs of one workbook never differ by this alone. */
function folded(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}

function cleanSheetName(wished: string): string {
  const name = wished
    .replace(forbidden, " ")
    .trim()
    .replace(/^['\s]+|['\s]+$/g, "");
  return name === "" ? "Peilian" : name;
}

/** Cuts without leaving half a surrogate pair, and leaves no apostrophe or space at the end. */
function cut(name: string, length: number): string {
  const kept = name.slice(0, length).replace(/[\ud800-\udbff]$/, "");
  return kept.replace(/['\s]+$/, "");
}
