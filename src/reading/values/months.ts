import { englishMonths } from "./month-names";
import { monthOf, type Month } from "../../foundation/day";
import { parseDate } from "./dates";

/** A month as text says it: with its year, or without. */
export type ParsedMonth = { readonly year: number | null; readonly month: number };

const han = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** "2026-03", "202603", "2026年3月", "3月", "三月份", "Mar 2026", "March", "2026-03-01~2026-03-31". `null` for anything else. */
export function parseMonth(text: string): ParsedMonth | null {
  if (text.length > 60) return null;
  const bare = text.normalize("NFKC").trim().toLowerCase();
  const range = bare.split(/\s*(?:~|至|到|\bto\b|—|–| - )\s*/)[0] ?? "";
  const date = parseDate(range);
  if (date?.kind === "day") {
    const month = monthOf(date.day);
    return { year: 1970 + Math.floor(month / 12), month: (month % 12) + 1 };
  }
  const numeric = /^(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*(?:月份?)?$/.exec(bare);
  if (numeric) return real(Number(numeric[1]), Number(numeric[2]));
  const alone = /^(\d{1,2})\s*月份?$/.exec(bare);
  if (alone) return real(null, Number(alone[1]));
  const chinese = /^(?:(\d{4})年)?([一二三四五六七八九十]{1,2})月份?$/.exec(bare);
  if (chinese) {
    return real(
      chinese[1] === undefined ? null : Number(chinese[1]),
      han.indexOf(chinese[2] ?? "") + 1,
    );
  }
  const english = /^([a-z]{3,9})\.?[\s\-,']*(\d{4}|\d{2})?$/.exec(bare);
  if (english) {
    const month = englishMonths.indexOf((english[1] ?? "").slice(0, 3)) + 1;
    const fullNames =
      /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;
    if (!fullNames.test(english[1] ?? "")) return null;
    const year = english[2] === undefined ? null : Number(english[2]);
    return real(year !== null && year < 100 ? year + 2000 : year, month);
  }
  return null;
}

/** The first month named anywhere in a title or tab name: "客服中心2026年3月质检明细" → March 2026; `null` when there is none. */
export function monthWithin(text: string): ParsedMonth | null {
  const bare = text.normalize("NFKC");
  const full = /(\d{4})\s*(?:年|[-/.])\s*(\d{1,2})(?!\d)/.exec(bare);
  if (full) return real(Number(full[1]), Number(full[2]));
  const packed = /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?!\d)/.exec(bare);
  if (packed) return real(Number(packed[1]), Number(packed[2]));
  const chinese = /(\d{1,2})\s*月/.exec(bare);
  if (chinese) return real(null, Number(chinese[1]));
  const english =
    /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-,']*(20\d{2})\b/i.exec(bare);
  if (english)
    return real(Number(english[2]), englishMonths.indexOf((english[1] ?? "").toLowerCase()) + 1);
  return null;
}

/** "2026年" or a bare 20xx in a title; `null` when there is none. */
export function yearWithin(text: string): number | null {
  const found = /(?<!\d)(20\d{2})(?!\d)/.exec(text.normalize("NFKC"));
  return found ? Number(found[1]) : null;
}

/** Months since January 1970 (`Month`). */
export function monthNumber(year: number, month: number): Month {
  return (year - 1970) * 12 + month - 1;
}

function real(year: number | null, month: number): ParsedMonth | null {
  if (month < 1 || month > 12) return null;
  return year !== null && (year < 1990 || year > 2100) ? null : { year, month };
}
