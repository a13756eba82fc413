/** What a cell holds when it is handed to a function; empty cells come as "" or, where nothing was given at all, as null. */
export type Cell = number | string | boolean | null;

/** A range as Excel hands it over: rows of cells. */
export type Cells = readonly (readonly Cell[])[];

/** Why a cell shows an error: #VALUE! (not what the argument takes), #NUM! (no such number is possible), #N/A (nothing known). */
export type FunctionError = { readonly error: "value" | "number" | "not-available" };

/** One cell of an answer. */
export type Answer = number | "" | FunctionError;

export const wrongValue: FunctionError = { error: "value" };
export const wrongNumber: FunctionError = { error: "number" };
export const nothingKnown: FunctionError = { error: "not-available" };

/** Whether an answer is an error instead of figures. */
export function isError(answer: unknown): answer is FunctionError {
  return typeof answer === "object" && answer !== null && "error" in answer;
}
