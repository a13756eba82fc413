import type { Document, Element } from "@xmldom/xmldom";
import { copyInto, equalityKey } from "./style-elements";
import { ensureSection, sectionItems, setCount } from "./style-sections";
import { attribute, childElements, childNamed } from "./xml";

/** Where the authored styles lie in the user's styles part: new number by authored number. */
export type StyleNumbers = {
  readonly cells: readonly number[];
  readonly conditionals: readonly number[];
};

/**
 * Adds authored styles to the user's: what is already there is used, the rest appended, nothing moved. Fonts without a face
 * take that of the workbook's default font. Style 0, the workbook's default, is used for authored style 0.
 */
export function mergeStyles(target: Document, authored: Document): StyleNumbers {
  const to = rootOf(target);
  const from = rootOf(authored);
  const fonts = mergeList(to, from, "fonts", (font) => {
    withFace(font, defaultFont(to));
  });
  const fills = mergeList(to, from, "fills");
  const borders = mergeList(to, from, "borders");
  const formats = mergeFormats(to, from);
  const cells = mergeCellFormats(to, from, { fonts, fills, borders, formats });
  return { cells, conditionals: mergeList(to, from, "dxfs") };
}

function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (!root) throw new Error("A styles part without a root.");
  return root;
}

/** Finds or appends each item; item 0 of fonts, fills and borders is the default and stands for the user's own. */
function mergeList(
  to: Element,
  from: Element,
  name: "fonts" | "fills" | "borders" | "dxfs",
  prepare: (item: Element) => void = () => undefined,
): number[] {
  const items = sectionItems(from, name);
  if (items.length === 0) return [];
  const section = ensureSection(to, name);
  const known = new Map<string, number>();
  childElements(section).forEach((item, i) => {
    const key = equalityKey(item);
    if (!known.has(key)) known.set(key, i);
  });
  const numbers = items.map((item, i) => {
    if (i === 0 && name !== "dxfs") return 0;
    const copy = copyInto(section, item);
    prepare(copy);
    return settled(section, copy, equalityKey(copy), known);
  });
  setCount(section);
  return numbers;
}

/** The number of a copy that lies at the section's end; one that the section had already goes again. */
function settled(section: Element, copy: Element, key: string, known: Map<string, number>): number {
  const same = known.get(key);
  if (same !== undefined) {
    section.removeChild(copy);
    return same;
  }
  const number = childElements(section).length - 1;
  known.set(key, number);
  return number;
}

function defaultFont(to: Element): Element | undefined {
  return sectionItems(to, "fonts")[0];
}

/** Order as Excel writes a font; all of it is optional. */
const fontOrder = [
  "b",
  "i",
  "strike",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
const face = ["name", "family", "charset", "scheme"];

function withFace(font: Element, standard: Element | undefined): void {
  if (!childNamed(font, "name") && standard) {
    for (const part of childElements(standard)) {
      if (face.includes(part.localName ?? "")) copyInto(font, part);
    }
  }
  const place = (part: Element): number => fontOrder.indexOf(part.localName ?? "");
  for (const part of childElements(font).sort((a, b) => place(a) - place(b)))
    font.appendChild(part);
}

/** Format codes that have a number of their own in every workbook (ECMA-376 part 1, 18.8.30). */
const builtInFormats: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);
const firstOwnFormat = 164;

/** The user's number of each authored format number. */
function mergeFormats(to: Element, from: Element): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  const known = new Map<string, number>();
  let next = firstOwnFormat;
  for (const format of sectionItems(to, "numFmts")) {
    const id = Number(attribute(format, "numFmtId"));
    next = Math.max(next, id + 1);
    const code = attribute(format, "formatCode") ?? "";
    if (!known.has(code)) known.set(code, id);
  }
  for (const format of sectionItems(from, "numFmts")) {
    const code = attribute(format, "formatCode") ?? "";
    let id = builtInFormats.get(code) ?? known.get(code);
    if (id === undefined) {
      id = next++;
      known.set(code, id);
      const section = ensureSection(to, "numFmts");
      copyInto(section, format).setAttribute("numFmtId", String(id));
      setCount(section);
    }
    numbers.set(Number(attribute(format, "numFmtId")), id);
  }
  return numbers;
}

type Parts = {
  readonly fonts: readonly number[];
  readonly fills: readonly number[];
  readonly borders: readonly number[];
  readonly formats: ReadonlyMap<number, number>;
};

function mergeCellFormats(to: Element, from: Element, parts: Parts): number[] {
  const normal = normalStyle(to);
  const section = ensureSection(to, "cellXfs");
  const known = new Map<string, number>();
  childElements(section).forEach((format, i) => {
    const key = cellFormatKey(format, normal);
    if (key !== null && !known.has(key)) known.set(key, i);
  });
  const numbers = sectionItems(from, "cellXfs").map((format, i) => {
    if (i === 0) return 0;
    const copy = copyInto(section, format);
    const renumber = (name: string, number: (old: number) => number | undefined): void => {
      copy.setAttribute(name, String(number(Number(attribute(format, name))) ?? 0));
    };
    renumber("numFmtId", (old) => parts.formats.get(old) ?? old);
    renumber("fontId", (old) => parts.fonts[old]);
    renumber("fillId", (old) => parts.fills[old]);
    renumber("borderId", (old) => parts.borders[old]);
    copy.setAttribute("xfId", String(normal));
    return settled(section, copy, cellFormatKey(copy, normal) ?? "", known);
  });
  setCount(section);
  return numbers;
}

/** What a cell format comes down to; `null` for one that hides part of itself or holds more than ours ever do. */
function cellFormatKey(format: Element, normal: number): string | null {
  if ((attribute(format, "xfId") ?? "0") !== String(normal)) return null;
  for (const name of ["quotePrefix", "pivotButton"]) {
    if (!isFalse(attribute(format, name) ?? "0")) return null;
  }
  const applied = ["NumberFormat", "Font", "Fill", "Border", "Alignment", "Protection"];
  if (applied.some((name) => isFalse(attribute(format, `apply${name}`) ?? "1"))) return null;
  const children = childElements(format);
  if (children.some(({ localName }) => localName !== "alignment" && localName !== "protection")) {
    return null;
  }
  const ids = ["numFmtId", "fontId", "fillId", "borderId"].map(
    (name) => attribute(format, name) ?? "0",
  );
  return [...ids, ...children.map(equalityKey)].join("|");
}

function isFalse(value: string): boolean {
  return value === "0" || value === "false";
}

/** The base style of plain cells: the one Excel calls "Normal". */
function normalStyle(to: Element): number {
  ensureSection(to, "cellStyleXfs");
  const normal = sectionItems(to, "cellStyles").find(
    (style) => attribute(style, "builtinId") === "0",
  );
  return Number((normal && attribute(normal, "xfId")) ?? "0");
}
