import { HostCollection, HostObject } from "./host-object";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Where a page begins: the row of the range given, or its column. */
export class PageBreakCollection extends HostCollection<PageBreak> {
  #list: readonly PageBreak[] = [];

  constructor(readonly sheet: Worksheet) {
    super();
  }

  items(): readonly PageBreak[] {
    return this.#list;
  }

  find(): null {
    return null;
  }

  Add(at: unknown): PageBreak {
    const range = at instanceof Range ? at : this.sheet.GetRange(at);
    const added = new PageBreak(range);
    this.#list = [...this.#list, added];
    return added;
  }

  copyFrom(other: PageBreakCollection): void {
    this.#list = other.#list.map(({ at }) => new PageBreak(new Range(this.sheet, at.range)));
  }

  RemovePageBreaks(): void {
    this.#list = [];
  }
}

class PageBreak extends HostObject {
  readonly scalars: readonly string[] = [];

  constructor(readonly at: Range) {
    super();
  }

  GetCellAfterBreak(): Range {
    return this.at.GetCell(0, 0);
  }
}
