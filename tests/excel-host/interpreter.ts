import { HostError, notSimulated } from "./host-error";
import { HostCollection, HostObject } from "./model/host-object";
import {
  actionType,
  objectPathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type QueryInfo,
  type RequestBatch,
  type ResponseBatch,
  type ResponseError,
} from "./wire";

/** Names of services that the client creates with "new" and what answers them. */
export type Services = ReadonlyMap<string, () => HostObject>;

type Resolve = (pathId: number | undefined) => HostObject | null;

/** Runs batches against an object model by the names on the wire; knows nothing of Excel. */
export class Interpreter {
  /** Objects the client tracks across batches. */
  readonly #references = new Map<string, HostObject>();
  readonly #referenceIds = new Map<HostObject, string>();
  #nextReference = 1;

  constructor(
    readonly root: HostObject,
    readonly services: Services = new Map<string, () => HostObject>(),
  ) {}

  /** Runs the actions in order and stops at the first refusal; what ran before it stands, as in Excel. */
  process(batch: RequestBatch): ResponseBatch {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    const resolve = this.#resolver(batch.ObjectPaths);
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (action.ActionType === actionType.trace) traces.push(action.Id);
        const value = action.ActionType === actionType.trace ? null : this.#run(action, resolve);
        results.push({ ActionId: action.Id, Value: value });
      } catch (thrown) {
        const path = batch.ObjectPaths[String(action.ObjectPathId)];
        const error = responseError(thrown, action.Name ?? path?.Name ?? "", index);
        return { Results: results, TraceIds: traces, Error: error };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  #resolver(paths: RequestBatch["ObjectPaths"]): Resolve {
    const known = new Map<number, HostObject | null>();
    const resolve: Resolve = (id) => {
      if (id === undefined) throw new HostError("InvalidRequest", "An object path has no id.");
      const found = known.get(id);
      if (found !== undefined) return found;
      const path = paths[String(id)];
      if (path === undefined) throw new HostError("InvalidRequest", `There is no path ${id}.`);
      const object = this.#resolvePath(path, resolve);
      known.set(id, object);
      return object;
    };
    return resolve;
  }

  #resolvePath(path: ObjectPath, resolve: Resolve): HostObject | null {
    const parent = (): HostObject | null => resolve(path.ParentObjectPathId);
    switch (path.ObjectPathType) {
      case objectPathType.root:
        return this.root;
      case objectPathType.newObject: {
        const create = this.services.get(path.Name);
        if (create === undefined) throw notSimulated(`new ${path.Name}`);
        return create();
      }
      case objectPathType.method:
        return asObject(call(parent(), path.Name, readArguments(path.ArgumentInfo, resolve)));
      case objectPathType.property:
        return asObject(read(parent(), path.Name));
      case objectPathType.indexer:
        return asObject(call(parent(), "GetItem", readArguments(path.ArgumentInfo, resolve)));
      case objectPathType.referenceId: {
        const kept = this.#references.get(path.Name);
        if (kept === undefined) {
          const message = "This reference is not valid for the current operation.";
          throw new HostError("InvalidReference", message);
        }
        return kept;
      }
      case objectPathType.nullObject:
        return null;
      default:
        throw new HostError("InvalidRequest", `Unknown ObjectPathType ${path.ObjectPathType}.`);
    }
  }

  #run(action: Action, resolve: Resolve): unknown {
    const object = resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return object === null ? null : this.#identity(object);
      case actionType.query:
      case actionType.queryAsJson:
        return this.#query(object, action.QueryInfo ?? {});
      case actionType.method:
        return this.#method(object, action, resolve);
      case actionType.setProperty:
        write(object, action.Name ?? "", readArguments(action.ArgumentInfo, resolve)[0]);
        return null;
      case actionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          write(object, wireName(name), value);
        }
        return null;
      case actionType.ensureUnchanged:
        return null;
      default:
        throw new HostError("InvalidRequest", `Unknown ActionType ${action.ActionType}.`);
    }
  }

  #method(object: HostObject | null, action: Action, resolve: Resolve): unknown {
    const name = action.Name ?? "";
    const values = readArguments(action.ArgumentInfo, resolve);
    if (name === "_KeepReference") this.#keep(object);
    else if (name === "_RemoveReference") this.#forget(String(values[0]));
    else {
      const result = call(object, name, values);
      if (result instanceof HostObject) return this.#identity(result);
      return result ?? null;
    }
    return null;
  }

  #keep(object: HostObject | null): void {
    if (object === null || this.#referenceIds.has(object)) return;
    const id = `ref${this.#nextReference++}`;
    this.#references.set(id, object);
    this.#referenceIds.set(object, id);
  }

  #forget(id: string): void {
    const object = this.#references.get(id);
    this.#references.delete(id);
    if (object !== undefined) this.#referenceIds.delete(object);
  }

  #identity(object: HostObject): Record<string, unknown> {
    const reference = this.#referenceIds.get(object);
    return {
      ...(exposed(object, "Id") ? { Id: read(object, "Id") } : {}),
      ...(exposed(object, "_Id") ? { _Id: read(object, "_Id") } : {}),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  #query(object: HostObject | null, query: QueryInfo): unknown {
    const wanted: Wanted = new Map();
    for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
      let level = wanted;
      for (const part of path.split("/")) {
        const deeper: Wanted = level.get(part) ?? new Map<string, Wanted>();
        level.set(part, deeper);
        level = deeper;
      }
    }
    return this.#project(object, wanted, query);
  }

  #project(object: HostObject | null, wanted: Wanted, query: QueryInfo): unknown {
    if (object === null) return null;
    if (object instanceof HostCollection) {
      const { items, rest } = itemsWanted(wanted);
      const list: readonly HostObject[] = object.items();
      const from = query.Skip ?? 0;
      const to = query.Top === undefined ? undefined : from + query.Top;
      return {
        ...this.#identity(object),
        ...this.#properties(object, rest),
        _Items: list.slice(from, to).map((item) => this.#project(item, items, {})),
      };
    }
    return { ...this.#identity(object), ...this.#properties(object, all(object, wanted)) };
  }

  #properties(object: HostObject, wanted: Wanted): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const [name, deeper] of wanted) {
      if (name === "isNullObject") continue;
      const value = read(object, wireName(name));
      values[wireName(name)] =
        value instanceof HostObject ? this.#project(value, deeper, {}) : value;
    }
    return values;
  }
}

/** A tree of property names. */
type Wanted = Map<string, Wanted>;

/** What a load names on a collection is meant for its items, with or without "items/" before it; "count" is its own. */
function itemsWanted(wanted: Wanted): { items: Wanted; rest: Wanted } {
  const items: Wanted = new Map(wanted.get("items") ?? []);
  const rest: Wanted = new Map();
  for (const [name, deeper] of wanted) {
    if (name === "count") rest.set(name, deeper);
    else if (name !== "items") items.set(name, deeper);
  }
  return { items, rest };
}

function all(object: HostObject, wanted: Wanted): Wanted {
  const every = wanted.size === 0 || wanted.has("*") || wanted.has("$all");
  if (!every) return wanted;
  const names: Wanted = new Map(object.scalars.map((name) => [name, new Map<string, Wanted>()]));
  for (const [name, deeper] of wanted) if (name !== "*" && name !== "$all") names.set(name, deeper);
  return names;
}

function readArguments(info: ArgumentInfo | undefined, resolve: Resolve): readonly unknown[] {
  const references = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((value, i) => {
    const reference = references?.[i];
    return typeof reference === "number" && reference > 0 ? resolve(reference) : value;
  });
}

/** "tabColor" → "TabColor"; the wire's own names are in Pascal case. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function exposed(object: HostObject, name: string): boolean {
  return /^[A-Z_]/.test(name) && name in object;
}

function memberName(object: HostObject, name: string): string {
  return `${object.constructor.name}.${name}`;
}

/** A member of a null object is a null object again. */
function call(object: HostObject | null, name: string, values: readonly unknown[]): unknown {
  if (object === null) return null;
  const member: unknown = exposed(object, name) ? Reflect.get(object, name) : undefined;
  if (typeof member !== "function") throw notSimulated(`${memberName(object, name)}()`);
  return Reflect.apply(member, object, values);
}

function read(object: HostObject | null, name: string): unknown {
  if (object === null) return null;
  if (!exposed(object, name)) throw notSimulated(memberName(object, name));
  return Reflect.get(object, name);
}

function write(object: HostObject | null, name: string, value: unknown): void {
  if (object === null) {
    throw new HostError("InvalidOperation", "A null object has no properties to set.");
  }
  if (!exposed(object, name) || !Reflect.set(object, name, value)) {
    throw notSimulated(`setting ${memberName(object, name)}`);
  }
}

function asObject(value: unknown): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw new Error("An object path must lead to an object of the model.");
}

/** A defect of the host itself must look like one, not like something Excel would answer. */
function responseError(thrown: unknown, location: string, index: number): ResponseError {
  const error =
    thrown instanceof HostError
      ? thrown
      : new HostError("ExcelHostDefect", thrown instanceof Error ? String(thrown.stack) : "", 500);
  return {
    Code: error.code,
    Message: error.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: error.httpStatus,
  };
}
