import { dayFromCivil, type Day } from "../../foundation/day";
import { closestLocale } from "../../locales/locale-tag";
import { onEdit } from "../../workbook/office/edit-events";
import type { PaneHost, PaneWorkbook } from "../pane-host";
import { officeTheme } from "./office-theme";

/** The plan that a seed gives is the same every time. */
const seed = 1;

/** Excel as the pane sees it. Call it after `Office.onReady`. */
export function excelHost(workbook: PaneWorkbook): PaneHost {
  return {
    place: "excel",
    workbook,
    displayLanguage: closestLocale(Office.context.displayLanguage),
    formatLanguage: Office.context.contentLanguage,
    theme: officeTheme,
    today,
    seed,
    onEdit,
  };
}

/** The person's own calendar day. */
function today(): Day {
  const now = new Date();
  return dayFromCivil(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
