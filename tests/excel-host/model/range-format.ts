import { maxColumns, maxRows, type CellRange } from "../../../src/foundation/address";
import { invalidArgument } from "../host-error";
import { FormatProtection, RangeFill, RangeFont } from "./look-parts";
import { isBetween, Look } from "./look";
import { RangeBorderCollection } from "./range-borders";
import { plainStyle } from "./style-defaults";

const horizontal = new Set<unknown>([
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
]);

const vertical = new Set<unknown>(["Top", "Center", "Bottom", "Justify", "Distributed"]);

export class RangeFormat extends Look {
  readonly scalars = [
    "wrapText",
    "horizontalAlignment",
    "verticalAlignment",
    "columnWidth",
    "rowHeight",
    "useStandardWidth",
    "indentLevel",
    "shrinkToFit",
    "textOrientation",
  ];

  get Fill(): RangeFill {
    return new RangeFill(this.sheet, this.areas, "Fill.");
  }

  get Font(): RangeFont {
    return new RangeFont(this.sheet, this.areas, "Font.");
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.sheet, this.areas, "Protection.");
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.sheet, this.areas);
  }

  get WrapText(): unknown {
    return this.worn("WrapText");
  }

  set WrapText(value: unknown) {
    this.wear("WrapText", value, typeof value === "boolean");
  }

  get HorizontalAlignment(): unknown {
    return this.worn("HorizontalAlignment");
  }

  set HorizontalAlignment(value: unknown) {
    this.wear("HorizontalAlignment", value, horizontal.has(value));
  }

  get VerticalAlignment(): unknown {
    return this.worn("VerticalAlignment");
  }

  set VerticalAlignment(value: unknown) {
    this.wear("VerticalAlignment", value, vertical.has(value));
  }

  get IndentLevel(): unknown {
    return this.worn("IndentLevel");
  }

  set IndentLevel(value: unknown) {
    this.wear("IndentLevel", value, isBetween(value, 0, 250));
  }

  get ShrinkToFit(): unknown {
    return this.worn("ShrinkToFit");
  }

  set ShrinkToFit(value: unknown) {
    this.wear("ShrinkToFit", value, typeof value === "boolean");
  }

  get TextOrientation(): unknown {
    return this.worn("TextOrientation");
  }

  set TextOrientation(value: unknown) {
    this.wear("TextOrientation", value, isBetween(value, -90, 180));
  }

  /** In points; always of the whole columns. */
  get ColumnWidth(): unknown {
    return this.sheet.styles.commonOf("ColumnWidth", this.#columns(), plainStyle("ColumnWidth"));
  }

  set ColumnWidth(value: unknown) {
    this.sheet.Protection.require("allowFormatColumns");
    if (!isBetween(value, 0, 1790)) throw invalidArgument();
    for (const area of this.#columns()) this.sheet.styles.set("ColumnWidth", area, value);
  }

  /** In points; always of the whole rows. */
  get RowHeight(): unknown {
    return this.sheet.styles.commonOf("RowHeight", this.#rows(), plainStyle("RowHeight"));
  }

  set RowHeight(value: unknown) {
    this.sheet.Protection.require("allowFormatRows");
    if (!isBetween(value, 0, 409.5)) throw invalidArgument();
    for (const area of this.#rows()) this.sheet.styles.set("RowHeight", area, value);
  }

  /** Only ever set to `true`, as in Excel: anything else has no effect. */
  get UseStandardWidth(): unknown {
    const width = this.ColumnWidth;
    return width === null ? null : width === plainStyle("ColumnWidth");
  }

  set UseStandardWidth(value: unknown) {
    this.sheet.Protection.require("allowFormatColumns");
    if (value !== true) return;
    for (const area of this.#columns()) {
      this.sheet.styles.clearProperty("ColumnWidth", area, plainStyle("ColumnWidth"));
    }
  }

  /** The host measures no text: the columns go back to the standard width. */
  AutofitColumns(): void {
    this.sheet.Protection.require("allowFormatColumns");
    for (const area of this.#columns()) {
      this.sheet.styles.clearProperty("ColumnWidth", area, plainStyle("ColumnWidth"));
    }
  }

  AutofitRows(): void {
    this.sheet.Protection.require("allowFormatRows");
    for (const area of this.#rows()) {
      this.sheet.styles.clearProperty("RowHeight", area, plainStyle("RowHeight"));
    }
  }

  #columns(): readonly CellRange[] {
    return this.areas.map((area) => ({ ...area, row: 0, rows: maxRows }));
  }

  #rows(): readonly CellRange[] {
    return this.areas.map((area) => ({ ...area, column: 0, columns: maxColumns }));
  }
}
