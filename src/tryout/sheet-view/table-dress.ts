import { rangeContains } from "../../foundation/address";
import type { Theme } from "../../workbook/xlsx/look/colours";
import { tinted } from "../../workbook/xlsx/look/colours";
import type { TableLook } from "../../workbook/xlsx/look/sheet-look";

/** What a table's style gives a cell that has no fill or colour of its own. */
export type TableDress = {
  readonly fill: string | null;
  readonly colour: string | null;
  readonly bold: boolean;
  /** Colour of the line below. */
  readonly line: string | null;
  /** The small triangle in a header cell. */
  readonly hasFilter: boolean;
};

/** The dress of a cell in one of the tables; `null` outside. Excel's built-in styles, in their main traits. */
export function tableDress(
  tables: readonly TableLook[],
  theme: Theme,
  row: number,
  column: number,
): TableDress | null {
  const table = tables.find(({ range }) => rangeContains(range, row, column));
  if (!table) return null;
  const { range, hasHeader, hasTotals } = table;
  const hues = huesOf(table.style, theme);
  if (hasHeader && row === range.row) return { ...hues.header, hasFilter: table.hasFilter };
  const isTotal = hasTotals && row === range.row + range.rows - 1;
  if (isTotal) return { fill: null, colour: null, bold: true, line: hues.line, hasFilter: false };
  const body = row - range.row - (hasHeader ? 1 : 0);
  const isStripe = table.hasStripes && body % 2 === 0;
  return {
    fill: isStripe ? hues.stripe : null,
    colour: null,
    bold: false,
    line: hues.bodyLine,
    hasFilter: false,
  };
}

type Hues = {
  readonly header: Omit<TableDress, "hasFilter">;
  readonly stripe: string | null;
  readonly line: string | null;
  readonly bodyLine: string | null;
};

/** Styles are numbered by sevens: the first of each has no accent, the next six the theme's accents in turn. */
function huesOf(style: string, theme: Theme): Hues {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style);
  if (!match) return plain;
  const number = Number(match[2]);
  const accent = (number - 1) % 7;
  const hue = (accent === 0 ? theme[1] : theme[3 + accent]) ?? "#000000";
  const pale = accent === 0 ? "#D9D9D9" : tinted(hue, 0.8);
  if (match[1] === "Light" && number > 7 && number < 15) {
    return {
      header: { fill: hue, colour: "#FFFFFF", bold: true, line: hue },
      stripe: null,
      line: hue,
      bodyLine: hue,
    };
  }
  if (match[1] === "Light") {
    return {
      header: { fill: null, colour: null, bold: true, line: hue },
      stripe: pale,
      line: hue,
      bodyLine: null,
    };
  }
  return {
    header: { fill: hue, colour: "#FFFFFF", bold: true, line: hue },
    stripe: pale,
    line: hue,
    bodyLine: accent === 0 ? "#A6A6A6" : tinted(hue, 0.4),
  };
}

const plain: Hues = {
  header: { fill: null, colour: null, bold: false, line: null },
  stripe: null,
  line: null,
  bodyLine: null,
};
