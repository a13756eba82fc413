import { civilFromDay, clockTime, isoDay } from "../../../src/foundation/day";
import type { LocaleTag } from "../../../src/locales/locale-tag";
import { serialOfDay, type DateSystem } from "../../../src/workbook/serial";
import type { TestCell } from "../snapshot-of";
import type { Nature } from "./clean-table";

/** What a header must say for a form to be understood. */
export type HeaderUnit = "seconds" | "minutes" | "hours" | "percent";

/** One way of writing the values of a column. */
export type ValueForm = {
  readonly name: string;
  /** The header says so; "maybe": a sheet without it can still be understood, or is asked about. */
  readonly unit?: HeaderUnit;
  /** Says by itself what it means: it may stand among values of any other form. */
  readonly plain?: boolean;
  readonly only?: readonly LocaleTag[];
  readonly write: (value: number, from: Writing) => TestCell;
};

export type Writing = { readonly language: LocaleTag; readonly dateSystem: DateSystem };

const pad = (value: number): string => String(value).padStart(2, "0");
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const isEnglish = ({ language }: Writing): boolean => language === "en";
const chinese: readonly LocaleTag[] = ["zh-CN", "zh-TW"];

function hms(seconds: number): string {
  const s = rounded(seconds % 60, 3);
  return `${Math.floor(seconds / 3600)}:${pad(Math.floor(seconds / 60) % 60)}:${pad(s)}`;
}

function inWords(seconds: number, from: Writing): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const left = rounded(seconds % 60, 3);
  if (isEnglish(from)) return `${hours > 0 ? `${hours}h ` : ""}${minutes}m ${left}s`;
  const [hour, minute] = from.language === "zh-TW" ? ["小時", "分"] : ["小时", "分"];
  return `${hours > 0 ? `${hours}${hour}` : ""}${minutes}${minute}${left > 0 ? `${left}秒` : ""}`;
}

function thousands(value: number): string {
  const [whole = "", rest] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

const englishMonths = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const ymd = (day: number, between: string): string => {
  const { year, month, day: date } = civilFromDay(day);
  return `${year}${between}${month}${between}${date}`;
};

const number: readonly ValueForm[] = [
  { name: "number", plain: true, write: (value) => value },
  { name: "number as text", plain: true, write: (value) => String(value) },
  { name: "full-width digits", plain: true, write: (value) => wide(String(value)) },
  { name: "thousands signs", plain: true, write: (value) => thousands(value) },
  { name: "trailing spaces", plain: true, write: (value) => ` ${value}  ` },
];
const share: readonly ValueForm[] = [
  { name: "0.92", write: (value) => value },
  { name: "92", unit: "percent", write: (value) => rounded(value * 100, 2) },
  { name: "92%", plain: true, write: (value) => `${rounded(value * 100, 2)}%` },
  { name: "92% as a number", plain: true, write: (value) => ({ percent: value }) },
  { name: "９２％", plain: true, write: (value) => wide(`${rounded(value * 100, 2)}%`) },
];
const duration: readonly ValueForm[] = [
  { name: "seconds", unit: "seconds", write: (value) => value },
  { name: "seconds as text", unit: "seconds", write: (value) => String(value) },
  { name: "minutes", unit: "minutes", write: (value) => rounded(value / 60, 4) },
  { name: "h:mm:ss", plain: true, write: (value) => hms(value) },
  { name: " h:mm:ss.000", plain: true, write: (value) => ` ${hms(value)}.000` },
  { name: "m:ss", write: (value) => `${Math.floor(value / 60)}:${pad(value % 60)}` },
  { name: "day fractions", plain: true, write: (value) => ({ fraction: value / 86_400 }) },
  { name: "3分25秒", plain: true, write: (value, from) => inWords(value, from) },
  { name: "seconds unsaid", write: (value) => value },
];
const dates: readonly ValueForm[] = [
  {
    name: "date serials",
    plain: true,
    write: (day, { dateSystem }) => ({ serial: serialOfDay(day, dateSystem) ?? 0 }),
  },
  { name: "2026-03-05", plain: true, write: (day) => isoDay(day) },
  { name: "2026/3/5", plain: true, write: (day) => ymd(day, "/") },
  { name: "2026.3.5", plain: true, write: (day) => ymd(day, ".") },
  { name: "20260305", plain: true, write: (day) => Number(isoDay(day).replaceAll("-", "")) },
  { name: "20260305 as text", plain: true, write: (day) => isoDay(day).replaceAll("-", "") },
  {
    name: "2026年3月5日",
    plain: true,
    only: chinese,
    write: (day) => {
      const { year, month, day: date } = civilFromDay(day);
      return `${year}年${month}月${date}日`;
    },
  },
  {
    name: "3月5日",
    only: chinese,
    write: (day) => `${civilFromDay(day).month}月${civilFromDay(day).day}日`,
  },
  {
    name: "5 Mar 2026",
    plain: true,
    only: ["en"],
    write: (day) => {
      const { year, month, day: date } = civilFromDay(day);
      return `${date} ${englishMonths[month - 1] ?? ""} ${year}`;
    },
  },
  {
    name: "d/m/y",
    only: ["en"],
    write: (day) => {
      const { year, month, day: date } = civilFromDay(day);
      return `${pad(date)}/${pad(month)}/${year}`;
    },
  },
  {
    name: "m/d/y",
    write: (day) => {
      const { year, month, day: date } = civilFromDay(day);
      return `${month}/${date}/${year}`;
    },
  },
  { name: "bare serials", write: (day, { dateSystem }) => serialOfDay(day, dateSystem) ?? 0 },
];
const clock: readonly ValueForm[] = [
  { name: "9:05", plain: true, write: (minute) => clockTime(minute) },
  { name: "9:05:00", plain: true, write: (minute) => `${clockTime(minute)}:00` },
  { name: "time fractions", plain: true, write: (minute) => ({ fraction: minute / 1440 }) },
  {
    name: "9点05分",
    plain: true,
    only: chinese,
    write: (minute, { language }) =>
      `${Math.floor(minute / 60)}${language === "zh-TW" ? "點" : "点"}${pad(minute % 60)}分`,
  },
  {
    name: "2:05 PM",
    plain: true,
    only: ["en"],
    write: (minute) =>
      `${Math.floor(minute / 60) % 12 || 12}:${pad(minute % 60)} ${minute >= 720 ? "PM" : "AM"}`,
  },
];
const yearOf = (month: number): number => 1970 + Math.floor(month / 12);
const monthOfYear = (month: number): number => (month % 12) + 1;
const months: readonly ValueForm[] = [
  { name: "2026-03", plain: true, write: (m) => `${yearOf(m)}-${pad(monthOfYear(m))}` },
  { name: "202603", plain: true, write: (m) => yearOf(m) * 100 + monthOfYear(m) },
  { name: "2026/3", plain: true, write: (m) => `${yearOf(m)}/${monthOfYear(m)}` },
  {
    name: "2026年3月",
    plain: true,
    only: chinese,
    write: (m) => `${yearOf(m)}年${monthOfYear(m)}月`,
  },
  { name: "3月", only: chinese, write: (m) => `${monthOfYear(m)}月` },
  {
    name: "Mar 2026",
    plain: true,
    only: ["en"],
    write: (m) => `${englishMonths[monthOfYear(m) - 1] ?? ""} ${yearOf(m)}`,
  },
];

/** How numbers, times and days of each nature may be written, the cleanest first; words have no forms. */
export const valueForms: Readonly<Partial<Record<Nature, readonly ValueForm[]>>> = {
  number,
  share,
  "per-cent": share.map((form) => ({
    ...form,
    write: (value, from) => form.write(value / 100, from),
  })),
  stars: [
    { name: "4", plain: true, write: (value) => value },
    { name: "4 as text", plain: true, write: (value) => String(value) },
    {
      name: "4分",
      plain: true,
      write: (value, from) => (isEnglish(from) ? `${value} pts` : `${value}分`),
    },
    { name: "★★★★", plain: true, write: (value) => "★".repeat(value) },
    { name: "★★★★☆", plain: true, write: (value) => "★".repeat(value) + "☆".repeat(5 - value) },
    {
      name: "4星",
      plain: true,
      write: (value, from) => (isEnglish(from) ? `${value} stars` : `${value}星`),
    },
  ],
  duration,
  length: [
    { name: "minutes", unit: "minutes", write: (value) => value },
    { name: "hours", unit: "hours", write: (value) => rounded(value / 60, 4) },
    { name: "h:mm", plain: true, write: (value) => hms(value * 60) },
    { name: "90分钟", plain: true, write: (value, from) => inWords(value * 60, from) },
    { name: "minutes unsaid", write: (value) => value },
  ],
  day: dates,
  month: months,
  clock,
};
