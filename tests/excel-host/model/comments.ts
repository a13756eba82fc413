import { rangesOverlap, type CellRange } from "../../../src/foundation/address";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../host-error";
import { HostCollection, HostObject } from "./host-object";
import { Range } from "./range";
import type { HostWorkbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** Threaded comments of one sheet, or of all where `sheet` is `null`. */
export class CommentCollection extends HostCollection<Comment> {
  readonly #workbook: HostWorkbook;
  readonly #sheet: Worksheet | null;
  #list: readonly Comment[] = [];

  constructor(workbook: HostWorkbook, sheet: Worksheet | null) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
  }

  items(): readonly Comment[] {
    if (this.#sheet !== null) return this.#list;
    return this.#workbook.Worksheets.items().flatMap((sheet) => sheet.Comments.items());
  }

  find(key: unknown): Comment | null {
    return this.items().find(({ Id }) => Id === key) ?? null;
  }

  /** One thread a cell. */
  Add(cell: unknown, content: unknown): Comment {
    const at = this.#rangeOf(cell);
    if (typeof content !== "string" || at.CellCount !== 1) throw invalidArgument();
    at.sheet.Protection.require("allowEditObjects");
    return at.sheet.Comments.create(at, content);
  }

  GetItemByCell(cell: unknown): Comment {
    const found = this.#at(this.#rangeOf(cell));
    if (found === null) throw itemNotFound();
    return found;
  }

  create(at: Range, content: string): Comment {
    if (this.#at(at) !== null) throw itemAlreadyExists();
    const comment = new Comment(this, this.#workbook.nextId(), at, content);
    this.#list = [...this.#list, comment];
    return comment;
  }

  remove(comment: Comment): void {
    this.#list = this.#list.filter((other) => other !== comment);
  }

  removeWithin(range: CellRange): void {
    this.#list = this.#list.filter(({ at }) => !rangesOverlap(at.range, range));
  }

  #at(cell: Range): Comment | null {
    return this.items().find(({ at }) => at.Address === cell.Address) ?? null;
  }

  #rangeOf(cell: unknown): Range {
    if (cell instanceof Range) return cell;
    return this.#sheet === null ? this.#workbook.rangeAt(cell) : this.#sheet.GetRange(cell);
  }
}

class Comment extends HostObject {
  readonly scalars = ["id", "content", "resolved", "authorName"];
  readonly Id: string;
  AuthorName = "Host";
  Resolved = false;

  constructor(
    readonly collection: CommentCollection,
    id: number,
    readonly at: Range,
    public Content: string,
  ) {
    super();
    this.Id = `{C-${id}}`;
  }

  GetLocation(): Range {
    return this.at;
  }

  Delete(): void {
    this.at.sheet.Protection.require("allowEditObjects");
    this.collection.remove(this);
  }
}
