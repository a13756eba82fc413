import type { CellRange } from "../../../src/foundation/address";
import { invalidArgument } from "../host-error";
import { HostCollection } from "./host-object";
import { isColor, Look, upper } from "./look";
import { plainStyle } from "./style-defaults";
import type { Worksheet } from "./worksheet";

const borderSides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

const borderStyles = new Set<unknown>([
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
]);

const borderWeights = new Set<unknown>(["Hairline", "Thin", "Medium", "Thick"]);

/**
 * Kept by cell, as a file keeps them: the top edge of a range is that of its first row, a line between rows is the bottom of
 * the one and the top of the other. Which neighbours share an edge is not worked out.
 */
export class RangeBorderCollection extends HostCollection<RangeBorder> {
  constructor(
    readonly sheet: Worksheet,
    readonly areas: readonly CellRange[],
  ) {
    super();
  }

  items(): readonly RangeBorder[] {
    return borderSides.map((side) => new RangeBorder(this.sheet, this.areas, `Border.${side}.`));
  }

  find(key: unknown): RangeBorder | null {
    return this.items().find((border) => border.SideIndex === key) ?? null;
  }
}

class RangeBorder extends Look {
  readonly scalars = ["sideIndex", "style", "weight", "color"];

  get SideIndex(): string {
    return this.prefix.split(".")[1] ?? "";
  }

  override worn(property: string): unknown {
    const values = new Set(
      this.#cellSides().map(({ side, areas }) => {
        const path = `Border.${side}.${property}`;
        return this.sheet.styles.commonOf(path, areas, plainStyle(path));
      }),
    );
    const [only = plainStyle(this.prefix + property)] = values;
    return values.size > 1 ? null : only;
  }

  override wear(property: string, value: unknown, allowed: boolean): void {
    this.sheet.Protection.require("allowFormatCells");
    if (!allowed) throw invalidArgument();
    for (const { side, areas } of this.#cellSides()) {
      for (const area of areas) {
        this.sheet.styles.set(`Border.${side}.${property}`, area, value);
      }
    }
  }

  /** Sides of cells that make up this side of the areas; none for a line inside a range of one row or column. */
  #cellSides(): readonly { readonly side: string; readonly areas: readonly CellRange[] }[] {
    const { SideIndex: side, areas } = this;
    const sides = (parts[side] ?? [side]).map((cellSide) => ({
      side: cellSide,
      areas: areas
        .map((area) => partOf(area, side, cellSide))
        .filter(({ rows, columns }) => rows > 0 && columns > 0),
    }));
    return sides.filter((one) => one.areas.length > 0);
  }

  get Style(): unknown {
    return this.worn("Style");
  }

  set Style(value: unknown) {
    this.wear("Style", value, borderStyles.has(value));
  }

  get Weight(): unknown {
    return this.worn("Weight");
  }

  set Weight(value: unknown) {
    this.wear("Weight", value, borderWeights.has(value));
  }

  get Color(): unknown {
    return this.worn("Color");
  }

  set Color(value: unknown) {
    this.wear("Color", upper(value), isColor(value));
  }
}

const parts: Readonly<Record<string, readonly string[]>> = {
  InsideHorizontal: ["EdgeBottom", "EdgeTop"],
  InsideVertical: ["EdgeRight", "EdgeLeft"],
};

function partOf(area: CellRange, side: string, cellSide: string): CellRange {
  const inside = side.startsWith("Inside");
  const rows = inside ? area.rows - 1 : 1;
  const columns = inside ? area.columns - 1 : 1;
  switch (cellSide) {
    case "EdgeTop":
      return inside ? { ...area, row: area.row + 1, rows } : { ...area, rows };
    case "EdgeBottom":
      return inside ? { ...area, rows } : { ...area, row: area.row + area.rows - 1, rows };
    case "EdgeLeft":
      return inside ? { ...area, column: area.column + 1, columns } : { ...area, columns };
    case "EdgeRight":
      return inside
        ? { ...area, columns }
        : { ...area, column: area.column + area.columns - 1, columns };
    default:
      return area;
  }
}
