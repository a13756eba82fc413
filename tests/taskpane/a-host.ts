import type { LocaleTag } from "../../src/locales/locale-tag";
import type { PaneHost, PaneWorkbook } from "../../src/taskpane/pane-host";
import { today } from "../jobs/sample-workbook";

/** A place for the pane to stand in, over any workbook. */
export function hostOf(workbook: PaneWorkbook, displayLanguage: LocaleTag = "en"): PaneHost {
  return {
    place: "page",
    workbook,
    displayLanguage,
    formatLanguage: displayLanguage,
    theme: { current: () => "light", subscribe: () => () => undefined },
    today: () => today,
    seed: 1,
    onEdit: () => () => undefined,
  };
}
