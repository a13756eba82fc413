import type { Cast, Person } from "../cast";
import type { CleanColumn, Scalar } from "../clean-table";
import type { Draw } from "../draw";

/** The columns that say whom each row is about: id and name, or what the centre goes by where `mayLack`. */
export function personColumns(
  cast: Cast,
  persons: readonly number[],
  mayLack = true,
): CleanColumn[] {
  const of = (value: (person: Person) => Scalar): Scalar[] =>
    persons.map((person) => {
      const found = cast.people[person];
      return found ? value(found) : null;
    });
  const id: CleanColumn = {
    fields: ["agentId"],
    slot: "agentId",
    nature: "id",
    values: of((person) => person.id),
    isKey: true,
  };
  const name: CleanColumn = {
    fields: ["agentName"],
    slot: "agentName",
    nature: "name",
    values: of((person) => person.name),
    isKey: true,
  };
  if (!mayLack || cast.identity === "both") return [id, name];
  return cast.identity === "id" ? [id] : [name];
}

/** What else a sheet may say of its people. */
export function attributeColumn(
  cast: Cast,
  persons: readonly number[],
  field: "team" | "branch" | "leader" | "level",
): CleanColumn {
  return {
    fields: [field],
    slot: field,
    nature: field === "leader" ? "name" : "label",
    values: persons.map((person) => cast.people[person]?.[field] ?? null),
    mayGo: true,
  };
}

/** Each person so many times, in turn. */
export function repeated(cast: Cast, least: number, most: number, draw: Draw): number[] {
  return cast.people.flatMap((_, person) => new Array<number>(draw.int(least, most)).fill(person));
}
