import { invalidArgument, itemNotFound } from "../host-error";

/**
 * What the interpreter may reach from the wire: every member whose name begins with a capital or an underscore. Members of
 * the model for its own use begin with a small letter, so no request can touch them.
 */
export abstract class HostObject {
  /** The plain properties a load without names gives, in camel case as the client asks for them. */
  abstract readonly scalars: readonly string[];
}

/** A collection answers `{ _Items: […] }`. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  readonly scalars: readonly string[] = [];

  abstract items(): readonly Item[];

  /** By id or name; `null` where there is none. */
  abstract find(key: unknown): Item | null;

  GetItem(key: unknown): Item {
    const found = this.find(key);
    if (found === null) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(key: unknown): Item | null {
    return this.find(key);
  }

  GetItemAt(index: unknown): Item {
    const item = typeof index === "number" ? this.items()[index] : undefined;
    if (item === undefined) throw invalidArgument();
    return item;
  }

  GetCount(): number {
    return this.items().length;
  }

  get Count(): number {
    return this.items().length;
  }
}

/** The wire's own data fields of an object, "Fill/Color" for those of its parts; for copies and for a look at all of it. */
export function fieldsOf(object: HostObject, prefix = ""): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [name, value] of Object.entries(object)) {
    if (!/^[A-Z]/.test(name) || value instanceof HostCollection) continue;
    if (value instanceof HostObject) {
      for (const [inner, field] of fieldsOf(value, `${prefix}${name}/`)) fields.set(inner, field);
    } else fields.set(prefix + name, value);
  }
  return fields;
}

/** Gives `to` what `from` holds; both of one kind. */
export function copyFields(from: HostObject, to: HostObject): void {
  for (const [name, value] of Object.entries(from)) {
    if (!/^[A-Z]/.test(name) || value instanceof HostCollection) continue;
    const target: unknown = Reflect.get(to, name);
    if (value instanceof HostObject) {
      if (target instanceof HostObject) copyFields(value, target);
    } else Reflect.set(to, name, value);
  }
}

/** The value with every text in it that is a formula put through `change`; objects are copied, never changed. */
export function mapFormulasWithin(value: unknown, change: (formula: string) => string): unknown {
  if (typeof value === "string") return value.startsWith("=") ? change(value) : value;
  if (Array.isArray(value)) return value.map((item) => mapFormulasWithin(item, change));
  if (typeof value !== "object" || value === null || value instanceof HostObject) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, mapFormulasWithin(inner, change)]),
  );
}
