/**
 * What may fail returns a `Result`; what must not fail throws.
 *
 * A cause is plain data: it names what went wrong and where, and the locale turns it into a sentence. Text from Excel or
 * from a library never travels in it.
 */
export type Result<Value, Cause> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly cause: Cause };

/** A success with its value. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** A failure with its cause. */
export function fail<Cause>(cause: Cause): { readonly ok: false; readonly cause: Cause } {
  return { ok: false, cause };
}

/** For the default branch of a switch over a union: the compiler refuses it while a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
