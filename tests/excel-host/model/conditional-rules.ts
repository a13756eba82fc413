import { HostObject } from "./host-object";

/** The parts of a conditional format, kept as they were set. */
export class CustomRule extends HostObject {
  readonly scalars: readonly string[] = [];
  readonly Rule = new FormulaRule();
  readonly Format = new ConditionalLook();
}

class FormulaRule extends HostObject {
  readonly scalars = ["formula"];
  Formula = "";
}

/** A rule given as one object: cell value, text, preset, top and bottom. */
export class PlainRule extends HostObject {
  readonly scalars = ["rule"];
  Rule: unknown = null;
  readonly Format = new ConditionalLook();
}

export class ColorScale extends HostObject {
  readonly scalars = ["criteria", "threeColorScale"];
  Criteria: unknown = null;

  get ThreeColorScale(): boolean {
    const { Criteria: criteria } = this;
    return typeof criteria === "object" && criteria !== null && "midpoint" in criteria;
  }
}

export class DataBar extends HostObject {
  readonly scalars = ["showDataBarOnly", "barDirection", "lowerBoundRule", "upperBoundRule"];
  ShowDataBarOnly = false;
  BarDirection = "Context";
  AxisFormat = "Automatic";
  AxisColor = "";
  LowerBoundRule: unknown = null;
  UpperBoundRule: unknown = null;
  readonly PositiveFormat = new DataBarLook();
}

class DataBarLook extends HostObject {
  readonly scalars = ["fillColor", "borderColor", "gradientFill"];
  FillColor = "";
  BorderColor = "";
  GradientFill = true;
}

export class IconSet extends HostObject {
  readonly scalars = ["style", "criteria", "reverseIconOrder", "showIconOnly"];
  Style = "ThreeTrafficLights1";
  Criteria: unknown = null;
  ReverseIconOrder = false;
  ShowIconOnly = false;
}

class ConditionalLook extends HostObject {
  readonly scalars = ["numberFormat"];
  NumberFormat = "";
  readonly Fill = new ConditionalFill();
  readonly Font = new ConditionalFont();
}

class ConditionalFill extends HostObject {
  readonly scalars = ["color"];
  Color: string | null = null;

  Clear(): void {
    this.Color = null;
  }
}

class ConditionalFont extends HostObject {
  readonly scalars = ["color", "bold", "italic", "underline", "strikethrough"];
  Color: string | null = null;
  Bold: boolean | null = null;
  Italic: boolean | null = null;
  Underline: string | null = null;
  Strikethrough: boolean | null = null;
}
