import { normaliseHeader } from "../recognition/normalise-header";

/** A header that stands over one item of an exam. */
export type ItemHeader = {
  /** The header without the points it states. */
  readonly name: string;
  /** Its number; `null` for a question that has none. */
  readonly number: number | null;
  /** "题1(2分)" → 2. */
  readonly fullMarks: number | null;
  /** It says that it is an item ("Q3", "第3题"), not merely a number. */
  readonly isExplicit: boolean;
  /** It is the text of the question. */
  readonly isQuestion: boolean;
};

const marksInBrackets =
  /\s*[([【]\s*(?:满分|滿分|分值|本题|本題|max)?\s*[:：]?\s*\d{1,3}(?:\.\d+)?\s*(?:分|points?|pts?|marks?)\s*[)\]】]/gi;
const word = "q|item|question|ques|problem|题目|題目|试题|試題|考题|考題|题|題";
const named = new RegExp(
  `^(?:${word})\\s*[.:_#\\-]?\\s*(?:no\\.?\\s*)?(\\d{1,4})[.:)]?(?:\\s+(.*))?$`,
  "i",
);
const inHan = /^第\s*(\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:小|道)?[题題]\s*[:、.]?\s*(.*)$/;
const numbered = /^[(]?(\d{1,3})\s*(?:[、.)](?!\d)|[:,]\s)\s*(\S.*)$/;
const bare = /^(\d{1,3})[题題]?$/;

/** Takes the header of an item apart; `null` for anything else. Dates ("3/1", "3月1日") are none. */
export function parseItemHeader(header: string): ItemHeader | null {
  const leaf = header.split(" / ").at(-1) ?? header;
  const text = leaf.normalize("NFKC").replace(/\s+/g, " ").trim();
  const name = text.replace(marksInBrackets, "").trim();
  const fullMarks = marksStatedIn(text);
  const said = (number: number, rest: string | undefined): ItemHeader => ({
    name,
    number,
    fullMarks,
    isExplicit: true,
    isQuestion: isSentence(rest ?? ""),
  });
  const english = named.exec(name);
  if (english) return said(Number(english[1]), english[2]);
  const chinese = inHan.exec(name);
  if (chinese) return said(numberOf(chinese[1] ?? ""), chinese[2]);
  const listed = numbered.exec(name);
  if (listed) return { ...said(Number(listed[1]), listed[2]), isExplicit: false };
  const only = bare.exec(name);
  return only ? { ...said(Number(only[1]), ""), isExplicit: false } : null;
}

function marksStatedIn(text: string): number | null {
  const [first] = text.match(marksInBrackets) ?? [];
  if (first !== undefined) return Number(/\d+(?:\.\d+)?/.exec(first)?.[0]);
  return normaliseHeader(text).maxScore;
}

/** The question behind "1、": more than a word or two. */
function isSentence(text: string): boolean {
  return text.length >= (/[\u4e00-\u9fff]/.test(text) ? 5 : 12);
}

const digits = "一二三四五六七八九";

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  const ten = text.includes("十") ? (tens === "" ? 1 : digits.indexOf(tens ?? "") + 1) : 0;
  return ten * 10 + (ones === "" ? 0 : digits.indexOf(ones ?? "") + 1);
}
