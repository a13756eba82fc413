import type { CellRange } from "../../../src/foundation/address";
import { ConditionalFormatCollection } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { HostCollection, HostObject } from "./host-object";
import { Range } from "./range";
import { RangeFormat } from "./range-format";
import type { Worksheet } from "./worksheet";

/** Several areas of one sheet. */
export class RangeAreas extends HostObject {
  readonly scalars = ["address", "areaCount", "cellCount"];

  constructor(
    readonly sheet: Worksheet,
    readonly ranges: readonly CellRange[],
  ) {
    super();
    for (const range of ranges) sheet.requireOnSheet(range);
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  get Address(): string {
    return this.#each.map((range) => range.Address).join(",");
  }

  get AreaCount(): number {
    return this.ranges.length;
  }

  get CellCount(): number {
    return this.#each.reduce((sum, range) => sum + range.CellCount, 0);
  }

  get Areas(): AreaCollection {
    return new AreaCollection(this.#each);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.sheet, this.ranges);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.sheet, this.ranges);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet.conditionalFormats, this.ranges);
  }

  Clear(applyTo: unknown): void {
    for (const range of this.#each) range.Clear(applyTo);
  }

  get #each(): readonly Range[] {
    return this.ranges.map((range) => new Range(this.sheet, range));
  }
}

class AreaCollection extends HostCollection<Range> {
  constructor(readonly list: readonly Range[]) {
    super();
  }

  items(): readonly Range[] {
    return this.list;
  }

  find(): null {
    return null;
  }
}
