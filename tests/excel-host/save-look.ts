import type { CellStyle } from "hucre/xlsx";
import { borderSides, lines } from "./xlsx-look";

/** What a cell wears, by the host's property paths, only what is not plain. */
export type Worn = ReadonlyMap<string, unknown>;

/** The same as a file says it. A property that a file cannot tell as the host does is refused. */
export function savedStyle(worn: Worn): CellStyle {
  for (const property of worn.keys()) {
    if (!known.has(property)) throw new Error(`The look ${property} is not saved.`);
  }
  const text = (property: string): string | undefined => {
    const value = worn.get(property);
    return value === undefined ? undefined : wordOf(value);
  };
  const fill = text("Fill.Color");
  const border = savedBorder(worn);
  return {
    font: savedFont(worn),
    ...(worn.has("NumberFormat") ? { numFmt: text("NumberFormat") ?? "" } : {}),
    ...(fill === undefined ? {} : { fill: solidFill(fill) }),
    ...(border === null ? {} : { border }),
    alignment: savedAlignment(worn),
    protection: {
      locked: worn.get("Protection.Locked") !== false,
      ...(worn.get("Protection.FormulaHidden") === true ? { hidden: true } : {}),
    },
  };
}

const known: ReadonlySet<string> = new Set([
  "NumberFormat",
  "Fill.Color",
  ...["Name", "Size", "Bold", "Italic", "Underline", "Strikethrough", "Color"].map(
    (one) => `Font.${one}`,
  ),
  ...["HorizontalAlignment", "VerticalAlignment", "WrapText", "ShrinkToFit", "IndentLevel"],
  ...["Protection.Locked", "Protection.FormulaHidden"],
  ...Object.values(borderSides).flatMap((side) =>
    ["Style", "Weight", "Color"].map((one) => `Border.${side}.${one}`),
  ),
]);

const underlines: Readonly<Record<string, NonNullable<CellStyle["font"]>["underline"]>> = {
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

function savedFont(worn: Worn): NonNullable<CellStyle["font"]> {
  const underline = underlines[String(worn.get("Font.Underline"))];
  const colour = worn.get("Font.Color");
  return {
    name: wordOf(worn.get("Font.Name") ?? "Calibri"),
    size: Number(worn.get("Font.Size") ?? 11),
    ...(worn.get("Font.Bold") === true ? { bold: true } : {}),
    ...(worn.get("Font.Italic") === true ? { italic: true } : {}),
    ...(worn.get("Font.Strikethrough") === true ? { strikethrough: true } : {}),
    ...(underline === undefined ? {} : { underline }),
    color: colour === undefined ? { theme: 1 } : { rgb: wordOf(colour).slice(1) },
  };
}

const horizontals: Readonly<Record<string, NonNullable<CellStyle["alignment"]>["horizontal"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const verticals: Readonly<Record<string, NonNullable<CellStyle["alignment"]>["vertical"]>> = {
  Top: "top",
  Center: "center",
  Justify: "justify",
  Distributed: "distributed",
};

function savedAlignment(worn: Worn): NonNullable<CellStyle["alignment"]> {
  const horizontal = horizontals[String(worn.get("HorizontalAlignment"))];
  const vertical = verticals[String(worn.get("VerticalAlignment"))];
  const indent = worn.get("IndentLevel");
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(worn.get("WrapText") === true ? { wrapText: true } : {}),
    ...(worn.get("ShrinkToFit") === true ? { shrinkToFit: true } : {}),
    ...(indent === undefined ? {} : { indent: Number(indent) }),
  };
}

/** Excel writes the unused background of a solid fill too. */
export function solidFill(
  colour: string,
  background: { readonly rgb: string } | { readonly indexed: number } = { indexed: 64 },
): NonNullable<CellStyle["fill"]> {
  return {
    type: "pattern",
    pattern: "solid",
    fgColor: { rgb: colour.slice(1) },
    bgColor: background,
  };
}

function savedBorder(worn: Worn): NonNullable<CellStyle["border"]> | null {
  const sides = (["top", "right", "bottom", "left"] as const).flatMap((side) => {
    const path = `Border.${borderSides[side]}.`;
    const style = worn.get(`${path}Style`);
    if (style === undefined) return [];
    const weight = worn.get(`${path}Weight`) ?? "Thin";
    const line = Object.entries(lines).find(([, [s, w]]) => s === style && w === weight)?.[0];
    if (line === undefined)
      throw new Error(`A line ${wordOf(style)}, ${wordOf(weight)} is not saved.`);
    const colour = wordOf(worn.get(`${path}Color`) ?? "#000000").slice(1);
    return [[side, { style: line, color: { rgb: colour } }] as const];
  });
  return sides.length === 0 ? null : Object.fromEntries(sides);
}

/** A text or a number; anything else is not what the host keeps there. */
export function wordOf(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw new Error(`${JSON.stringify(value)} is neither text nor number.`);
}
