import { invalidArgument } from "../host-error";
import { copyFields, HostObject } from "./host-object";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

const pointsPer: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};

/** Margins in points, as Excel's own defaults. */
export class PageLayout extends HostObject {
  readonly scalars = [
    "orientation",
    "paperSize",
    "zoom",
    "centerHorizontally",
    "centerVertically",
    "printGridlines",
    "printHeadings",
    "leftMargin",
    "rightMargin",
    "topMargin",
    "bottomMargin",
  ];
  Orientation = "Portrait";
  PaperSize: unknown = null;
  Zoom: unknown = { scale: 100 };
  CenterHorizontally = false;
  CenterVertically = false;
  PrintGridlines = false;
  PrintHeadings = false;
  BlackAndWhite = false;
  PrintOrder = "DownThenOver";
  LeftMargin = 50.4;
  RightMargin = 50.4;
  TopMargin = 54;
  BottomMargin = 54;
  HeaderMargin = 21.6;
  FooterMargin = 21.6;
  readonly HeadersFooters = new HeaderFooterGroup();
  readonly #sheet: Worksheet;
  #titleRows: Range | null = null;
  #titleColumns: Range | null = null;
  #printArea: Range | null = null;

  constructor(sheet: Worksheet) {
    super();
    this.#sheet = sheet;
  }

  /** Only the margins that are named change. */
  SetPrintMargins(unit: unknown, margins: unknown): void {
    const points = typeof unit === "string" ? pointsPer[unit] : undefined;
    if (points === undefined || typeof margins !== "object" || margins === null) {
      throw invalidArgument();
    }
    for (const [side, width] of Object.entries(margins)) {
      if (typeof width !== "number" || width < 0) throw invalidArgument();
      const name = `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;
      if (!Reflect.has(this, name)) throw invalidArgument();
      Reflect.set(this, name, Math.round(width * points * 1000) / 1000);
    }
  }

  SetPrintTitleRows(rows: unknown): void {
    this.#titleRows = this.#rangeOf(rows);
  }

  SetPrintTitleColumns(columns: unknown): void {
    this.#titleColumns = this.#rangeOf(columns);
  }

  SetPrintArea(area: unknown): void {
    this.#printArea = this.#rangeOf(area);
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    return this.#titleRows;
  }

  GetPrintTitleColumnsOrNullObject(): Range | null {
    return this.#titleColumns;
  }

  /** One area only; Excel gives a RangeAreas, which the host answers by the range it holds. */
  GetPrintAreaOrNullObject(): Range | null {
    return this.#printArea;
  }

  takeFrom(other: PageLayout): void {
    const here = (range: Range | null): Range | null =>
      range === null ? null : new Range(this.#sheet, range.range);
    copyFields(other, this);
    this.#titleRows = here(other.#titleRows);
    this.#titleColumns = here(other.#titleColumns);
    this.#printArea = here(other.#printArea);
  }

  #rangeOf(reference: unknown): Range {
    return reference instanceof Range ? reference : this.#sheet.GetRange(reference);
  }
}

class HeaderFooterGroup extends HostObject {
  readonly scalars = ["state", "useSheetMargins", "useSheetScale"];
  State = "Default";
  UseSheetMargins = true;
  UseSheetScale = true;
  readonly DefaultForAllPages = new HeaderFooter();
}

class HeaderFooter extends HostObject {
  readonly scalars = [
    "leftHeader",
    "centerHeader",
    "rightHeader",
    "leftFooter",
    "centerFooter",
    "rightFooter",
  ];
  LeftHeader = "";
  CenterHeader = "";
  RightHeader = "";
  LeftFooter = "";
  CenterFooter = "";
  RightFooter = "";
}
