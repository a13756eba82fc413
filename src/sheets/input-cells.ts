import { dayFromCivil } from "../foundation/day";
import { unreachable } from "../foundation/result";
import type { InputField } from "../locales/input-columns";
import type { InputWords } from "../locales/input-words";
import type { CellContent, NumberFormatName, Validation } from "../workbook/sheet-spec";

/** What the cells of a column on an input sheet are like. */
export type InputCell = {
  readonly format: NumberFormatName;
  readonly validation: Validation | null;
  readonly example: CellContent;
};

const whole = (max: number): Validation => ({ kind: "whole", min: 0, max });
const decimal = (max: number): Validation => ({ kind: "decimal", min: 0, max });
const list = (values: readonly string[]): Validation => ({ kind: "list", values });

/** Format, validation and the value in the first or second example row. */
export function inputCell(field: InputField, words: InputWords, row: 0 | 1): InputCell {
  const text = (values: readonly [string, string]): InputCell => ({
    format: "text",
    validation: null,
    example: values[row],
  });
  const chosen = (values: readonly string[], example: string): InputCell => ({
    format: "text",
    validation: list(values),
    example,
  });
  const number = (
    format: NumberFormatName,
    validation: Validation,
    values: readonly [number, number],
  ): InputCell => ({ format, validation, example: values[row] });
  const day = (values: readonly [number, number] | readonly [number, null]): InputCell => {
    const value = values[row];
    const example = value === null ? null : ({ type: "day", day: value } as const);
    return { format: "date", validation: { kind: "day" }, example };
  };
  const time = (values: readonly [number, number]): InputCell => ({
    format: "time",
    validation: { kind: "time" },
    example: { type: "time", minute: values[row] },
  });
  switch (field) {
    case "agentId":
      return text(["A1001", "A1002"]);
    case "recordId":
      return text(["R20260105-001", "R20260106-002"]);
    case "trainerId":
      return text(["T01", "T02"]);
    case "courseId":
      return text(["C01", "C02"]);
    case "month":
      return text(["2026-01", "2026-02"]);
    case "agentName":
    case "team":
    case "branch":
    case "leader":
    case "jobTitle":
    case "level":
    case "evaluator":
    case "businessType":
    case "shiftCode":
    case "trainerName":
    case "skills":
    case "availability":
    case "venueName":
    case "courseName":
    case "topic":
    case "method":
      return text(words.examples[field]);
    case "status":
      return chosen(words.statuses, words.examples.status[row]);
    case "trainerKind":
      return chosen(words.trainerKinds, words.examples.trainerKind[row]);
    case "answered":
      return chosen(words.yesNo, words.yesNo[0]);
    case "observationOnly":
      return chosen(words.yesNo, words.yesNo[1]);
    case "resolved":
      return chosen(words.yesNo, words.yesNo[row]);
    case "hiredOn":
      return day([dayFromCivil(2024, 3, 4), dayFromCivil(2025, 11, 3)]);
    case "leftOn":
      return { ...day([0, 0]), example: null };
    case "date":
      return day([dayFromCivil(2026, 1, 5), dayFromCivil(2026, 1, 6)]);
    case "deadline":
      return day([dayFromCivil(2026, 3, 31), null]);
    case "time":
      return time([9 * 60 + 12, 14 * 60 + 40]);
    case "shiftStart":
      return time([9 * 60, 14 * 60]);
    case "shiftEnd":
      return time([17 * 60 + 30, 22 * 60]);
    case "criterion":
      return number("general", decimal(1000), [18, 15]);
    case "qaScore":
      return number("general", decimal(1000), [91.5, 84]);
    case "satisfaction":
      return number("general", decimal(100), [4.7, 4.2]);
    case "callsHandled":
      return number("integer", whole(100_000), [1250, 1080]);
    case "complaints":
      return number("integer", whole(10_000), [0, 1]);
    case "auditErrors":
      return number("integer", whole(10_000), [1, 2]);
    case "handleTime":
      return number("integer", decimal(86_400), [310, 345]);
    case "talkTime":
      return number("integer", decimal(86_400), [240, 262]);
    case "afterCallWork":
      return number("integer", decimal(86_400), [45, 58]);
    case "resolution":
      return number("percent1", decimal(1), [0.86, 0.79]);
    case "adherence":
      return number("percent1", decimal(1), [0.94, 0.91]);
    case "attendance":
      return number("percent1", decimal(1), [0.99, 0.97]);
    case "dailyLimit":
      return number("integer", whole(1440), [240, 120]);
    case "weeklyLimit":
      return number("integer", whole(10_080), [1200, 300]);
    case "seats":
      return number("integer", { kind: "whole", min: 1, max: 10_000 }, [12, 24]);
    case "minutes":
      return number("integer", { kind: "whole", min: 1, max: 1440 }, [60, 45]);
    default:
      return unreachable(field);
  }
}
