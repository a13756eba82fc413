/** Text as file parts hold it: what XML cannot carry is replaced, and what Excel would decode is kept from it. */

/**
 * Excel reads `_x0041_` in a cell as "A" (ECMA-376 part 1, 22.9.2.19), so an underscore before such a code is itself
 * written as a code. Half surrogate pairs and the two non-characters of XML become U+FFFD.
 */
export function fileText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, "\uFFFD");
}

/** A table column's name in the table part, where line ends cannot stand as themselves. */
export function columnNameText(header: string): string {
  return fileText(header)
    .replaceAll("\r", "_x000d_")
    .replaceAll("\n", "_x000a_")
    .replaceAll("\t", "_x0009_");
}

/** For the parts written here by hand: text content and attribute values alike. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
