import type { CellStyle, ConditionalRule } from "hucre/xlsx";
import type { CellDress } from "../dressed-cells";
import { looks, numberFormatCodes, verdictColours, type CellLook, type Line } from "../styles";

/** Turns dresses into hucre's cell styles, each made once. */
export class Wardrobe {
  readonly #made = new Map<string, CellStyle>();

  styleOf(dress: CellDress): CellStyle {
    const key = [dress.style, dress.format, dress.align ?? "", dress.wrap ?? ""].join("|");
    const known = this.#made.get(key);
    if (known) return known;
    const made = cellStyle(dress);
    this.#made.set(key, made);
    return made;
  }
}

function cellStyle(dress: CellDress): CellStyle {
  const look = looks[dress.style];
  const { font, alignment } = look;
  const horizontal = dress.align ?? alignment.horizontal;
  const style: CellStyle = {
    font: {
      size: font.size,
      ...(font.bold ? { bold: true } : {}),
      ...(font.italic ? { italic: true } : {}),
      ...(font.underline ? { underline: true } : {}),
      color: font.colour === null ? { theme: 1 } : { rgb: font.colour },
    },
    alignment: {
      ...(horizontal === null ? {} : { horizontal }),
      vertical: alignment.vertical,
      ...((dress.wrap ?? alignment.wrap) ? { wrapText: true } : {}),
      ...(alignment.indent > 0 ? { indent: alignment.indent } : {}),
    },
  };
  if (look.fill !== null) {
    // Excel writes the unused background of a solid fill too; without it a fill would not be known again after a save.
    style.fill = {
      type: "pattern",
      pattern: "solid",
      fgColor: { rgb: look.fill },
      bgColor: { indexed: 64 },
    };
  }
  const border = borderStyle(look.border);
  if (border) style.border = border;
  if (dress.format !== "general") style.numFmt = numberFormatCodes[dress.format];
  if (!look.locked) style.protection = { locked: false };
  return style;
}

function borderStyle(border: CellLook["border"]): CellStyle["border"] | null {
  const { top, right, bottom, left } = border;
  if (!top && !right && !bottom && !left) return null;
  return {
    ...(top ? { top: side(top) } : {}),
    ...(right ? { right: side(right) } : {}),
    ...(bottom ? { bottom: side(bottom) } : {}),
    ...(left ? { left: side(left) } : {}),
  };
}

function side(line: Line): { style: Line["weight"]; color: { rgb: string } } {
  return { style: line.weight, color: { rgb: line.colour } };
}

/** What a conditional format lays over a cell. A differential fill takes its colour from `bgColor`. */
export function verdictStyle(
  name: "good" | "caution" | "bad",
): NonNullable<ConditionalRule["style"]> {
  const { fill, text } = verdictColours[name];
  return {
    font: { color: { rgb: text } },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill }, bgColor: { rgb: fill } },
  };
}
