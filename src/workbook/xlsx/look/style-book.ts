import type { Element } from "@xmldom/xmldom";
import { ok, type Result } from "../../../foundation/result";
import type { WorkbookCause } from "../../port";
import { attribute, childElements, childNamed, childrenNamed, parseXml } from "../xml";
import type { Zip } from "../zip";
import { builtInFormatCode } from "./built-in-formats";
import { plainFace, type CellFace, type Edge, type FacePatch } from "./cell-face";
import { colourOf, type Theme } from "./colours";

/** The looks that cells refer to by number. */
export type StyleBook = {
  /** By the number cells carry in `s`. */
  readonly faces: readonly CellFace[];
  /** By the number conditional formats carry in `dxfId`. */
  readonly patches: readonly FacePatch[];
};

/** Reads the styles part (ECMA-376 part 1, 18.8); `part` is `null` in a workbook without styles. */
export function readStyleBook(
  zip: Zip,
  part: string | null,
  theme: Theme,
): Result<StyleBook, WorkbookCause> {
  if (part === null) return ok({ faces: [], patches: [] });
  const content = zip.read(part);
  if (!content.ok) return content;
  const parsed = parseXml(content.value, part);
  if (!parsed.ok) return parsed;
  const root = parsed.value.documentElement;
  if (!root) return ok({ faces: [], patches: [] });
  const section = (name: string): readonly Element[] => {
    const found = childNamed(root, name);
    return found ? childElements(found) : [];
  };
  const fonts = section("fonts").map((font) => fontFace(font, theme));
  const fills = section("fills").map((fill) => fillColour(fill, theme));
  const borders = section("borders").map((border) => borderFace(border, theme));
  const codes = new Map(
    section("numFmts").map((format) => [
      numberOf(format, "numFmtId"),
      attribute(format, "formatCode") ?? "General",
    ]),
  );
  const faces = section("cellXfs").map((format): CellFace => {
    const formatId = numberOf(format, "numFmtId");
    return {
      ...plainFace,
      ...fonts[numberOf(format, "fontId")],
      fill: fills[numberOf(format, "fillId")] ?? null,
      ...borders[numberOf(format, "borderId")],
      ...alignmentFace(childNamed(format, "alignment")),
      formatCode: codes.get(formatId) ?? builtInFormatCode(formatId),
    };
  });
  return ok({ faces, patches: section("dxfs").map((patch) => facePatch(patch, theme)) });
}

type FontFace = Pick<CellFace, "bold" | "italic" | "underlined" | "struck" | "size" | "colour">;

function fontFace(font: Element, theme: Theme): FontFace {
  const colour = childNamed(font, "color");
  const size = childNamed(font, "sz");
  return {
    bold: isOn(font, "b"),
    italic: isOn(font, "i"),
    underlined: isOn(font, "u"),
    struck: isOn(font, "strike"),
    size: Number((size && attribute(size, "val")) ?? plainFace.size),
    // The theme's text colour is the reader's own.
    colour: colour && attribute(colour, "theme") === "1" ? null : colourOf(colour, theme),
  };
}

function facePatch(patch: Element, theme: Theme): FacePatch {
  const font = childNamed(patch, "font");
  const fill = childNamed(patch, "fill");
  const pattern = fill && childNamed(fill, "patternFill");
  const said = (name: string): boolean | null =>
    font && childNamed(font, name) ? isOn(font, name) : null;
  return {
    bold: said("b"),
    italic: said("i"),
    struck: said("strike"),
    colour: colourOf(font && childNamed(font, "color"), theme),
    // A differential fill has its colour in the background, unlike a cell's own.
    fill: colourOf(pattern && childNamed(pattern, "bgColor"), theme),
  };
}

function fillColour(fill: Element, theme: Theme): string | null {
  const pattern = childNamed(fill, "patternFill");
  if (!pattern || (attribute(pattern, "patternType") ?? "none") === "none") return null;
  return colourOf(childNamed(pattern, "fgColor"), theme);
}

function borderFace(
  border: Element,
  theme: Theme,
): Pick<CellFace, "top" | "right" | "bottom" | "left"> {
  const edge = (...names: readonly string[]): Edge | null => {
    const [side] = names.flatMap((name) => childrenNamed(border, name));
    const style = side && attribute(side, "style");
    if (!side || style === undefined || style === "none") return null;
    return { ...edgeOf(style), colour: colourOf(childNamed(side, "color"), theme) ?? "#000000" };
  };
  return {
    top: edge("top"),
    right: edge("right", "end"),
    bottom: edge("bottom"),
    left: edge("left", "start"),
  };
}

function edgeOf(style: string): Pick<Edge, "width" | "line"> {
  const width = style === "thick" ? 3 : style.startsWith("medium") ? 2 : 1;
  if (style === "double") return { width: 3, line: "double" };
  if (/dot|hair/i.test(style)) return { width, line: "dotted" };
  return { width, line: /dash/i.test(style) ? "dashed" : "solid" };
}

function alignmentFace(
  alignment: Element | undefined,
): Partial<Pick<CellFace, "horizontal" | "vertical" | "wrap" | "indent">> {
  if (!alignment) return {};
  const horizontal = attribute(alignment, "horizontal") ?? "";
  const vertical = attribute(alignment, "vertical") ?? "";
  return {
    horizontal: horizontals[horizontal] ?? null,
    vertical: verticals[vertical] ?? "bottom",
    wrap: ["1", "true"].includes(attribute(alignment, "wrapText") ?? ""),
    indent: Number(attribute(alignment, "indent") ?? 0),
  };
}

const horizontals: Readonly<Record<string, CellFace["horizontal"]>> = {
  left: "left",
  fill: "left",
  justify: "left",
  distributed: "center",
  center: "center",
  centerContinuous: "center",
  right: "right",
};

const verticals: Readonly<Record<string, CellFace["vertical"]>> = {
  top: "top",
  justify: "top",
  center: "center",
  distributed: "center",
};

/** `<b/>` and `<b val="1"/>` switch on, `<b val="0"/>` and `<u val="none"/>` off. */
function isOn(font: Element, name: string): boolean {
  const found = childNamed(font, name);
  return found !== undefined && !["0", "false", "none"].includes(attribute(found, "val") ?? "1");
}

function numberOf(element: Element, name: string): number {
  return Number(attribute(element, name) ?? 0);
}
