import { invalidArgument } from "../host-error";
import { ChartAxes, ChartLegend, ChartSeriesCollection, ChartTitle } from "./chart-parts";
import { copyFields, HostCollection, HostObject } from "./host-object";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

export class ChartCollection extends HostCollection<Chart> {
  #list: readonly Chart[] = [];
  readonly #sheet: Worksheet;

  constructor(sheet: Worksheet) {
    super();
    this.#sheet = sheet;
  }

  items(): readonly Chart[] {
    return this.#list;
  }

  find(key: unknown): Chart | null {
    const name = String(key).toLowerCase();
    return this.#list.find(({ Id, Name }) => Id === key || Name.toLowerCase() === name) ?? null;
  }

  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    if (typeof type !== "string" || !(source instanceof Range)) throw invalidArgument();
    this.#sheet.Protection.require("allowEditObjects");
    const id = this.#sheet.workbook.nextId();
    const chart = new Chart(this, this.#sheet, id, type, source, seriesBy);
    this.#list = [...this.#list, chart];
    return chart;
  }

  /** The same chart on this sheet; what it drew from its own sheet it draws from this one. */
  addCopy(of: Chart): void {
    const here = (range: Range): Range =>
      range.sheet === of.sheet ? new Range(this.#sheet, range.range) : range;
    const id = this.#sheet.workbook.nextId();
    const source = here(of.source);
    const chart = new Chart(this, this.#sheet, id, of.ChartType, source, of.seriesBy);
    const { Id } = chart;
    copyFields(of, chart);
    Object.assign(chart, { Id });
    chart.place = of.place === null ? null : { from: here(of.place.from), to: here(of.place.to) };
    chart.Series.copyFrom(of.Series, here);
    this.#list = [...this.#list, chart];
  }

  remove(chart: Chart): void {
    this.#list = this.#list.filter((other) => other !== chart);
  }
}

/** Kept and given back; nothing is drawn. Places and sizes in points. */
export class Chart extends HostObject {
  readonly scalars = ["id", "name", "chartType", "top", "left", "width", "height"];
  readonly Id: string;
  Name: string;
  Top = 0;
  Left = 0;
  Width = 360;
  Height = 216;
  Style = 2;
  readonly Title = new ChartTitle();
  readonly Legend = new ChartLegend();
  readonly Axes = new ChartAxes();
  readonly Series: ChartSeriesCollection = new ChartSeriesCollection();
  /** The cells the chart is laid over, when it was placed by cells. */
  place: { readonly from: Range; readonly to: Range } | null = null;

  constructor(
    readonly collection: ChartCollection,
    readonly sheet: Worksheet,
    id: number,
    public ChartType: string,
    public source: Range,
    public seriesBy: unknown,
  ) {
    super();
    this.Id = `{CH-${id}}`;
    this.Name = `Chart ${id}`;
    this.Series.takeFrom(source, seriesBy);
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  SetData(source: unknown, seriesBy: unknown): void {
    if (!(source instanceof Range)) throw invalidArgument();
    this.source = source;
    this.seriesBy = seriesBy;
    this.Series.takeFrom(source, seriesBy);
  }

  SetPosition(from: unknown, to: unknown): void {
    const cell = (reference: unknown): Range =>
      reference instanceof Range ? reference : this.sheet.GetRange(reference);
    this.place = { from: cell(from), to: cell(to ?? from) };
  }

  Delete(): void {
    this.sheet.Protection.require("allowEditObjects");
    this.collection.remove(this);
  }
}
