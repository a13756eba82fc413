import { cellName } from "../../foundation/address";
import type { PeopleCause } from "../../domain/standing/chosen-people";
import { unreachable } from "../../foundation/result";
import type { WorkbookCause } from "../../workbook/port";
import { whole } from "../figures";

/** Why a workbook could not be opened, read or written: what happened, why, what to do next. */
export const causeWords = {
  workbook: (cause: WorkbookCause): string => {
    switch (cause.kind) {
      case "not-a-workbook":
        return "This file is not an Excel workbook or a CSV table. Open it in Excel and save it as .xlsx, then try again.";
      case "old-format":
        return "This is an old .xls or a binary .xlsb workbook, which Peilian cannot read. Open it in Excel and save it as .xlsx, then try again.";
      case "encrypted":
        return "This workbook is protected by a password. Open it in Excel, remove the password (File > Info > Protect Workbook), save, then try again.";
      case "damaged":
        return `This workbook is damaged (in its part “${cause.part}”). Open it in Excel, let Excel repair it, save it under a new name, then try again.`;
      case "too-large":
        return `The part “${cause.part}” of this workbook unpacks to more than ${whole(cause.limitBytes / 1_048_576)} MB, so it was not opened. Remove data that is not needed, then try again.`;
      case "empty":
        return "This workbook holds no data. Put in the sheets your centre keeps, such as QA reviews or KPI exports, then try again.";
      case "sheet-missing":
        return `The sheet “${cause.sheet}” is no longer in the workbook. Run the check again so that Peilian sees the workbook as it is now.`;
      case "sheet-hidden":
        return `The sheet “${cause.sheet}” is hidden, so its cells cannot be shown. Right-click any sheet tab, choose Unhide, then try again.`;
      case "structure-protected":
        return "The structure of this workbook is protected, so no sheet can be added. Switch the protection off (Review > Protect Workbook), then try again.";
      case "quote-not-closed":
        return `Line ${cause.line} of this file has a quotation mark that is never closed, so the rows after it cannot be told apart. Correct the line, or save the table from Excel again, then try again.`;
      case "too-many-rows":
        return `The sheet “${cause.sheet}” would need ${whole(cause.rows)} rows, more than Excel allows. Choose a shorter period or split the data, then try again.`;
      case "text-too-long":
        return `The text for cell ${cellName(cause.address.row, cause.address.column)} of “${cause.address.sheet}” is longer than Excel allows. Shorten the text it comes from, then try again.`;
      case "changed-meanwhile":
        return `The sheet “${cause.sheet}” was changed by somebody while the plan was being made; nothing was written. Generate the plan again.`;
      case "nothing-to-restore":
        return "There is nothing to restore: Peilian has written nothing since this workbook was opened.";
      case "busy":
        return "Peilian is still writing to this workbook. Wait until it has finished, then try again.";
      case "cancelled":
        return "Stopped as you asked; nothing was changed. Start again whenever you like.";
      case "editing-cell":
        return "Excel is waiting for you to finish editing a cell. Press Enter or Esc in the sheet, then try again.";
      case "sheet-protected":
        return `The sheet “${cause.sheet}” is protected with a password, so it cannot be rewritten. Remove the protection (Review > Unprotect Sheet), then try again.`;
      case "read-only":
        return "This workbook is open for reading only. Save a copy under a new name, open it, then try again.";
      case "host-too-old":
        return `This Excel is too old for Peilian: it lacks ${cause.needed}. Update Office, or open the workbook in Excel on the web.`;
      case "session-lost":
        return "Excel no longer answers. Check the connection, open the workbook again, then try again; nothing you typed is lost.";
      case "request-too-large":
        return `A row of the sheet “${cause.sheet}” is larger than Excel hands over at once. Shorten its longest texts, then try again.`;
      case "host-refused":
        return `Excel refused (${cause.code}); nothing was changed. Try again; if it happens again, save the workbook, close Excel and open it anew.`;
      case "half-written":
        return "The sheets could not be written to the end, and Excel would not put them back either. Open the workbook in Excel, and in the pane choose “Put things right”: your own sheets are untouched and nothing you typed is lost.";
      default:
        return unreachable(cause);
    }
  },
  noTimetable:
    "There is no timetable of Peilian's in this workbook yet: generate a training plan first.",
  people: (cause: PeopleCause): string => {
    switch (cause.kind) {
      case "people-not-found":
        return [
          ...cause.unknown.map(({ typed, nearest }) =>
            nearest.length === 0
              ? `Nobody in the workbook is called “${typed}” or has that ID.`
              : `Nobody in the workbook is called “${typed}” or has that ID; the nearest: ${nearest.join(", ")}.`,
          ),
          ...cause.ambiguous.map(
            ({ typed, ids }) =>
              `“${typed}” is the name of ${ids.length} people; give the ID: ${ids.join(", ")}.`,
          ),
        ].join(" ");
      case "nobody-chosen":
        return "Nobody was chosen. Type names or IDs, or choose a tier that has people in it.";
      case "too-many-pages":
        return `These are ${whole(cause.people)} people, and a sheet holds ${whole(cause.most)} pages. Choose fewer.`;
      default:
        return unreachable(cause);
    }
  },
};

export type CauseWords = typeof causeWords;
