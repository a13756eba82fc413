import { HostCollection, HostObject } from "./host-object";
import type { Range } from "./range";
import type { Table } from "./table";

export class TableColumnCollection extends HostCollection<TableColumn> {
  constructor(readonly table: Table) {
    super();
  }

  items(): readonly TableColumn[] {
    return Array.from(
      { length: this.table.range.columns },
      (_, i) => new TableColumn(this.table, i),
    );
  }

  find(key: unknown): TableColumn | null {
    const name = String(key).toLowerCase();
    const columns = this.items();
    return columns.find(({ Id, Name }) => Id === key || Name.toLowerCase() === name) ?? null;
  }
}

class TableColumn extends HostObject {
  readonly scalars = ["id", "index", "name", "values"];

  constructor(
    readonly table: Table,
    readonly index: number,
  ) {
    super();
  }

  get Id(): number {
    return this.index + 1;
  }

  get Index(): number {
    return this.index;
  }

  get Name(): string {
    if (!this.table.ShowHeaders) return `Column${this.index + 1}`;
    const { row, column } = this.table.range;
    return String(this.table.sheet.grid.value(row, column + this.index));
  }

  set Name(name: string) {
    this.table.GetHeaderRowRange().GetCell(0, this.index).Values = [[name]];
  }

  get Values(): unknown {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    return this.table.GetRange().GetColumn(this.index);
  }

  GetDataBodyRange(): Range {
    return this.table.GetDataBodyRange().GetColumn(this.index);
  }

  GetHeaderRowRange(): Range {
    return this.table.GetHeaderRowRange().GetCell(0, this.index);
  }
}
