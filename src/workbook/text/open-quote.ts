/**
 * The 1-based line of the first field that begins with a quotation mark and is not properly closed: never, or only by one
 * that belongs to a field on a later line. `null` when there is none.
 */
export function openQuoteLine(text: string, delimiter: string): number | null {
  let at = text.indexOf('"');
  while (at >= 0) {
    if (!isEdge(at === 0 ? undefined : text[at - 1], delimiter)) {
      at = text.indexOf('"', at + 1);
      continue;
    }
    const end = closingQuote(text, at + 1);
    const isClosed = end >= 0 && isEdge(text[end + 1], delimiter);
    if (!isClosed && (end < 0 || text.slice(at, end).includes("\n"))) return lineOf(text, at);
    at = text.indexOf('"', end + 1);
  }
  return null;
}

/** A field begins after such a character and ends before one; `undefined` is the text's own edge. */
function isEdge(character: string | undefined, delimiter: string): boolean {
  return (
    character === undefined ||
    character === delimiter ||
    character === "\n" ||
    character === "\r" ||
    character === "\uFEFF"
  );
}

/** Where a quoted field ends; two marks stand for one of its own. -1 when it does not. */
function closingQuote(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\n|\r/).length;
}
