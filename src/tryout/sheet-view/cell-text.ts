import { format, formatColor } from "numfmt";
import { unreachable } from "../../foundation/result";
import type { Cell } from "../../workbook/cells";

/** What a cell shows. */
export type CellText = {
  readonly text: string;
  /** Where the text goes unless the cell's face says otherwise. */
  readonly side: "left" | "center" | "right";
  /** A colour that the number format itself demands, such as [Red]. */
  readonly colour: string | null;
};

/** Days between the two date systems' day 0. */
const days1904 = 1462;

/** A cell's value as its number format shows it; a format that makes no sense shows the bare value, as does numfmt's own. */
export function cellText(cell: Cell, formatCode: string, dateSystem: "1900" | "1904"): CellText {
  switch (cell.kind) {
    case "text":
      return { text: cell.value, side: "left", colour: null };
    case "boolean":
      return { text: cell.value ? "TRUE" : "FALSE", side: "center", colour: null };
    case "error":
      return { text: cell.value, side: "center", colour: null };
    case "number": {
      const isDate = cell.format === 1 && dateSystem === "1904";
      return numberText(isDate ? cell.value + days1904 : cell.value, formatCode);
    }
    default:
      return unreachable(cell);
  }
}

function numberText(value: number, formatCode: string): CellText {
  const options = { throws: false, dateErrorNumber: true, invalid: "", locale: "en" };
  const text = format(formatCode, value, options);
  const colour = formatColor(formatCode, value, { throws: false });
  return {
    text: text === "" && !formatCode.includes(";") ? String(value) : text,
    side: "right",
    colour: typeof colour === "string" ? colour : null,
  };
}
