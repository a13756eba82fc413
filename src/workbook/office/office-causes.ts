import type { WorkbookCause } from "../port";

/**
 * What Excel's error codes mean to a person (Excel.ErrorCodes and the codes of the client itself). Codes not listed are
 * passed on as they are: "host-refused".
 */
const meanings: Readonly<Record<string, Meaning>> = {
  InvalidOperationInCellEditMode: "editing-cell",

  InvalidOrTimedOutSession: "session-lost",
  ConnectionFailure: "session-lost",
  Timeout: "session-lost",
  HostRestartNeeded: "session-lost",

  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",

  // Only code that asks for what it never loaded, or mixes two runs, is told so.
  PropertyNotLoaded: "defect",
  ValueNotLoaded: "defect",
  InvalidRequestContext: "defect",
};

type Meaning = "editing-cell" | "session-lost" | "too-large" | "defect";

/** What Excel refused without having begun: a moment later the same request may pass. */
const passing: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "ActivityLimitReached",
]);

/**
 * The cause of a refusal, or `null` for a mistake of our own, which is thrown on. `sheet` is the tab that was worked on, for
 * the sentence a person reads. What "AccessDenied" stands for is not in the code; see access-denied.ts.
 */
export function causeOfCode(code: string, sheet: string): WorkbookCause | null {
  switch (meanings[code]) {
    case "editing-cell":
      return { kind: "editing-cell" };
    case "session-lost":
      return { kind: "session-lost" };
    case "too-large":
      return { kind: "request-too-large", sheet };
    case "defect":
      return null;
    default:
      return { kind: "host-refused", code };
  }
}

/** Whether a refusal with this code is worth another try: Excel is busy or in a cell's edit mode. */
export function mayPassLater(code: string): boolean {
  return passing.has(code);
}
