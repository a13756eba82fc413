/**
 * The text of a file: by its byte-order mark UTF-8 or UTF-16, else UTF-8 when it is valid, else GB18030, in which Excel in
 * mainland China saves .csv (GBK and GB2312 are subsets). `null` when it is no text in any of them.
 */
export function decodeTextFile(bytes: Uint8Array): string | null {
  for (const encoding of candidates(bytes)) {
    const text = decoded(bytes, encoding);
    if (text !== null) return looksBinary(text) ? null : text;
  }
  return null;
}

function candidates(bytes: Uint8Array): readonly string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ["utf-16le"];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ["utf-16be"];
  return ["utf-8", "gb18030"];
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text holds no control characters but tab, line feed, carriage return, form feed and the old end-of-file mark. */
function looksBinary(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 26) {
      return true;
    }
  }
  return false;
}
