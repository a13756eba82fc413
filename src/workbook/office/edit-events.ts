import { callExcel, patience } from "./call-excel";

type ChangeHandler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

/**
 * Calls `listener` after cells of any sheet were changed, by the person or by a colleague; not after our own writes, which
 * Excel can tell from 1.14 on. Returns how to stop listening. Where Excel refuses to tell of changes, the listener is never
 * called: the pane has a button to look again.
 */
export function onEdit(listener: () => void): () => void {
  let isListening = true;
  const registered = register(() => {
    if (isListening) listener();
  });
  return () => {
    if (!isListening) return;
    isListening = false;
    void registered.then(remove);
  };
}

async function register(listener: () => void): Promise<ChangeHandler | null> {
  const added = await callExcel(
    async (context) => {
      const handler = context.workbook.worksheets.onChanged.add((event) => {
        if (!isOurs(event)) listener();
        return Promise.resolve();
      });
      await context.sync();
      return handler;
    },
    { patience: patience.whileWriting },
  );
  return added.ok ? added.value : null;
}

function isOurs({ triggerSource }: { readonly triggerSource?: string }): boolean {
  return triggerSource === "ThisLocalAddin";
}

/** A handler can be removed only in the context that added it. What is not removed is not heard any more. */
async function remove(handler: ChangeHandler | null): Promise<void> {
  if (handler === null) return;
  try {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}
