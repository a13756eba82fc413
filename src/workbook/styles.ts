import type { NumberFormatName, StyleName, TabColour } from "./sheet-spec";

/**
 * The house style, in one table. Quiet on purpose: one accent colour, everything readable in a grey print, inputs the only
 * yellow cells. No font face is named: sheets take the workbook's own, which on a Chinese machine is a Chinese one.
 */

/** "RRGGBB". */
export type Rgb = string;

export type Line = { readonly weight: "thin" | "medium"; readonly colour: Rgb };

export type CellLook = {
  readonly font: {
    /** Points. */
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    /** `null`: the workbook's text colour. */
    readonly colour: Rgb | null;
  };
  readonly fill: Rgb | null;
  readonly border: {
    readonly top: Line | null;
    readonly right: Line | null;
    readonly bottom: Line | null;
    readonly left: Line | null;
  };
  readonly alignment: {
    /** `null`: text left, numbers right, as Excel does unasked. */
    readonly horizontal: "left" | "center" | "right" | null;
    readonly vertical: "top" | "center" | "bottom";
    readonly wrap: boolean;
    /** Steps of about three spaces. */
    readonly indent: number;
  };
  /** Whether the cell stays shut once its sheet is protected. */
  readonly locked: boolean;
};

/** The one accent, and the greys beside it. */
export const palette = {
  accent: "1F4E79",
  accentTint: "DCE6F1",
  quietText: "595959",
  line: "BFBFBF",
  shade: "F2F2F2",
  inputFill: "FFFBE0",
  link: "0563C1",
  /** Data bars: pale enough for the number on top to be read. */
  bar: "9DB8D9",
} as const;

/** Fill and text of Excel's own good, neutral and bad cell styles. */
export const verdictColours: Readonly<
  Record<"good" | "caution" | "bad", { readonly fill: Rgb; readonly text: Rgb }>
> = {
  good: { fill: "C6EFCE", text: "006100" },
  caution: { fill: "FFEB9C", text: "9C5700" },
  bad: { fill: "FFC7CE", text: "9C0006" },
};

/** Low, middle and high of a colour scale on which high is good, as in Excel's own. */
export const scaleColours = { low: "F8696B", middle: "FFFFFF", high: "63BE7B" } as const;

/** Series of a chart in turn; dark and light alternate so that a grey print still tells them apart. */
export const seriesColours: readonly Rgb[] = [
  palette.accent,
  palette.bar,
  "7F7F7F",
  "F4B183",
  "833C0B",
];

export const tabColours: Readonly<Record<TabColour, Rgb>> = {
  summary: palette.accent,
  analysis: "2E75B6",
  plan: "548235",
  form: "BF9000",
  settings: "7F7F7F",
};

/** The built-in table style under our own header cells: a thin line between rows, no stripes to compete with what cells say. */
export const tableStyle = "TableStyleLight9";

/** Format codes as files hold them: the same in every language of Excel. */
export const numberFormatCodes: Readonly<Record<NumberFormatName, string>> = {
  general: "General",
  text: "@",
  integer: "#,##0",
  decimal1: "0.0",
  decimal2: "0.00",
  signed2: "+0.00;-0.00;0.00",
  percent: "0%",
  percent1: "0.0%",
  date: "yyyy-mm-dd",
  time: "hh:mm",
  duration: "[h]:mm:ss",
};

const plain: CellLook = {
  font: { size: 11, bold: false, italic: false, underline: false, colour: null },
  fill: null,
  border: { top: null, right: null, bottom: null, left: null },
  alignment: { horizontal: null, vertical: "center", wrap: false, indent: 0 },
  locked: true,
};

const thin: Line = { weight: "thin", colour: palette.line };
const box = { top: thin, right: thin, bottom: thin, left: thin };
const centred = { ...plain.alignment, horizontal: "center" } as const;
const wrapped = { ...plain.alignment, vertical: "top", wrap: true } as const;

export const looks: Readonly<Record<StyleName, CellLook>> = {
  plain,
  title: { ...plain, font: { ...plain.font, size: 16, bold: true, colour: palette.accent } },
  subtitle: { ...plain, font: { ...plain.font, size: 10, colour: palette.quietText } },
  heading: {
    ...plain,
    font: { ...plain.font, size: 12, bold: true, colour: palette.accent },
    border: { ...plain.border, bottom: { weight: "medium", colour: palette.accent } },
  },
  label: { ...plain, font: { ...plain.font, colour: palette.quietText } },
  value: { ...plain, alignment: { ...plain.alignment, horizontal: "left" } },
  figure: {
    ...plain,
    font: { ...plain.font, size: 18, bold: true, colour: palette.accent },
    alignment: { ...plain.alignment, horizontal: "left" },
  },
  note: {
    ...plain,
    font: { ...plain.font, size: 10, colour: palette.quietText },
    alignment: wrapped,
  },
  link: { ...plain, font: { ...plain.font, underline: true, colour: palette.link } },
  input: { ...plain, fill: palette.inputFill, border: box, locked: false },
  "column-header": {
    ...plain,
    font: { ...plain.font, bold: true, colour: palette.accent },
    fill: palette.accentTint,
    border: { ...box, bottom: { weight: "medium", colour: palette.accent } },
    alignment: { ...plain.alignment, wrap: true },
  },
  "calendar-day": {
    ...plain,
    font: { ...plain.font, bold: true, colour: palette.accent },
    fill: palette.accentTint,
    border: box,
    alignment: { ...centred, wrap: true },
  },
  "calendar-slot": {
    ...plain,
    font: { ...plain.font, size: 10, colour: palette.quietText },
    border: box,
    alignment: { ...centred, vertical: "top" },
  },
  "calendar-session": {
    ...plain,
    font: { ...plain.font, size: 10 },
    border: { ...box, left: { weight: "medium", colour: palette.accent } },
    alignment: wrapped,
  },
  "calendar-empty": { ...plain, fill: palette.shade, border: box },
  good: verdict("good"),
  caution: verdict("caution"),
  bad: verdict("bad"),
};

function verdict(name: "good" | "caution" | "bad"): CellLook {
  const { fill, text } = verdictColours[name];
  return { ...plain, font: { ...plain.font, colour: text }, fill };
}
