import { none } from "../../domain/records/agents";
import type { LabelColumn } from "../values/label-column";

/** One array after the other. */
export function joinValues(parts: readonly Float64Array[]): Float64Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const joined = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Columns of codes end to end. A single part is handed back itself, not a copy. */
export function joinCodes(parts: readonly Uint32Array[]): Uint32Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const joined = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Dictionary-coded columns joined under one dictionary, words in the order of first use. */
export function joinLabels(parts: readonly LabelColumn[]): LabelColumn {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const words: string[] = [];
  const codeOf = new Map<string, number>();
  const renumbered = parts.map((part) => {
    const codes = part.words.map((word) => {
      const known = codeOf.get(word);
      if (known !== undefined) return known;
      const code = words.push(word) - 1;
      codeOf.set(word, code);
      return code;
    });
    return Uint32Array.from(part.codes, (code) => (code === none ? none : (codes[code] ?? none)));
  });
  return { codes: joinCodes(renumbered), words };
}
