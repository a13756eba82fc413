import { foldWord, normaliseHeader } from "./normalise-header";
import { dayHeaders } from "../records/roster-days";
import type { RawTable } from "../tables/table";

const letters = "abcdefghijklmnopqrstuvwxyz";
const keyLength = 10;

/** Month names standing alone; what a header says of its month changes from file to file. */
const monthNames =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/gi;

/**
 * Ten letters that stay the same as long as the headers of a table do: upper and lower case, width, script, spaces, numbers
 * and months do not count, order and number of the columns do. Letters only, so that a spreadsheet takes it for nothing else.
 */
export function headerKey(table: RawTable): string {
  const days = dayHeaders(table);
  const words = table.headers.map((header, column) =>
    days[column] ? "#" : withoutNumbers(header),
  );
  return hashOf(words.join("|"));
}

function withoutNumbers(header: string): string {
  const named = header.replace(monthNames, "0");
  return foldWord(normaliseHeader(named).fullKey).replace(/[0-9０-９]+/g, "#");
}

/** Two runs of FNV-1a (32 bits each) in letters. */
function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193) >>> 0;
    b = Math.imul(b ^ code ^ (a >>> 11), 0x85ebca6b) >>> 0;
  }
  let key = "";
  for (let i = 0; i < keyLength; i++) {
    const half = i % 2 === 0 ? a : b;
    key += letters.charAt(half % letters.length);
    if (i % 2 === 0) a = Math.floor(a / letters.length);
    else b = Math.floor(b / letters.length);
  }
  return key;
}
