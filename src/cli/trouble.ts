import { cellName, rangeName } from "../foundation/address";
import { unreachable } from "../foundation/result";
import { tableKinds, type DataIssue, type DataReport } from "../domain/records/data-report";
import type { SettingProblem } from "../domain/settings/settings";
import type { JobCause } from "../jobs/job";
import type { Locale } from "../locales/locale";
import { notCalculated } from "../workbook/cells";
import type { WorkbookCause } from "../workbook/port";
import { exitCode, type ExitCode } from "./exit";
import type { FileCause } from "./files";

/** Everything that can keep a command from its end, with what the person needs to know. */
export type Trouble =
  | { readonly of: "file"; readonly cause: FileCause }
  | { readonly of: "workbook"; readonly file: string; readonly cause: WorkbookCause }
  | { readonly of: "job"; readonly file: string; readonly cause: JobCause }
  | { readonly of: "output-is-input"; readonly file: string }
  | { readonly of: "wrong-extension"; readonly wished: string; readonly needed: string }
  | { readonly of: "settings-not-json"; readonly file: string }
  | { readonly of: "setting"; readonly file: string; readonly problem: SettingProblem };

/** What a script learns of a trouble: the exit code of its kind, never 0. */
export function exitCodeOf(trouble: Trouble): ExitCode {
  switch (trouble.of) {
    case "file":
      return exitCode.unreadable;
    case "workbook":
      return trouble.cause.kind === "cancelled" ? exitCode.interrupted : exitCode.unreadable;
    case "job":
      return exitCodeOfJob(trouble.cause);
    default:
      return exitCode.usage;
  }
}

function exitCodeOfJob(cause: JobCause): ExitCode {
  switch (cause.kind) {
    case "cancelled":
      return exitCode.interrupted;
    case "settings":
    case "people-not-found":
    case "nobody-chosen":
    case "too-many-pages":
      return exitCode.usage;
    case "nothing-usable":
    case "no-timetable":
      return exitCode.nothingUsable;
    default:
      return unreachable(cause);
  }
}

/** What went wrong and what to do, in the user's language. */
export function troubleText(trouble: Trouble, locale: Locale): string {
  const { cli } = locale;
  switch (trouble.of) {
    case "file":
      return cli.files[trouble.cause.kind](trouble.cause.file);
    case "workbook":
      return trouble.cause.kind === "cancelled"
        ? cli.cancelled()
        : `${trouble.file}: ${locale.causes.workbook(trouble.cause)}`;
    case "job":
      return jobText(trouble.file, trouble.cause, locale);
    case "output-is-input":
      return cli.usage["output-is-input"](trouble.file);
    case "wrong-extension":
      return cli.usage["wrong-extension"](trouble.wished, trouble.needed);
    case "settings-not-json":
      return cli.usage["settings-not-json"](trouble.file);
    case "setting":
      return settingText(trouble.file, trouble.problem, locale);
    default:
      return unreachable(trouble);
  }
}

function jobText(file: string, cause: JobCause, locale: Locale): string {
  switch (cause.kind) {
    case "cancelled":
      return locale.cli.cancelled();
    case "settings":
      return settingText(file, cause.problem, locale);
    case "nothing-usable":
      return nothingUsable(locale, file, cause.report);
    case "people-not-found":
    case "nobody-chosen":
    case "too-many-pages":
      return `${file}: ${locale.causes.people(cause)}`;
    case "no-timetable":
      return `${file}: ${locale.causes.noTimetable}`;
    default:
      return unreachable(cause);
  }
}

function settingText(file: string, setting: SettingProblem, locale: Locale): string {
  const { id, found } = setting;
  return locale.cli.usage.setting(file, id, found, settingProblemText(setting, locale));
}

function settingProblemText({ problem }: SettingProblem, locale: Locale): string {
  const { settingProblem, listSeparator } = locale.cli;
  switch (problem.kind) {
    case "out-of-range":
      return settingProblem[problem.kind](problem.min, problem.max);
    case "not-a-choice":
      return settingProblem[problem.kind](problem.choices.join(listSeparator));
    default:
      return settingProblem[problem.kind]();
  }
}

/** What was looked for and what is there instead: enough to see which header to rename. */
function nothingUsable(locale: Locale, file: string, report: DataReport): string {
  const { cli, reading } = locale;
  const kinds = tableKinds.map((kind) => reading.kinds[kind]).join(cli.listSeparator);
  const found = report.tables.map((table) =>
    cli.unknownTable(
      `${table.sheet}!${rangeName(table.range)}${table.kind === null ? "" : ` (${reading.kinds[table.kind]})`}`,
      table.columns.map((column) => column.header).join(" | "),
    ),
  );
  // One stands for all: whoever saves the workbook from Excel puts every formula right.
  const never = report.issues.find(
    ({ cause }) => cause.kind === "error-cell" && cause.error === notCalculated,
  );
  return [
    cli.nothingUsable(file),
    cli.lookedFor(kinds),
    ...(found.length === 0 ? [cli.foundNothing()] : [cli.foundInstead(), ...found]),
    ...(never ? [cli.unknownTable(placeOf(never), reading.issue(never))] : []),
  ].join("\n");
}

function placeOf({ address: { sheet, row, column } }: DataIssue): string {
  return `${sheet}!${cellName(row, column)}`;
}
