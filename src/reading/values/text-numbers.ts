import type { FieldId } from "../../locales/header-synonyms";
import type { RowLedger } from "../rows/row-ledger";
import { decimalMarkIn, parseNumber, type DecimalMark, type ParsedNumber } from "./numbers";

/**
 * The numbers a column keeps as text, each distinct text read once. The decimal mark is settled by the whole column: a comma where
 * some texts can only have that and none a point; where every text reads both ways with three digits behind the sign, a
 * comma for thousands and a point for decimals. Both choices are listed.
 */
export class TextNumbers {
  readonly #parsed = new Map<number, ParsedNumber | null>();
  #mark: DecimalMark | null = null;

  constructor(
    readonly ledger: RowLedger,
    readonly column: number,
    readonly field: FieldId,
  ) {}

  /** The number in a text of the sheet, by its position among the sheet's strings; `null` when it holds none. */
  at(id: number): ParsedNumber | null {
    const known = this.#parsed.get(id);
    if (known !== undefined) return known;
    const text = this.ledger.table.view.cells.strings[id] ?? "";
    const parsed = /[.,，．]/.test(text)
      ? parseNumber(text, this.#decimalMark())
      : parseNumber(text);
    this.#parsed.set(id, parsed);
    return parsed;
  }

  #decimalMark(): DecimalMark {
    if (this.#mark !== null) return this.#mark;
    const { point, comma, pointEither } = this.#votes();
    const assumed = (mark: DecimalMark): void => {
      this.ledger.assume(this.column, { kind: "decimal-mark-assumed", field: this.field, mark });
    };
    this.#mark = comma > 0 && point === 0 ? "comma" : "point";
    if (this.#mark === "comma") assumed("comma");
    else if (point === 0 && comma === 0 && pointEither > 0) assumed("point");
    return this.#mark;
  }

  #votes(): { readonly point: number; readonly comma: number; readonly pointEither: number } {
    const { ledger, column } = this;
    const { view, grid } = ledger.table;
    const seen = new Set<number>();
    const votes = { point: 0, comma: 0, pointEither: 0 };
    for (let row = 0; row < ledger.rows; row++) {
      const cell = ledger.isUsed(row) ? grid.at(row, column) : -1;
      if (cell < 0 || !view.isText(cell) || seen.has(view.value(cell))) continue;
      seen.add(view.value(cell));
      const mark = decimalMarkIn(view.text(cell));
      if (mark === "either") votes.pointEither += view.text(cell).includes(".") ? 1 : 0;
      else if (mark !== null) votes[mark] += 1;
    }
    return votes;
  }
}
