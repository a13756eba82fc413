/**
 * A large value as a hollow whole and the pieces that fill it. What crosses between threads is copied at one go on either
 * side, and a plan of 300,000 cells copied whole would hold the page for longer than a person feels; a piece never does.
 */
export type Piece = {
  /** Where in the whole the array lies that gets the items. */
  readonly path: readonly (string | number)[];
  readonly items: readonly unknown[];
};

export type InPieces = {
  readonly whole: unknown;
  /** To be added in this order. */
  readonly pieces: readonly Piece[];
};

/** About a millisecond of copying on a slow machine. */
const mostLeaves = 4_000;

/** Characters of text that cost as much to copy as one number. */
const charactersALeaf = 40;

/**
 * Takes plain data apart: objects, maps by text, arrays, texts, numbers; typed arrays stay whole, for they are handed over and
 * not copied.
 * The value itself is left as it is.
 *
 * @param most leaves (numbers, texts, flags) in one piece; one item larger than that makes a piece of its own.
 */
export function inPieces(value: unknown, most = mostLeaves): InPieces {
  const hollowed = hollow(value, [], most);
  return { whole: hollowed.value, pieces: hollowed.pieces };
}

/** Puts one piece into its place in the whole; throws when there is no such place. */
export function addPiece(whole: unknown, { path, items }: Piece): void {
  const target = path.reduce<unknown>(child, whole);
  if (!Array.isArray(target)) throw new Error(`No array at ${path.join(".")}`);
  const array: unknown[] = target;
  for (const item of items) array.push(item);
}

type Hollow = {
  readonly value: unknown;
  readonly weight: number;
  readonly pieces: readonly Piece[];
};

function hollow(value: unknown, path: Piece["path"], most: number): Hollow {
  if (typeof value === "string") {
    return { value, weight: 1 + value.length / charactersALeaf, pieces: [] };
  }
  if (Array.isArray(value)) return hollowArray(value, path, most);
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) {
    return { value, weight: 1, pieces: [] };
  }
  if (isMap(value)) {
    const inner = hollowEntries([...value], path, most);
    return { ...inner, value: inner.changed ? new Map(inner.entries) : value };
  }
  const inner = hollowEntries(Object.entries(value), path, most);
  return { ...inner, value: inner.changed ? Object.fromEntries(inner.entries) : value };
}

type Entry = readonly [string, unknown];

function hollowEntries(entries: readonly Entry[], path: Piece["path"], most: number) {
  let weight = 1;
  let changed = false;
  const pieces: Piece[] = [];
  const hollowed = entries.map(([key, part]): Entry => {
    const inner = hollow(part, [...path, key], most);
    weight += inner.weight;
    changed ||= inner.value !== part;
    for (const piece of inner.pieces) pieces.push(piece);
    return [key, inner.value];
  });
  return { entries: hollowed, changed, weight, pieces };
}

function hollowArray(array: readonly unknown[], path: Piece["path"], most: number): Hollow {
  const items: unknown[] = [];
  const weights: number[] = [];
  const inner: Piece[] = [];
  let total = 1;
  let changed = false;
  for (const [i, item] of array.entries()) {
    const part = hollow(item, typeof item === "object" ? [...path, i] : path, most);
    items.push(part.value);
    weights.push(part.weight);
    total += part.weight;
    changed ||= part.value !== item;
    for (const piece of part.pieces) inner.push(piece);
  }
  if (total <= most) return { value: changed ? items : array, weight: total, pieces: inner };
  // The pieces of an item can only be added once the item itself is there.
  return { value: [], weight: 1, pieces: [...cut(items, weights, path, most), ...inner] };
}

function cut(
  items: readonly unknown[],
  weights: readonly number[],
  path: Piece["path"],
  most: number,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let weight = 0;
  weights.forEach((each, i) => {
    if (weight > 0 && weight + each > most) {
      pieces.push({ path, items: items.slice(from, i) });
      from = i;
      weight = 0;
    }
    weight += each;
  });
  pieces.push({ path, items: items.slice(from) });
  return pieces;
}

/** By its tag: a map that was copied may be one of another realm, which `instanceof` does not know. */
function isMap(value: object): value is ReadonlyMap<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Map]";
}

function child(value: unknown, key: string | number): unknown {
  if (typeof value === "object" && value !== null) {
    if (isMap(value) && value.has(String(key))) return value.get(String(key));
    if (Object.hasOwn(value, key)) return (value as Record<string | number, unknown>)[key];
  }
  throw new Error(`Nothing at ${key}`);
}
