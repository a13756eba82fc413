/**
 * A streaming scanner over the bytes of a part, for what is only read: sheets, shared strings, styles, relationships. It
 * never holds more than a chunk, makes no object per element, and checks that tags nest and close. Elements go by their local
 * name, as a number (see {@link nameCode}); those with another prefix than the root's belong to an extension and have code 0.
 */

/** What the scanner reports; all of it is valid only during the call. */
export type XmlHandler = {
  /** `name` is the element's code. An element without content is opened and closed. */
  open(name: number, attributes: XmlAttributes): void;
  close(name: number): void;
  /** Raw bytes between tags, never empty: with entities to resolve unless it comes from a CDATA section. */
  text(bytes: Uint8Array, from: number, to: number, isLiteral: boolean): void;
};

export type XmlAttributes = {
  readonly count: number;
  readonly bytes: Uint8Array;
  /** Codes of the local names; those of prefixed attributes are negative. */
  readonly names: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
};

/** A number for a local name. Elements and attributes are told apart by it alone; a test keeps the names we use distinct. */
export function nameCode(name: string): number {
  let code = 0;
  for (let i = 0; i < name.length; i++) code = nextCode(code, name.charCodeAt(i));
  return code;
}

/** The code of an attribute with a prefix, such as `r:id`. */
export function prefixedCode(localName: string): number {
  return -nameCode(localName);
}

const deepest = 256;
/**
 * A tag, comment or text longer than this is no part of any workbook; the largest cell text has 32,767 characters. An
 * unfinished token is looked at again with every piece that comes, so that a longer one would take seconds.
 */
const longestToken = 2 * 1024 * 1024;
const mostAttributes = 256;

export class XmlScanner {
  readonly #handler: XmlHandler;
  #rest = new Uint8Array(0);
  #depth = 0;
  #sawRoot = false;
  #rootPrefix = 0;
  #failed = false;
  readonly #open = new Int32Array(deepest);
  readonly #attributes: {
    count: number;
    bytes: Uint8Array;
    readonly names: Int32Array;
    readonly from: Int32Array;
    readonly to: Int32Array;
  };

  constructor(handler: XmlHandler) {
    this.#handler = handler;
    this.#attributes = {
      count: 0,
      bytes: this.#rest,
      names: new Int32Array(mostAttributes),
      from: new Int32Array(mostAttributes),
      to: new Int32Array(mostAttributes),
    };
  }

  /** Scans the next piece; "damaged" once and for all when it cannot be well-formed. */
  push(chunk: Uint8Array): "fine" | "damaged" {
    if (this.#failed) return "damaged";
    const bytes = joined(this.#rest, chunk);
    const done = this.#scan(bytes);
    if (done < 0 || bytes.length - done > longestToken) {
      this.#failed = true;
      return "damaged";
    }
    this.#rest = bytes.slice(done);
    return "fine";
  }

  /** Call after the last chunk: "damaged" when a tag is still open or nothing was there. */
  end(): "fine" | "damaged" {
    const isComplete = this.#sawRoot && this.#depth === 0 && isBlank(this.#rest);
    return !this.#failed && isComplete ? "fine" : "damaged";
  }

  /** Returns how far it got: the start of the first incomplete token; -1 when ill-formed. */
  #scan(bytes: Uint8Array): number {
    const length = bytes.length;
    let at = 0;
    while (at < length) {
      if (bytes[at] !== lessThan) {
        let to = at + 1;
        while (to < length && bytes[to] !== lessThan) to++;
        if (to === length) return at;
        if (this.#depth > 0) this.#handler.text(bytes, at, to, false);
        at = to;
      }
      if (at + 1 >= length) return at;
      const next = bytes[at + 1];
      const end =
        next === slash
          ? this.#closeTag(bytes, at)
          : next === exclamation || next === question
            ? this.#special(bytes, at)
            : this.#openTag(bytes, at);
      if (end === incomplete) return at;
      if (end === illFormed) return -1;
      at = end;
    }
    return at;
  }

  #openTag(bytes: Uint8Array, start: number): number {
    const length = bytes.length;
    let at = start + 1;
    let code = 0;
    let prefix = 0;
    let byte = 0;
    for (; at < length; at++) {
      byte = bytes[at] ?? 0;
      if (byte <= space || byte === slash || byte === greaterThan) break;
      if (byte === colon) {
        prefix = code;
        code = 0;
      } else code = nextCode(code, byte);
    }
    if (at === length) return incomplete;
    if (code === 0) return illFormed;
    let count = 0;
    if (byte <= space) {
      at = this.#readAttributes(bytes, at);
      if (at < 0) return at;
      count = this.#attributes.count;
      byte = bytes[at] ?? 0;
    }
    const isEmpty = byte === slash;
    if (isEmpty) {
      at++;
      if (at === length) return incomplete;
      if (bytes[at] !== greaterThan) return illFormed;
    }
    this.#attributes.bytes = bytes;
    this.#attributes.count = count;
    return this.#enter(code, prefix, isEmpty) ? at + 1 : illFormed;
  }

  #enter(code: number, prefix: number, isEmpty: boolean): boolean {
    if (this.#depth === 0) {
      if (this.#sawRoot) return false;
      this.#sawRoot = true;
      this.#rootPrefix = prefix;
    }
    if (this.#depth >= deepest) return false;
    const name = prefix === this.#rootPrefix ? code : 0;
    this.#handler.open(name, this.#attributes);
    if (isEmpty) this.#handler.close(name);
    else this.#open[this.#depth++] = combined(code, prefix);
    return true;
  }

  #closeTag(bytes: Uint8Array, start: number): number {
    const length = bytes.length;
    let at = start + 2;
    let code = 0;
    let prefix = 0;
    let byte = 0;
    for (; at < length; at++) {
      byte = bytes[at] ?? 0;
      if (byte <= space || byte === greaterThan) break;
      if (byte === colon) {
        prefix = code;
        code = 0;
      } else code = nextCode(code, byte);
    }
    while (at < length && (bytes[at] ?? 0) <= space) at++;
    if (at === length) return incomplete;
    if (bytes[at] !== greaterThan || this.#depth === 0) return illFormed;
    this.#depth--;
    if (this.#open[this.#depth] !== combined(code, prefix)) return illFormed;
    this.#handler.close(prefix === this.#rootPrefix ? code : 0);
    return at + 1;
  }

  /** Leaves `at` on the "/" or ">" that ends the tag. */
  #readAttributes(bytes: Uint8Array, start: number): number {
    const { names, from, to } = this.#attributes;
    const length = bytes.length;
    let count = 0;
    let at = start;
    for (;;) {
      while (at < length && (bytes[at] ?? 0) <= space) at++;
      if (at === length) return incomplete;
      let byte = bytes[at] ?? 0;
      if (byte === slash || byte === greaterThan) break;
      let code = 0;
      let isPrefixed = false;
      for (; at < length; at++) {
        byte = bytes[at] ?? 0;
        if (byte === equals || byte <= space) break;
        if (byte === greaterThan || byte === lessThan) return illFormed;
        if (byte === colon) {
          isPrefixed = true;
          code = 0;
        } else code = nextCode(code, byte);
      }
      while (at < length && (bytes[at] ?? 0) <= space) at++;
      if (at === length) return incomplete;
      if (bytes[at] !== equals) return illFormed;
      at++;
      while (at < length && (bytes[at] ?? 0) <= space) at++;
      if (at === length) return incomplete;
      const quote = bytes[at];
      if (quote !== doubleQuote && quote !== singleQuote) return illFormed;
      const valueFrom = ++at;
      while (at < length && bytes[at] !== quote) {
        if (bytes[at] === lessThan) return illFormed;
        at++;
      }
      if (at === length) return incomplete;
      if (count === mostAttributes) return illFormed;
      names[count] = isPrefixed ? -code : code;
      from[count] = valueFrom;
      to[count] = at;
      count++;
      at++;
    }
    this.#attributes.count = count;
    return at;
  }

  /** Comments, processing instructions and CDATA; a DOCTYPE is forbidden in packages, which keeps entities harmless. */
  #special(bytes: Uint8Array, start: number): number {
    if (bytes[start + 1] === question) return endOf(bytes, "?>", start + 2);
    if (isAt(bytes, start, "<!--")) return endOf(bytes, "-->", start + 4);
    if (isAt(bytes, start, "<![CDATA[")) {
      const end = endOf(bytes, "]]>", start + 9);
      if (end === incomplete) return incomplete;
      if (this.#depth === 0) return illFormed;
      if (end - 3 > start + 9) this.#handler.text(bytes, start + 9, end - 3, true);
      return end;
    }
    return bytes.length - start < 9 && !isAt(bytes, start, "<!D") ? incomplete : illFormed;
  }
}

const incomplete = -1;
const illFormed = -2;

const space = 0x20;
const exclamation = 0x21;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const slash = 0x2f;
const colon = 0x3a;
const lessThan = 0x3c;
const equals = 0x3d;
const greaterThan = 0x3e;
const question = 0x3f;

/** Kept to 30 bits, so that codes stay small integers and can be negated. */
function nextCode(code: number, byte: number): number {
  return (Math.imul(code, 31) + byte) & 0x3fffffff;
}

function combined(code: number, prefix: number): number {
  return (code + Math.imul(prefix, 7919)) | 0;
}

function joined(rest: Uint8Array, chunk: Uint8Array): Uint8Array {
  if (rest.length === 0) return chunk;
  const bytes = new Uint8Array(rest.length + chunk.length);
  bytes.set(rest);
  bytes.set(chunk, rest.length);
  return bytes;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= space);
}

function isAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (bytes[at + i] !== text.charCodeAt(i)) return false;
  }
  return true;
}

/** Behind the next occurrence of the text; `incomplete` when there is none yet. */
function endOf(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (isAt(bytes, at, text)) return at + text.length;
  }
  return incomplete;
}
