import { closestLocale } from "../locales/locale-tag";

/** The user guide in the language of Office, beside the page the command runs in. */
export function guideAddress(page: string, displayLanguage: string): string {
  return new URL(`guide/${closestLocale(displayLanguage)}.html`, page).href;
}

/**
 * Opens the user guide in the browser; where Office cannot (Excel on the web), in a window of its own. Resolves when it is
 * open or was refused: a person who refuses the window has answered, there is nothing to report.
 */
export async function openGuide(): Promise<void> {
  const address = guideAddress(window.location.href, Office.context.displayLanguage);
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(address);
    return;
  }
  await new Promise<void>((resolve) => {
    Office.context.ui.displayDialogAsync(address, { height: 80, width: 60 }, () => {
      resolve();
    });
  });
}
