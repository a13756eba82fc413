import { unreachable } from "../foundation/result";
import type { InputCells } from "../locales/inputs/input-column";
import type { ColumnWords, InputWords } from "../locales/input-words";
import type { CellContent, NumberFormatName, Validation } from "../workbook/sheet-spec";

/** What the cells of a column on an input sheet are like. */
export type DrawnCells = {
  readonly format: NumberFormatName;
  readonly validation: Validation | null;
  /** The values in the two example rows. */
  readonly examples: readonly [CellContent, CellContent];
};

/** Format, validation and examples of a column, in the words of a language. */
export function drawnCells(
  cells: InputCells,
  words: ColumnWords,
  { yesNo }: Pick<InputWords, "yesNo">,
): DrawnCells {
  const text = { format: "text", validation: null } as const;
  const worded = words.examples ?? [null, null];
  switch (cells.kind) {
    case "code":
      return { ...text, examples: cells.examples };
    case "words":
      return { ...text, examples: worded };
    case "choice":
      return {
        ...text,
        validation: { kind: "list", values: words.values ?? [] },
        examples: worded,
      };
    case "yes-no":
      return {
        ...text,
        validation: { kind: "list", values: [yesNo.yes, yesNo.no] },
        examples: [yesNo[cells.examples[0]], yesNo[cells.examples[1]]],
      };
    case "number": {
      const { format, min, max, examples } = cells;
      return {
        format,
        validation: { kind: cells.whole ? "whole" : "decimal", min, max },
        examples,
      };
    }
    case "day": {
      const [first, second] = cells.examples;
      const shown = (day: number | null): CellContent =>
        day === null ? null : { type: "day", day };
      return {
        format: "date",
        validation: { kind: "day" },
        examples: [shown(first), shown(second)],
      };
    }
    case "time": {
      const [first, second] = cells.examples;
      const shown = (minute: number | null): CellContent =>
        minute === null ? null : { type: "time", minute };
      return {
        format: "time",
        validation: { kind: "time" },
        examples: [shown(first), shown(second)],
      };
    }
    default:
      return unreachable(cells);
  }
}
