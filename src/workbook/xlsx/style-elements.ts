import type { Element } from "@xmldom/xmldom";
import { appendElement, childElements } from "./xml";

/** Copies an element of the styles part under another parent, in that parent's namespace and prefix. */
export function copyInto(parent: Element, source: Element): Element {
  const copy = appendElement(parent, source.localName ?? "");
  for (const { name, value } of plainAttributes(source)) copy.setAttribute(name, value);
  for (const child of childElements(source)) copyInto(copy, child);
  return copy;
}

/** Equal for two elements that mean the same, whatever their prefixes and the order of attributes and children. */
export function equalityKey(element: Element): string {
  const attributes = plainAttributes(element)
    .map(({ name, value }) => `${name}=${JSON.stringify(value)}`)
    .sort();
  const children = childElements(element).map(equalityKey).sort();
  return `${element.localName ?? ""}(${[...attributes, ...children].join(" ")})`;
}

/** Truth is written "1", as Excel does; hucre writes "true". */
function plainAttributes(element: Element): { name: string; value: string }[] {
  const found: { name: string; value: string }[] = [];
  for (let i = 0; i < element.attributes.length; i++) {
    const attribute = element.attributes.item(i);
    if (!attribute || attribute.name === "xmlns" || attribute.name.startsWith("xmlns:")) continue;
    const { name, value } = attribute;
    found.push({ name, value: value === "true" ? "1" : value === "false" ? "0" : value });
  }
  return found;
}
