import type { SheetCells } from "./cells";
import { cellKind } from "./cells";

/**
 * A short text that changes when any value on the sheet does (FNV-1a, 2 × 32 bits, over position, kind and value). Tells
 * whether a colleague edited one of our sheets between reading and writing; not a cryptographic hash.
 */
export function sheetFingerprint(cells: SheetCells): string {
  const hash = new Hash();
  for (let r = 0; r < cells.rows.length; r++) {
    const row = cells.rows[r] ?? 0;
    for (let i = cells.starts[r] ?? 0; i < (cells.starts[r + 1] ?? 0); i++) {
      hash.addNumber(row);
      hash.addNumber(cells.columns[i] ?? 0);
      hash.addNumber(cells.kinds[i] ?? 0);
      const value = cells.values[i] ?? 0;
      if (cells.kinds[i] === cellKind.text) hash.addText(cells.strings[value] ?? "");
      else hash.addNumber(value);
    }
  }
  return hash.text();
}

class Hash {
  #a = 0x811c9dc5;
  #b = 0x01000193;
  readonly #bytes = new DataView(new ArrayBuffer(8));

  addNumber(value: number): void {
    this.#bytes.setFloat64(0, value);
    this.#add(this.#bytes.getUint32(0));
    this.#add(this.#bytes.getUint32(4));
  }

  addText(value: string): void {
    this.#add(value.length);
    for (let i = 0; i < value.length; i++) this.#add(value.charCodeAt(i));
  }

  text(): string {
    const hex = (n: number): string => n.toString(16).padStart(8, "0");
    return hex(this.#a) + hex(this.#b);
  }

  #add(word: number): void {
    this.#a = Math.imul(this.#a ^ word, 0x01000193) >>> 0;
    this.#b = (Math.imul(this.#b ^ (word >>> 7) ^ (word << 3), 0x85ebca6b) + 0x9e3779b9) >>> 0;
  }
}
