import { leadTitleWords, leftWords } from "../../locales/content-words";
import { foldWord } from "../recognition/normalise-header";

/** A cell that names a person, taken apart. */
export type NamedPerson = {
  readonly name: string;
  readonly id: string | null;
  /** The same person in other letters ("zhangsan" beside 张三); `null` without. */
  readonly alias: string | null;
};

const id = "[A-Za-z]{0,4}\\d{3,}|[A-Za-z]{1,4}-?\\d{2,}";
const behind = new RegExp(
  `^(.*[^\\s\\d_-])\\s*[([（【<]\\s*(?:[^\\d()]{0,6}[:：]\\s*)?(${id})\\s*[)\\]）】>]$`,
);
const joinedBehind = new RegExp(`^(\\D*[^\\s\\d_/-])\\s*[-_/ ]\\s*(${id})$`);
const inFront = new RegExp(`^[([（【<]?(${id})[)\\]）】>]?\\s*[-_/、.: ]?\\s*(\\D*[^\\s\\d_/-])$`);
const latinAndHan = /^([a-z][a-z.'\-_ ]*?)\s*[-_/(]?\s*([\u3400-\u9fff·]{2,})\)?$/i;
const hanAndLatin = /^([\u3400-\u9fff·]{2,})\s*[-_/(]?\s*([a-z][a-z.'\-_ ]*?)\)?$/i;

const remarks = new Set(
  [
    ...leftWords,
    ...leadTitleWords,
    "新人",
    "新员工",
    "实习",
    "实习生",
    "试用",
    "试用期",
    "组长",
    "new",
    "trainee",
    "intern",
  ].map(foldWord),
);

/**
 * "张三(1001)", "1001-张三", "Ann Lee (A-007)", "张三 A1001", "zhangsan 张三", "张三（离职）": name, id and other spelling. A plain name stays as
 * it is; "王芳2" and "Ann (2)" are names that somebody numbered, no ids.
 */
export function namedPerson(text: string): NamedPerson {
  const bare = text.normalize("NFKC").trim();
  const ends = behind.exec(bare) ?? joinedBehind.exec(bare);
  if (ends) return { name: (ends[1] ?? "").trim(), id: ends[2] ?? null, alias: null };
  const starts = inFront.exec(bare);
  if (starts && isWord(starts[2] ?? "")) {
    return { name: (starts[2] ?? "").trim(), id: starts[1] ?? null, alias: null };
  }
  const remark = /^(.+?)\s*[([【]([^()[\]【】]+)[)\]】]$/.exec(bare);
  if (remark && remarks.has(foldWord(remark[2] ?? ""))) {
    return { name: remark[1] ?? bare, id: null, alias: null };
  }
  const both = latinAndHan.exec(bare);
  const turned = both ? null : hanAndLatin.exec(bare);
  const han = both?.[2] ?? turned?.[1];
  if (han === undefined) return { name: text, id: null, alias: null };
  return { name: han, id: null, alias: (both?.[1] ?? turned?.[2] ?? "").trim() };
}

function isWord(text: string): boolean {
  return /[a-z\u3400-\u9fff]{2,}/i.test(text);
}
