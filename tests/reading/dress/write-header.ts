import { headerSynonyms, type FieldId } from "../../../src/locales/header-synonyms";
import type { Words } from "../../../src/locales/headers/words";
import type { LocaleTag } from "../../../src/locales/locale-tag";
import { isKnownHeader } from "../../../src/reading/recognition/header-index";
import type { CleanColumn, Nature } from "./clean-table";
import type { Draw } from "./draw";
import { heldOutWords } from "./held-out-words";
import { traditional } from "./traditional";
import type { HeaderUnit } from "./value-forms";

/** Which messes the headers of a workbook show. */
export type HeaderMess = {
  /** Any word of our lists, not only the commonest. */
  readonly synonyms: boolean;
  readonly heldOut: boolean;
  readonly slips: boolean;
  /** `*`, full-width brackets, line breaks, capitals, underscores, spaces. */
  readonly marks: boolean;
};

export const cleanHeaders: HeaderMess = {
  synonyms: false,
  heldOut: false,
  slips: false,
  marks: false,
};

export type WrittenHeader = {
  readonly text: string;
  /** No list of ours holds the word, or it is misspelt: it may be asked about. */
  readonly isStrange: boolean;
};

const unitWords: Readonly<Record<LocaleTag, Readonly<Record<HeaderUnit, readonly string[]>>>> = {
  "zh-CN": { seconds: ["(秒)"], minutes: ["(分钟)"], hours: ["(小时)"], percent: ["(%)"] },
  "zh-TW": { seconds: ["(秒)"], minutes: ["(分鐘)"], hours: ["(小時)"], percent: ["(%)"] },
  en: {
    seconds: [" (sec)", " (s)", " in seconds", " (seconds)"],
    minutes: [" (min)", " in minutes", " (minutes)"],
    hours: [" (hours)", " (hrs)"],
    percent: [" (%)", " %"],
  },
};

/** By name: some fields are told by place and content, not by a word. */
const synonyms: ReadonlyMap<string, Words> = new Map(Object.entries(headerSynonyms));

/** The words of a field in a language: for Taiwan its own and the common ones in Traditional characters. */
export function wordsOf(field: FieldId, language: LocaleTag): readonly string[] {
  const words = synonyms.get(field);
  if (!words) return [];
  return language === "zh-TW"
    ? [...words["zh-CN"], ...words["zh-TW"]].map(traditional)
    : words[language];
}

/** Writes the header of a column. */
export function writeHeader(
  column: CleanColumn,
  unit: HeaderUnit | null,
  mess: HeaderMess,
  draw: Draw,
  language: LocaleTag,
): WrittenHeader {
  const [field] = column.fields;
  const others = new Set((column.unlike ?? []).flatMap((other) => wordsOf(other, language)));
  const known = wordsOf(field, language).filter(
    (word) => mayHead(word, column.nature, unit) && !others.has(word),
  );
  let word =
    column.header ?? (mess.synonyms && known.length > 0 ? draw.pick(known) : (known[0] ?? field));
  let isStrange = false;
  const strange = (heldOutWords[field]?.[language] ?? []).filter((each) => !isKnownHeader(each));
  if (mess.heldOut && strange.length > 0 && draw.chance(0.35)) {
    word = draw.pick(strange);
    isStrange = true;
  } else if (mess.slips && column.header === undefined && draw.chance(0.3)) {
    const misspelt = withSlip(word, draw);
    isStrange = misspelt !== word;
    word = misspelt;
  }
  // A criterion's full marks already stand in brackets behind its name.
  const tail = unit === null ? "" : draw.pick(unitWords[language][unit]);
  const text = language === "en" ? titleCase(word) + tail : word + tail;
  return { text: mess.marks ? marked(text, draw, language) : text, isStrange };
}

/** A word that itself names a unit or a scale may only head values in it. */
function mayHead(word: string, nature: Nature, unit: HeaderUnit | null): boolean {
  const text = word.toLowerCase();
  switch (nature) {
    case "duration":
      return !/秒|分钟|分鐘/.test(text);
    case "length":
      return !/课时|課時|学时|學時|时数|時數|hours|minutes/.test(text);
    case "stars":
      return !/率|%|指数|指數|平均|综合|綜合|avg|average/.test(text);
    case "share":
    case "per-cent":
      // A number of calls transferred or a "csat %" beside a percent sign of our own would say it twice.
      return unit === null || !text.includes("%");
    case "number":
      return !/率|%/.test(text);
    default:
      return true;
  }
}

/** One letter left out, doubled or swapped in a long word; short words become other words. */
function withSlip(word: string, draw: Draw): string {
  if (!/^[a-z ]{9,}$/i.test(word)) return word;
  const at = draw.int(2, word.length - 3);
  const [a = "", b = ""] = [word[at], word[at + 1]];
  if (a === " " || b === " " || a === b) return word;
  const head = word.slice(0, at);
  return draw.pick([
    head + word.slice(at + 1),
    head + a + word.slice(at),
    head + b + a + word.slice(at + 2),
  ]);
}

function titleCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function marked(text: string, draw: Draw, language: LocaleTag): string {
  const widened = text.replace("(", "（").replace(")", "）");
  const middle = Math.max(1, Math.floor(text.length / 2));
  const broken = text.includes(" ")
    ? text.replace(" ", "\n")
    : `${text.slice(0, middle)}\n${text.slice(middle)}`;
  const english = [text.toUpperCase(), text.replaceAll(" ", "_"), text.replaceAll(" ", "  ")];
  return draw.pick([
    text,
    `${text}*`,
    `*${text}`,
    ` ${text} `,
    widened,
    `${text}：`,
    ...(language === "en"
      ? [...english, text.replace(" ", "\n")]
      : [broken, text.split("").join(" ")]),
  ]);
}
