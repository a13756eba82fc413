export type Refusal = {
  readonly code: string;
  readonly message: string;
  /** Which member the client or the host named. */
  readonly location: string | undefined;
};

/** What the add-in is told when a piece of ordinary code fails; fails itself when the code does not. */
export async function refusalOf(
  work: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<Refusal> {
  try {
    await Excel.run(work);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { code: error.code, message: error.message, location: error.debugInfo.errorLocation };
  }
  throw new Error("Excel refused nothing.");
}
