import { isError, type Answer, type FunctionError } from "./answer";

/** What is used of Microsoft's runtime for custom functions, which the page or Excel itself loads before our script. */
export type ExcelRuntime = {
  readonly associate: (id: string, run: (...cells: never[]) => unknown) => void;
  readonly Error: new (code: string) => Error;
  readonly ErrorCode: {
    readonly invalidValue: string;
    readonly invalidNumber: string;
    readonly notAvailable: string;
  };
};

/** An error as Excel shows it in the cell. */
export function excelError(runtime: ExcelRuntime, { error }: FunctionError): Error {
  const { invalidValue, invalidNumber, notAvailable } = runtime.ErrorCode;
  switch (error) {
    case "value":
      return new runtime.Error(invalidValue);
    case "number":
      return new runtime.Error(invalidNumber);
    case "not-available":
      return new runtime.Error(notAvailable);
  }
}

/** One cell as Excel takes it; an error for the whole answer is thrown. */
export function excelCell(runtime: ExcelRuntime, answer: number | FunctionError): number {
  if (isError(answer)) throw excelError(runtime, answer);
  return answer;
}

/** Rows of cells as Excel takes them, errors in their places; an error for the whole answer is thrown. */
export function excelCells(
  runtime: ExcelRuntime,
  answer: readonly (readonly Answer[])[] | FunctionError,
): (number | "" | Error)[][] {
  if (isError(answer)) throw excelError(runtime, answer);
  return answer.map((row) => row.map((cell) => (isError(cell) ? excelError(runtime, cell) : cell)));
}
