import { tableKinds, type TableKind } from "../domain/records/data-report";

/** Every kind of table with its name, a line each, as the command line's help shows them. */
export function kindList(names: Readonly<Record<TableKind, string>>): string {
  const width = Math.max(...tableKinds.map((kind) => kind.length));
  const margin = " ".repeat(27);
  return tableKinds.map((kind) => `${margin}${kind.padEnd(width)}  ${names[kind]}`).join("\n");
}
