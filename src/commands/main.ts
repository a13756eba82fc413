import { openGuide } from "./open-guide";

/** Ribbon buttons without a pane. Office shows a button as busy until it is told that the work is done. */
async function onOpenGuide(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await openGuide();
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  Office.actions.associate("openGuide", (event: Office.AddinCommands.Event) => {
    void onOpenGuide(event);
  });
});
