import { copyFields, HostCollection, HostObject } from "./host-object";
import { Range } from "./range";

export class ChartTitle extends HostObject {
  readonly scalars = ["text", "visible", "overlay"];
  Text = "";
  Visible = true;
  Overlay = false;
  readonly Format = new ChartTitleFormat();
}

class ChartTitleFormat extends HostObject {
  readonly scalars: readonly string[] = [];
  readonly Font = new ChartFont();
}

class ChartFont extends HostObject {
  readonly scalars = ["size", "color", "bold"];
  Size = 10;
  Color = "#000000";
  Bold = false;
}

class ChartLineFormat extends HostObject {
  readonly scalars = ["color", "weight", "lineStyle"];
  Color = "";
  Weight = 0.75;
  LineStyle = "Automatic";
}

class ChartGridlines extends HostObject {
  readonly scalars = ["visible"];
  Visible = false;
  readonly Format = new ChartGridlinesFormat();
}

class ChartGridlinesFormat extends HostObject {
  readonly scalars: readonly string[] = [];
  readonly Line = new ChartLineFormat();
}

export class ChartLegend extends HostObject {
  readonly scalars = ["visible", "position", "overlay"];
  Visible = true;
  Position = "Right";
  Overlay = false;
}

export class ChartAxes extends HostObject {
  readonly scalars: readonly string[] = [];
  readonly CategoryAxis = new ChartAxis();
  readonly ValueAxis = new ChartAxis();
}

class ChartAxis extends HostObject {
  readonly scalars = ["minimum", "maximum", "visible", "numberFormat", "reversePlotOrder"];
  Minimum: unknown = "";
  Maximum: unknown = "";
  MajorUnit: unknown = "";
  Visible = true;
  NumberFormat = "General";
  ReversePlotOrder = false;
  MajorTickMark = "Outside";
  MinorTickMark = "None";
  Position = "Automatic";
  readonly MajorGridlines = new ChartGridlines();
  readonly Title = new ChartTitle();
}

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  #list: readonly ChartSeries[] = [];

  items(): readonly ChartSeries[] {
    return this.#list;
  }

  find(key: unknown): ChartSeries | null {
    return this.#list.find(({ Name }) => Name === key) ?? null;
  }

  Add(name: unknown): ChartSeries {
    const series = new ChartSeries(this, typeof name === "string" ? name : "");
    this.#list = [...this.#list, series];
    return series;
  }

  copyFrom(other: ChartSeriesCollection, here: (range: Range) => Range): void {
    this.#list = other.items().map((series) => {
      const copy = new ChartSeries(this, series.Name);
      copyFields(series, copy);
      copy.values = series.values === null ? null : here(series.values);
      copy.categories = series.categories === null ? null : here(series.categories);
      return copy;
    });
  }

  remove(series: ChartSeries): void {
    this.#list = this.#list.filter((other) => other !== series);
  }

  /** First column (or row) the categories, each other one a series, first row (or column) their names. */
  takeFrom(source: Range, seriesBy: unknown): void {
    const byRows = seriesBy === "Rows";
    const count = byRows ? source.RowCount : source.ColumnCount;
    const line = (i: number): Range => (byRows ? source.GetRow(i) : source.GetColumn(i));
    const first = count > 1 ? 1 : 0;
    this.#list = Array.from({ length: count - first }, (_, i) => {
      const values = line(first + i);
      const series = new ChartSeries(this, String(values.Values[0]?.[0] ?? ""));
      series.values = values;
      series.categories = first === 1 ? line(0) : null;
      return series;
    });
  }
}

class ChartSeries extends HostObject {
  readonly scalars = ["name", "chartType", "hasDataLabels", "axisGroup", "gapWidth", "overlap"];
  ChartType = "";
  HasDataLabels = false;
  AxisGroup = "Primary";
  GapWidth = 150;
  Overlap = 0;
  Smooth = false;
  MarkerStyle = "Automatic";
  values: Range | null = null;
  categories: Range | null = null;
  readonly Format = new ChartSeriesFormat();

  constructor(
    readonly collection: ChartSeriesCollection,
    public Name: string,
  ) {
    super();
  }

  SetValues(values: unknown): void {
    this.values = values instanceof Range ? values : null;
  }

  SetXAxisValues(values: unknown): void {
    this.categories = values instanceof Range ? values : null;
  }

  Delete(): void {
    this.collection.remove(this);
  }
}

class ChartSeriesFormat extends HostObject {
  readonly scalars: readonly string[] = [];
  readonly Fill = new ChartFill();
  readonly Line = new ChartLineFormat();
}

class ChartFill extends HostObject {
  readonly scalars: readonly string[] = [];
  color: unknown = null;

  SetSolidColor(color: unknown): void {
    this.color = color;
  }
}
