import { fail, ok, type Result } from "../../foundation/result";
import type { WorkbookCause } from "../port";
import { callExcel } from "./call-excel";
import type { StateSheet } from "./workbook-state";

/**
 * Whether the protection of our sheets opens without a password; we set none, a person may have. Tried before anything is
 * changed: Excel has no way to ask, so each sheet is opened and closed again in one request, which leaves it as it was.
 */
export async function opensWithoutPassword(
  sheets: readonly StateSheet[],
): Promise<Result<null, WorkbookCause>> {
  const closed = sheets.filter(({ protection }) => protection !== null);
  if (closed.length === 0) return ok(null);
  const all = await tryToOpen(closed);
  if (all.ok || closed.length === 1 || !isPasswordRefusal(all.cause)) return named(all, closed[0]);
  for (const sheet of closed) {
    const one = await tryToOpen([sheet]);
    if (!one.ok) return named(one, sheet);
  }
  return ok(null);
}

function named(
  tried: Result<null, WorkbookCause>,
  sheet: StateSheet | undefined,
): Result<null, WorkbookCause> {
  if (tried.ok || !isPasswordRefusal(tried.cause)) return tried;
  return fail({ kind: "sheet-protected", sheet: sheet?.name ?? "" });
}

/** What Excel answers to a missing password: the codes differ between its versions. */
function isPasswordRefusal(cause: WorkbookCause): boolean {
  if (cause.kind === "sheet-protected") return true;
  return cause.kind === "host-refused" && passwordCodes.has(cause.code);
}

const passwordCodes: ReadonlySet<string> = new Set([
  "AccessDenied",
  "InvalidArgument",
  "InvalidOperation",
]);

function tryToOpen(sheets: readonly StateSheet[]): Promise<Result<null, WorkbookCause>> {
  return callExcel(async (context) => {
    for (const { key, protection: options } of sheets) {
      const { protection } = context.workbook.worksheets.getItem(key);
      protection.unprotect();
      if (options !== null) protection.protect(options);
    }
    await context.sync();
    return null;
  });
}
