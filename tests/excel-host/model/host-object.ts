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
