import { invalidArgument, itemAlreadyExists } from "../host-error";
import { HostCollection, HostObject } from "./host-object";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Notes of one sheet, what Excel called comments before there were threads. */
export class NoteCollection extends HostCollection<Note> {
  #list: readonly Note[] = [];

  constructor(readonly sheet: Worksheet) {
    super();
  }

  items(): readonly Note[] {
    return this.#list;
  }

  /** By the address of its cell. */
  find(key: unknown): Note | null {
    const { Address: address } = this.sheet.GetRange(key);
    return this.#list.find(({ at }) => at.Address === address) ?? null;
  }

  Add(cell: unknown, content: unknown): Note {
    const at = cell instanceof Range ? cell : this.sheet.GetRange(cell);
    if (typeof content !== "string" || at.CellCount !== 1) throw invalidArgument();
    this.sheet.Protection.require("allowEditObjects");
    if (this.find(at.localAddress) !== null) throw itemAlreadyExists();
    const note = new Note(this, at, content);
    this.#list = [...this.#list, note];
    return note;
  }

  remove(note: Note): void {
    this.#list = this.#list.filter((other) => other !== note);
  }

  copyFrom(other: NoteCollection): void {
    this.#list = other.#list.map(
      ({ at, Content }) => new Note(this, new Range(this.sheet, at.range), Content),
    );
  }
}

class Note extends HostObject {
  readonly scalars = ["authorName", "content", "visible", "width", "height"];
  AuthorName = "Host";
  Visible = false;
  Width = 96;
  Height = 55;

  constructor(
    readonly collection: NoteCollection,
    readonly at: Range,
    public Content: string,
  ) {
    super();
  }

  GetLocation(): Range {
    return this.at;
  }

  Delete(): void {
    this.at.sheet.Protection.require("allowEditObjects");
    this.collection.remove(this);
  }
}
