import { isBetween, isColor, Look, upper } from "./look";
import { plainStyle } from "./style-defaults";

const underlines = new Set<unknown>([
  "None",
  "Single",
  "Double",
  "SingleAccountant",
  "DoubleAccountant",
]);

export class RangeFill extends Look {
  readonly scalars = ["color"];

  get Color(): unknown {
    return this.worn("Color");
  }

  set Color(value: unknown) {
    this.wear("Color", upper(value), isColor(value));
  }

  Clear(): void {
    this.sheet.Protection.require("allowFormatCells");
    for (const area of this.areas) {
      this.sheet.styles.clearProperty("Fill.Color", area, plainStyle("Fill.Color"));
    }
  }
}

export class RangeFont extends Look {
  readonly scalars = ["name", "size", "color", "bold", "italic", "underline", "strikethrough"];

  get Name(): unknown {
    return this.worn("Name");
  }

  set Name(value: unknown) {
    this.wear("Name", value, typeof value === "string");
  }

  get Size(): unknown {
    return this.worn("Size");
  }

  set Size(value: unknown) {
    this.wear("Size", value, isBetween(value, 1, 409));
  }

  get Color(): unknown {
    return this.worn("Color");
  }

  set Color(value: unknown) {
    this.wear("Color", upper(value), isColor(value));
  }

  get Bold(): unknown {
    return this.worn("Bold");
  }

  set Bold(value: unknown) {
    this.wear("Bold", value, typeof value === "boolean");
  }

  get Italic(): unknown {
    return this.worn("Italic");
  }

  set Italic(value: unknown) {
    this.wear("Italic", value, typeof value === "boolean");
  }

  get Underline(): unknown {
    return this.worn("Underline");
  }

  set Underline(value: unknown) {
    this.wear("Underline", value, underlines.has(value));
  }

  get Strikethrough(): unknown {
    return this.worn("Strikethrough");
  }

  set Strikethrough(value: unknown) {
    this.wear("Strikethrough", value, typeof value === "boolean");
  }
}

export class FormatProtection extends Look {
  readonly scalars = ["locked", "formulaHidden"];

  get Locked(): unknown {
    return this.worn("Locked");
  }

  set Locked(value: unknown) {
    this.wear("Locked", value, typeof value === "boolean");
  }

  get FormulaHidden(): unknown {
    return this.worn("FormulaHidden");
  }

  set FormulaHidden(value: unknown) {
    this.wear("FormulaHidden", value, typeof value === "boolean");
  }
}
