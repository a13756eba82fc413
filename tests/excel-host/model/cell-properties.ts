import { invalidArgument, notSimulated } from "../host-error";
import { HostObject } from "./host-object";
import type { Range } from "./range";

/** Names in a cell's properties that are called otherwise on the objects of a range. */
const borderSides: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

/** `range.set…Properties`: one object for each cell, column or row; what an object does not name stays. */
export function setProperties(target: HostObject, properties: unknown): void {
  if (properties === null || properties === undefined) return;
  if (typeof properties !== "object" || Array.isArray(properties)) throw invalidArgument();
  for (const [name, value] of Object.entries(properties)) {
    const member = wireMember(target, name);
    const inner: unknown = Reflect.get(target, member);
    if (name === "borders") setBorders(inner, value);
    else if (inner instanceof HostObject) setProperties(inner, value);
    else if (value !== null && value !== undefined) Reflect.set(target, member, value);
  }
}

function setBorders(collection: unknown, value: unknown): void {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  for (const [side, properties] of Object.entries(value)) {
    const border = borderAt(collection, side);
    setProperties(border, properties);
  }
}

function borderAt(collection: unknown, side: string): HostObject {
  const named = borderSides[side];
  if (!(collection instanceof HostObject) || named === undefined) throw invalidArgument();
  const border: unknown = Reflect.apply(
    Reflect.get(collection, "GetItem") as () => unknown,
    collection,
    [named],
  );
  if (!(border instanceof HostObject)) throw invalidArgument();
  return border;
}

/** `range.get…Properties`: what `wanted` says true to, of one cell, column or row; of a part, all its plain properties. */
export function readProperties(source: HostObject, wanted: unknown): Record<string, unknown> {
  if (wanted === true) {
    return readProperties(source, Object.fromEntries(source.scalars.map((name) => [name, true])));
  }
  if (typeof wanted !== "object" || wanted === null) throw invalidArgument();
  const found: Record<string, unknown> = {};
  const parts: readonly [string, unknown][] = Object.entries(wanted);
  for (const [name, detail] of parts) {
    if (detail === false || detail === null || detail === undefined) continue;
    const inner: unknown = Reflect.get(source, wireMember(source, name));
    if (name === "borders" && typeof detail === "object") {
      const sides: readonly [string, unknown][] = Object.entries(detail);
      found[name] = Object.fromEntries(
        sides.map(([side, part]) => [side, readProperties(borderAt(inner, side), part)]),
      );
    } else found[name] = inner instanceof HostObject ? readProperties(inner, detail) : inner;
  }
  return found;
}

function wireMember(object: HostObject, name: string): string {
  const member = name.charAt(0).toUpperCase() + name.slice(1);
  if (!(member in object)) throw notSimulated(`${object.constructor.name}.${name} as a property`);
  return member;
}

/** The one-line parts of a range: its cells row by row, its columns or its rows. */
export function cellsOf(range: Range): Range[][] {
  return rowsOf(range).map((row) => columnsOf(row));
}

export function rowsOf(range: Range): Range[] {
  return Array.from({ length: range.RowCount }, (_, i) => range.GetRow(i));
}

export function columnsOf(range: Range): Range[] {
  return Array.from({ length: range.ColumnCount }, (_, i) => range.GetColumn(i));
}

/** The given list, which must be as long as what it is for. */
export function listOf(given: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(given) || given.length !== length) throw invalidArgument();
  return given;
}
