import type { PaneTheme, ThemeSource } from "../pane-host";

const contrast = "(forced-colors: active)";

/**
 * The colours Excel shows. Excel tells of no change of its theme (only Outlook does), so they are read again when the person
 * comes back to the pane, and when the system's contrast changes.
 */
export const officeTheme: ThemeSource = {
  current: () => {
    if (window.matchMedia(contrast).matches) return "high-contrast";
    // Not there in every Excel, whatever the types say.
    const context: { readonly officeTheme?: Office.OfficeTheme } = Office.context;
    return themeOf(context.officeTheme?.bodyBackgroundColor);
  },
  subscribe: (listener) => {
    const query = window.matchMedia(contrast);
    query.addEventListener("change", listener);
    window.addEventListener("focus", listener);
    document.addEventListener("visibilitychange", listener);
    return () => {
      query.removeEventListener("change", listener);
      window.removeEventListener("focus", listener);
      document.removeEventListener("visibilitychange", listener);
    };
  },
};

/** Dark or light by the pane's background, "#RRGGBB"; light where Excel does not tell. */
export function themeOf(background: string | undefined): PaneTheme {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (!parts) return "light";
  const [red, green, blue] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  // Perceived brightness, ITU-R BT.601.
  const brightness = 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
  return brightness < 128 ? "dark" : "light";
}
