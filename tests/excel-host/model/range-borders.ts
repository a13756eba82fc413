import type { CellRange } from "../../../src/foundation/address";
import { HostCollection } from "./host-object";
import { isColor, Look, upper } from "./look";
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

/** Each border is kept as it was set on this range; the host does not work out which cells share an edge. */
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
