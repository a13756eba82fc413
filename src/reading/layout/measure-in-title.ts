import { headerSynonyms, type FieldId } from "../../locales/header-synonyms";
import { metricFields } from "../kinds/field-groups";
import { normaliseHeader } from "../recognition/normalise-header";
import { foldTraditional } from "../recognition/traditional-characters";

type Word = { readonly text: string; readonly field: FieldId; readonly isHan: boolean };

const measured = [...metricFields, "score"] as const;

const words: readonly Word[] = measured
  .flatMap((field) => {
    const { en, "zh-CN": simplified, "zh-TW": traditional } = headerSynonyms[field];
    return [...simplified, ...traditional, ...en].map((word): Word => {
      const text = foldTraditional(word.normalize("NFKC").toLowerCase());
      return { text, field, isHan: /[\u4e00-\u9fff]/.test(text) };
    });
  })
  .sort((a, b) => b.text.length - a.text.length);

/** "单位：秒", "Unit: seconds": a line that says in what the figures below are given. */
const unitLine = /(?:单位|單位|\bunits?)\s*[:：]\s*([^\s,;，；)）]+)/i;

/**
 * The measure that titles or tab name speak of, as a header would name it, unit in brackets: "2026年平均处理时长（秒）" →
 * "平均处理时长(秒)". "" when none is named, or several: then nobody can say which one the figures are.
 * @param texts titles and tab name, the most telling first
 */
export function measureNamedIn(texts: readonly string[]): string {
  const stated = texts.map((text) => unitLine.exec(text)?.[1]).find((unit) => unit !== undefined);
  for (const text of texts) {
    const found = measuresIn(text);
    const [first] = found;
    if (first === undefined) continue;
    if (new Set(found.map(({ field }) => field)).size > 1) return "";
    const own = normaliseHeader(text).unit;
    const unit = own === null ? stated : unitWords[own];
    return unit === undefined ? first.text : `${first.text}(${unit})`;
  }
  return "";
}

const unitWords = {
  seconds: "秒",
  minutes: "分钟",
  hours: "小时",
  percent: "%",
  clock: "h:mm:ss",
} as const;

/** Every measure a text names, longer words first; a word within a longer one does not count. */
function measuresIn(text: string): Word[] {
  let rest = foldTraditional(text.normalize("NFKC").toLowerCase());
  const found: Word[] = [];
  for (const word of words) {
    const at = word.isHan ? rest.indexOf(word.text) : standsAlone(rest, word.text);
    if (at < 0) continue;
    found.push(word);
    rest = `${rest.slice(0, at)} ${rest.slice(at + word.text.length)}`;
  }
  return found;
}

function standsAlone(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isInside =
      /[a-z]$/.test(text.slice(0, at)) || /^[a-z]/.test(text.slice(at + word.length));
    if (!isInside) return at;
  }
  return -1;
}
