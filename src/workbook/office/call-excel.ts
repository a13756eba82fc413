import { fail, ok, type Result } from "../../foundation/result";
import type { WorkbookCause } from "../port";
import { explainAccessDenied } from "./access-denied";
import { causeOfCode, mayPassLater } from "./office-causes";

/** How often, and how far apart, a request is tried again that Excel did not even begin. */
export type Patience = { readonly tries: number; readonly pauseMilliseconds: number };

/**
 * Excel takes nothing from an add-in while the person types in a cell. Its own `delayForCellEdit` is not used: a sync then
 * waits for ever, and the person sees a pane that does nothing. What she starts with a button fails at once, with a
 * sentence that tells her to finish the cell; work under way waits a little, since she may only have clicked.
 */
export const patience = {
  none: { tries: 1, pauseMilliseconds: 0 },
  whileReading: { tries: 13, pauseMilliseconds: 250 },
  /** Longer: nothing is worse than to stop in the middle, and taking it back needs Excel as well. */
  whileWriting: { tries: 121, pauseMilliseconds: 250 },
} as const satisfies Readonly<Record<string, Patience>>;

export type CallOptions = {
  /** The tab that is worked on, named in causes. */
  readonly sheet?: string;
  /** Default: none. `work` is then run anew from its start, so it must sync once, or only read. */
  readonly patience?: Patience;
  /**
   * "request": no proxy is used again after the sync that follows it. Excel is then not asked to keep a reference to every range, which
   * for a sheet that is drawn is a fifth of all that is asked. Default: "run", proxies of ranges live until `work` is done.
   */
  readonly proxiesLive?: "run" | "request";
};

/**
 * The one way to Excel: runs `work` in a context of its own and makes a cause of every refusal. Proxies must not leave
 * `work`; name things by id in the next call.
 *
 * Excel takes nothing back by itself: what a request did before the action that failed stands, and where the answer was
 * lost ("session-lost") all of it may. Only what is retried here, `patience`, was refused as a whole.
 */
export async function callExcel<Value>(
  work: (context: Excel.RequestContext) => Promise<Value>,
  options: CallOptions = {},
): Promise<Result<Value, WorkbookCause>> {
  const { sheet = "", patience: allowed = patience.none, proxiesLive = "run" } = options;
  for (let tried = 1; ; tried++) {
    try {
      return ok(
        proxiesLive === "run"
          ? await Excel.run({ delayForCellEdit: false }, work)
          : await work(new Excel.RequestContext()),
      );
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error)) throw error;
      if (tried < allowed.tries && wasNotBegun(error)) {
        await pause(allowed.pauseMilliseconds);
        continue;
      }
      const cause = causeOfCode(error.code, sheet);
      if (cause === null) throw error;
      return fail(error.code === "AccessDenied" ? await explainAccessDenied(cause, sheet) : cause);
    }
  }
}

/** Excel names a place in the request where an action failed, and none where it refused the request as a whole. */
function wasNotBegun(error: OfficeExtension.Error): boolean {
  const { errorLocation = "", statement = "" } = error.debugInfo;
  return mayPassLater(error.code) && errorLocation === "" && statement === "";
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
