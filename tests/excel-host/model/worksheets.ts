import { accessDenied, invalidArgument, invalidOperation, itemAlreadyExists } from "../host-error";
import { copySheet } from "./copy-sheet";
import { HostCollection } from "./host-object";
import { isSheetName } from "./name-rules";
import type { HostWorkbook } from "./workbook";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly #list: Worksheet[] = [];
  readonly #workbook: HostWorkbook;
  #listeners = 0;

  constructor(workbook: HostWorkbook) {
    super();
    this.#workbook = workbook;
  }

  items(): readonly Worksheet[] {
    return this.#list;
  }

  find(key: unknown): Worksheet | null {
    const name = String(key).toLowerCase();
    return (
      this.#list.find((sheet) => sheet.Id === key || sheet.Name.toLowerCase() === name) ?? null
    );
  }

  Add(name: unknown): Worksheet {
    this.#workbook.requireStructure();
    return this.create(name ?? this.#freeName());
  }

  GetActiveWorksheet(): Worksheet {
    return this.#workbook.active;
  }

  GetFirst(visibleOnly: unknown): Worksheet {
    return this.#end(this.#list, visibleOnly);
  }

  GetLast(visibleOnly: unknown): Worksheet {
    return this.#end(this.#list.toReversed(), visibleOnly);
  }

  /** Only the visible ones when asked so. */
  override GetCount(visibleOnly?: unknown): number {
    return this.#list.filter((sheet) => visibleOnly !== true || sheet.Visibility === "Visible")
      .length;
  }

  _RegisterDataChangedEvent(): void {
    this.#listeners += 1;
  }

  _UnregisterDataChangedEvent(): void {
    this.#listeners -= 1;
  }

  get listens(): boolean {
    return this.#listeners > 0;
  }

  create(name: unknown): Worksheet {
    this.requireFree(name, null);
    const sheet = new Worksheet(this.#workbook, String(name));
    this.#list.push(sheet);
    return sheet;
  }

  /** "Ranking" → "Ranking (2)", shortened where that would be too long. */
  addCopy(of: Worksheet, positionType: unknown, relativeTo: unknown): Worksheet {
    this.#workbook.requireStructure();
    if (of.Visibility === "VeryHidden")
      throw invalidOperation("Very hidden sheets are not copied.");
    const position = this.#positionFor(positionType, relativeTo);
    let count = 2;
    const named = (): string => `${of.Name.slice(0, 31 - ` (${count})`.length)} (${count})`;
    while (this.find(named()) !== null) count++;
    const copy = this.create(named());
    copySheet(of, copy);
    copy.Visibility = of.Visibility;
    this.move(copy, position);
    return copy;
  }

  /** Where a sheet goes that is "None", "Before", "After", "Beginning" or "End"; the last two and "None" need no other. */
  #positionFor(type: unknown, relativeTo: unknown): number {
    switch (type ?? "None") {
      case "Beginning":
        return 0;
      case "None":
      case "End":
        return this.#list.length;
      case "Before":
      case "After": {
        const at = this.#list.findIndex((sheet) => sheet === relativeTo);
        if (at < 0) throw invalidArgument();
        return type === "Before" ? at : at + 1;
      }
      default:
        throw invalidArgument();
    }
  }

  requireFree(name: unknown, self: Worksheet | null): void {
    if (!isSheetName(name)) throw invalidArgument();
    const holder = this.find(name);
    if (holder !== null && holder !== self) throw itemAlreadyExists();
  }

  remove(sheet: Worksheet): void {
    const others = this.#list.filter((other) => other !== sheet);
    const next = others.find(({ Visibility }) => Visibility === "Visible");
    // Excel keeps at least one visible sheet, and deletes no very hidden one.
    if (next === undefined || sheet.Visibility === "VeryHidden") throw accessDenied();
    this.#list.splice(this.#list.indexOf(sheet), 1);
    if (this.#workbook.active === sheet) this.#workbook.active = next;
  }

  move(sheet: Worksheet, position: number): void {
    if (position < 0 || position >= this.#list.length) throw invalidArgument();
    this.#list.splice(this.#list.indexOf(sheet), 1);
    this.#list.splice(position, 0, sheet);
  }

  #end(list: readonly Worksheet[], visibleOnly: unknown): Worksheet {
    const found = list.find((sheet) => visibleOnly !== true || sheet.Visibility === "Visible");
    if (found === undefined) throw invalidArgument();
    return found;
  }

  #freeName(): string {
    let count = 1;
    while (this.find(`Sheet${count}`) !== null) count++;
    return `Sheet${count}`;
  }
}
