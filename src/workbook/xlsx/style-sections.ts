import type { Element } from "@xmldom/xmldom";
import { appendElement, childElements, childNamed } from "./xml";

/** Children of a styles part in schema order (ECMA-376 part 1, 18.8.39). */
const sectionOrder = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

export type StyleSection = Exclude<
  (typeof sectionOrder)[number],
  "tableStyles" | "colors" | "extLst"
>;

/** The items of a section, none when the section is missing. */
export function sectionItems(root: Element, name: StyleSection): readonly Element[] {
  const section = childNamed(root, name);
  return section ? childElements(section) : [];
}

/** The section, made where it is missing, with the items that Excel takes for granted. */
export function ensureSection(root: Element, name: StyleSection): Element {
  const section = childNamed(root, name) ?? insertSection(root, name);
  const grantedItems = granted[name] ?? [];
  for (let i = childElements(section).length; i < grantedItems.length; i++)
    grantedItems[i]?.(section);
  setCount(section);
  return section;
}

/** Makes a section's `count` agree with its children, which strict readers check. */
export function setCount(section: Element): void {
  section.setAttribute("count", String(childElements(section).length));
}

function insertSection(root: Element, name: StyleSection): Element {
  const later = new Set<string>(sectionOrder.slice(sectionOrder.indexOf(name) + 1));
  const section = appendElement(root, name);
  const next = childElements(root).find((child) => later.has(child.localName ?? ""));
  if (next) root.insertBefore(section, next);
  return section;
}

/** Excel holds fills 0 and 1 to be none and a grey pattern, whatever they say; the other first items are plain defaults. */
const granted: Readonly<Partial<Record<StyleSection, readonly ((section: Element) => void)[]>>> = {
  fonts: [
    (section) => {
      const font = appendElement(section, "font");
      appendElement(font, "sz", { val: "11" });
      appendElement(font, "color", { theme: "1" });
      appendElement(font, "name", { val: "Calibri" });
      appendElement(font, "family", { val: "2" });
      appendElement(font, "scheme", { val: "minor" });
    },
  ],
  fills: [pattern("none"), pattern("gray125")],
  borders: [
    (section) => {
      const border = appendElement(section, "border");
      for (const side of ["left", "right", "top", "bottom", "diagonal"])
        appendElement(border, side);
    },
  ],
  cellStyleXfs: [plainFormat({})],
  cellXfs: [plainFormat({ xfId: "0" })],
};

function pattern(patternType: string): (section: Element) => void {
  return (section) => {
    appendElement(appendElement(section, "fill"), "patternFill", { patternType });
  };
}

function plainFormat(more: Readonly<Record<string, string>>): (section: Element) => void {
  return (section) => {
    appendElement(section, "xf", {
      numFmtId: "0",
      fontId: "0",
      fillId: "0",
      borderId: "0",
      ...more,
    });
  };
}
