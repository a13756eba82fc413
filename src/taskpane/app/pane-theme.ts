import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { unreachable } from "../../foundation/result";
import type { LocaleTag } from "../../locales/locale-tag";
import type { PaneTheme } from "../pane-host";

/** The system's own colour for links; it forces all others upon the theme. */
const highContrast: Theme = {
  ...teamsHighContrastTheme,
  colorBrandForegroundLink: "LinkText",
  colorBrandForegroundLinkHover: "LinkText",
  colorBrandForegroundLinkPressed: "LinkText",
};

/** Fluent's theme for what the host shows, in letters that the language has. */
export function fluentTheme(theme: PaneTheme, language: LocaleTag): Theme {
  return { ...coloursOf(theme), fontFamilyBase: fontsOf(language) };
}

function coloursOf(theme: PaneTheme): Theme {
  switch (theme) {
    case "light":
      return webLightTheme;
    case "dark":
      return webDarkTheme;
    case "high-contrast":
      return highContrast;
    default:
      return unreachable(theme);
  }
}

function fontsOf(language: LocaleTag): string {
  const han =
    language === "zh-TW"
      ? '"Microsoft JhengHei UI", "Microsoft JhengHei", "PingFang TC", "Noto Sans TC"'
      : '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans SC"';
  return `"Segoe UI", "Segoe UI Web (West European)", ${han}, -apple-system, "Helvetica Neue", sans-serif`;
}
