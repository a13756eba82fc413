import { DOMParser, XMLSerializer, type Document, type Element } from "@xmldom/xmldom";
import { fail, ok, type Result } from "../../foundation/result";
import type { WorkbookCause } from "../port";

/**
 * Parts that are edited are parsed into a tree with namespaces; parts that are only read go through xml-scanner.ts, which is
 * many times faster.
 */

/** SpreadsheetML as Excel writes it, and as ISO 29500 strict has it. */
export const spreadsheetNamespaces = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
] as const;

/** The namespaces of `r:id`, transitional and strict. */
export const relationshipNamespaces = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
] as const;

/** A tree takes about 150 times the size of its text, and seconds; edited parts of real workbooks stay below 10 MB. */
const largestPart = 32 * 1024 * 1024;
const deepestPart = 200;

/**
 * Parses a part. Causes: "damaged" with the part's name for anything ill-formed, nested deeper than 200, or with a DOCTYPE
 * (which the Open Packaging Conventions forbid, so entities cannot multiply); "too-large" above 32 MB.
 */
export function parseXml(bytes: Uint8Array, part: string): Result<Document, WorkbookCause> {
  if (bytes.length > largestPart) {
    return fail({ kind: "too-large", part, limitBytes: largestPart });
  }
  const damaged = fail<WorkbookCause>({ kind: "damaged", part });
  const text = decodeXml(bytes);
  if (text === null || text.includes("<!DOCTYPE")) return damaged;
  try {
    const document = strictParser().parseFromString(text, "text/xml");
    return document.documentElement && isShallow(document.documentElement) ? ok(document) : damaged;
  } catch {
    return damaged;
  }
}

/** UTF-8, declaration included when the document has one. */
export function serialiseXml(document: Document): Uint8Array {
  return new TextEncoder().encode(new XMLSerializer().serializeToString(document));
}

/** Child elements of a name in the parent's own namespace, whatever prefix either carries. */
export function childrenNamed(parent: Element, localName: string): Element[] {
  return childElements(parent).filter(
    (child) => child.localName === localName && child.namespaceURI === parent.namespaceURI,
  );
}

/** The first such child; `undefined` when there is none. */
export function childNamed(parent: Element, localName: string): Element | undefined {
  return childrenNamed(parent, localName)[0];
}

/** The child elements in order, without text and comments. */
export function childElements(parent: Element): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node)) found.push(node);
  }
  return found;
}

/** An attribute without prefix; `undefined` when absent. */
export function attribute(element: Element, name: string): string | undefined {
  return element.getAttribute(name) ?? undefined;
}

/** `r:id` and its like, whatever the prefix. */
export function relationshipAttribute(element: Element, localName: string): string | undefined {
  for (const namespace of relationshipNamespaces) {
    const value = element.getAttributeNS(namespace, localName);
    if (value !== null && value !== "") return value;
  }
  return undefined;
}

/** Creates an element in the parent's namespace and with its prefix, and appends it. */
export function appendElement(
  parent: Element,
  localName: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const document = parent.ownerDocument;
  if (!document) throw new Error("An element without a document cannot be extended.");
  const name = parent.prefix ? `${parent.prefix}:${localName}` : localName;
  const element = document.createElementNS(parent.namespaceURI, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.appendChild(element);
  return element;
}

/** Whether the document's root is an element of SpreadsheetML with this name. */
export function hasSpreadsheetRoot(document: Document, localName: string): boolean {
  const root = document.documentElement;
  return (
    root?.localName === localName &&
    (spreadsheetNamespaces as readonly (string | null)[]).includes(root.namespaceURI)
  );
}

function strictParser(): DOMParser {
  return new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  });
}

/** XML without a declared encoding is UTF-8, or UTF-16 by its byte-order mark; the packaging standard allows no other. */
function decodeXml(bytes: Uint8Array): string | null {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isUtf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isElement(node: { readonly nodeType: number }): node is Element {
  return node.nodeType === 1;
}

function isShallow(root: Element): boolean {
  let level: Element[] = [root];
  for (let depth = 0; depth < deepestPart; depth++) {
    level = level.flatMap(childElements);
    if (level.length === 0) return true;
  }
  return false;
}
