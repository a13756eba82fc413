import type { FieldId } from "../../locales/header-synonyms";
import type { RowLedger } from "../rows/row-ledger";
import { errorInText } from "./error-texts";
import { isNothing } from "./numbers";

/** Lists a text that is no value of its field: nothing for a nothing-mark, an error for a pasted error text. */
export function listNotRead(
  ledger: RowLedger,
  row: number,
  column: number,
  cause: { readonly kind: "not-a-number" | "not-a-date"; readonly field: FieldId },
  text: string,
): void {
  if (isNothing(text)) return;
  const error = errorInText(text);
  ledger.leaveOut(row, column, error === null ? cause : { kind: "error-cell", error });
}
