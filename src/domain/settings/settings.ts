import { metrics, type MetricId } from "../metrics/metric";
import { choiceText, chosenOf, optionalSheets, type OptionalSheet } from "./optional-sheets";

/**
 * Every choice a user can make, in one list: the settings sheet shows it, the settings file and the sheet are validated by
 * it, the pane edits it. A setting that is not here does not exist.
 */
export type SettingField =
  | {
      readonly id: SettingId;
      readonly kind: "number";
      readonly unit: SettingUnit;
      readonly default: number;
      readonly min: number;
      readonly max: number;
      /** Whole numbers only. */
      readonly whole: boolean;
    }
  /** Minutes since midnight; shown as h:mm. */
  | {
      readonly id: SettingId;
      readonly kind: "time";
      readonly default: number;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly id: SettingId;
      readonly kind: "choice";
      readonly default: string;
      readonly choices: readonly string[];
    }
  /** Any number of sheets; kept as one text of ids (see optional-sheets.ts). */
  | {
      readonly id: SettingId;
      readonly kind: "several";
      readonly default: "";
      readonly choices: readonly OptionalSheet[];
    };

export type SettingUnit =
  | "people"
  | "percent"
  | "days"
  | "weeks"
  | "reviews"
  | "minutes"
  | "seconds"
  | "hours"
  | "weight"
  | "points"
  | "probability"
  | "courses"
  | "waves"
  | "marks"
  | "calls";

export type SettingId = keyof Settings;

type WeightSettings = { readonly [Id in MetricId as `weight.${Id}`]: number };

export type Settings = WeightSettings & {
  /** Language of the sheets; "auto": that of most headers in the workbook. */
  readonly language: "auto" | "en" | "zh-CN" | "zh-TW";
  /** Ids of the sheets that a plan does not add, as one text. */
  readonly unwantedSheets: string;
  /** Days of data before the newest record that count; 0 = all. */
  readonly periodDays: number;
  readonly bottomSize: number;
  readonly bottomUnit: "people" | "percent";
  readonly topSize: number;
  readonly topUnit: "people" | "percent";
  readonly newHireDays: number;
  /** Fewer scored reviews (or rated calls) than this: "too little evidence". */
  readonly minReviews: number;
  /** Below this chance of truly belonging to the bottom group nobody is named there. */
  readonly minBottomProbability: number;
  /** A member of a group gives way only to one this much likelier to belong there; 0 = the rank alone decides. */
  readonly cutMargin: number;
  /** Length of the plan. */
  readonly planWeeks: number;
  readonly dayStart: number;
  readonly dayEnd: number;
  readonly slotMinutes: number;
  /** Per cent of the agents on shift who may be in training at once, in the whole centre and in one team. */
  readonly releasableShare: number;
  readonly releasableTeamShare: number;
  /** Per cent of the calls to be answered within `serviceSeconds`. */
  readonly serviceTarget: number;
  readonly serviceSeconds: number;
  /** Per cent of the time on shift in which an agent is away from the phone: breaks, errands, meetings. */
  readonly shrinkage: number;
  /** How long callers wait on average before they hang up, where the workbook does not tell; 0 = not known. */
  readonly patienceSeconds: number;
  /** Hours between the end of one shift, with its training, and the start of the next. */
  readonly minimumRest: number;
  /** Minutes before or after a shift in which an agent may train, paid; 0 = on shift only. */
  readonly besideShift: number;
  /** Where trainers teach whom the workbook gives a branch; those from outside teach everywhere. */
  readonly trainerSites: "own-site" | "all-sites";
  readonly trainerDailyMinutes: number;
  readonly trainerWeeklyMinutes: number;
  /** Among equals in need, one-to-one coaching comes in so many waves, drawn by lot. */
  readonly coachingWaves: number;
  /** How long a better timetable is searched for. */
  readonly searchEffort: "quick" | "normal" | "thorough";
  /** What it costs to tell a person another time, or another trainer or room, than the last plan did. */
  readonly changeOfTime: number;
  readonly changeOfPlace: number;
  /** At most so many group courses for one agent in one plan. */
  readonly maxCoursesPerAgent: number;
  /** A criterion this many peer standard deviations below the peers counts as weak. */
  readonly weakGap: number;
  /** Of 100 people whose figures have not changed, so many at most may be named as fallen (or as risen). */
  readonly falseAlarms: number;
  /** How much each source weighs in the list of training needs, relative to the others. */
  readonly needsSurvey: number;
  readonly needsInterviews: number;
  readonly needsData: number;
  readonly needsComplaints: number;
  /** Limits of the data check, in minutes, marks and calls: what lies beyond is set aside as implausible. */
  readonly longestCall: number;
  readonly longestAverage: number;
  readonly highestScore: number;
  readonly highestSatisfaction: number;
  readonly mostCalls: number;
};

const number = (
  id: SettingId,
  unit: SettingUnit,
  defaultValue: number,
  min: number,
  max: number,
  whole = true,
): SettingField => ({ id, kind: "number", unit, default: defaultValue, min, max, whole });

const weightFields: readonly SettingField[] = Object.values(metrics)
  .filter((metric) => metric.direction !== "neutral")
  .map((metric) => number(`weight.${metric.id}`, "weight", metric.defaultWeight, 0, 100, false));

/** In the order in which the settings sheet shows them. */
export const settingFields: readonly SettingField[] = [
  {
    id: "language",
    kind: "choice",
    default: "auto",
    choices: ["auto", "en", "zh-CN", "zh-TW"],
  },
  { id: "unwantedSheets", kind: "several", default: "", choices: optionalSheets },
  number("periodDays", "days", 0, 0, 3660),
  number("bottomSize", "people", 100, 0, 100_000),
  { id: "bottomUnit", kind: "choice", default: "people", choices: ["people", "percent"] },
  number("topSize", "people", 30, 0, 100_000),
  { id: "topUnit", kind: "choice", default: "people", choices: ["people", "percent"] },
  number("newHireDays", "days", 60, 0, 365),
  number("minReviews", "reviews", 4, 1, 1000),
  number("minBottomProbability", "probability", 0.2, 0, 1, false),
  number("cutMargin", "probability", 0.1, 0, 0.5, false),
  number("weakGap", "points", 0.5, 0, 5, false),
  number("falseAlarms", "people", 1, 0.01, 20, false),
  number("needsSurvey", "weight", 35, 0, 100, false),
  number("needsInterviews", "weight", 15, 0, 100, false),
  number("needsData", "weight", 40, 0, 100, false),
  number("needsComplaints", "weight", 10, 0, 100, false),
  number("planWeeks", "weeks", 4, 1, 26),
  { id: "dayStart", kind: "time", default: 540, min: 0, max: 1410 },
  { id: "dayEnd", kind: "time", default: 1080, min: 30, max: 1440 },
  number("slotMinutes", "minutes", 30, 15, 60),
  number("releasableShare", "percent", 15, 0, 100, false),
  number("releasableTeamShare", "percent", 25, 0, 100, false),
  number("serviceTarget", "percent", 80, 1, 99, false),
  number("serviceSeconds", "seconds", 20, 0, 3600),
  number("shrinkage", "percent", 10, 0, 90, false),
  number("patienceSeconds", "seconds", 0, 0, 36_000),
  number("minimumRest", "hours", 11, 0, 24, false),
  number("besideShift", "minutes", 0, 0, 240),
  {
    id: "trainerSites",
    kind: "choice",
    default: "own-site",
    choices: ["own-site", "all-sites"],
  },
  number("trainerDailyMinutes", "minutes", 300, 30, 720),
  number("trainerWeeklyMinutes", "minutes", 1200, 60, 3600),
  number("changeOfTime", "weight", 120, 0, 10_000, false),
  number("changeOfPlace", "weight", 30, 0, 10_000, false),
  number("maxCoursesPerAgent", "courses", 3, 0, 20),
  number("coachingWaves", "waves", 2, 1, 6),
  {
    id: "searchEffort",
    kind: "choice",
    default: "normal",
    choices: ["quick", "normal", "thorough"],
  },
  number("longestCall", "minutes", 240, 1, 1440),
  number("longestAverage", "minutes", 120, 1, 1440),
  number("highestScore", "marks", 1000, 1, 100_000),
  number("highestSatisfaction", "marks", 100, 1, 1000),
  number("mostCalls", "calls", 100_000, 1, 10_000_000),
  ...weightFields,
];

/** All defaults, as stated on the settings sheet. */
export const defaultSettings: Settings = {
  ...(Object.fromEntries(
    Object.values(metrics).map((metric) => [`weight.${metric.id}`, metric.defaultWeight]),
  ) as WeightSettings),
  ...(Object.fromEntries(settingFields.map((field) => [field.id, field.default])) as Omit<
    Settings,
    keyof WeightSettings
  >),
};

/** Why a setting was refused; the default stays in force and the cell is listed. */
export type SettingProblem = {
  readonly id: string;
  readonly found: string;
  readonly problem:
    | { readonly kind: "unknown-setting" }
    | { readonly kind: "not-a-number" }
    | { readonly kind: "not-whole" }
    | { readonly kind: "out-of-range"; readonly min: number; readonly max: number }
    | { readonly kind: "not-a-choice"; readonly choices: readonly string[] };
};

/** Checks one value against its field. Numbers may come as text; a time as minutes of the day. */
export function checkSetting(
  id: string,
  value: unknown,
): { readonly value: number | string } | { readonly problem: SettingProblem } {
  const found = typeof value === "string" ? value.trim() : value;
  const refuse = (problem: SettingProblem["problem"]): { readonly problem: SettingProblem } => ({
    problem: { id, found: String(found), problem },
  });
  const field = settingFields.find((candidate) => candidate.id === id);
  if (!field) return refuse({ kind: "unknown-setting" });
  if (field.kind === "choice") {
    return typeof found === "string" && field.choices.includes(found)
      ? { value: found }
      : refuse({ kind: "not-a-choice", choices: field.choices });
  }
  if (field.kind === "several") {
    const chosen = typeof found === "string" ? choiceText(chosenOf(found), field.choices) : null;
    return chosen === null
      ? refuse({ kind: "not-a-choice", choices: field.choices })
      : { value: chosen };
  }
  const numeric =
    typeof found === "number"
      ? found
      : typeof found === "string" && found !== ""
        ? Number(found)
        : NaN;
  if (!Number.isFinite(numeric)) return refuse({ kind: "not-a-number" });
  if (numeric < field.min || numeric > field.max) {
    return refuse({ kind: "out-of-range", min: field.min, max: field.max });
  }
  if ((field.kind === "time" || field.whole) && !Number.isInteger(numeric)) {
    return refuse({ kind: "not-whole" });
  }
  return { value: numeric };
}

/**
 * Defaults overlaid with the valid entries; the refused ones come back as problems. Of an entry given twice the later counts.
 * Training hours that leave no room for one slot are refused as out of range, the end of the day first.
 */
export function settingsFrom(entries: Iterable<readonly [string, unknown]>): {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
} {
  const chosen = new Map<string, number | string>();
  const problems: SettingProblem[] = [];
  for (const [id, value] of entries) {
    const checked = checkSetting(id, value);
    if ("problem" in checked) problems.push(checked.problem);
    else chosen.set(id, checked.value);
  }
  for (const id of ["dayEnd", "dayStart"] as const) {
    const problem = hoursProblem(id, withDefaults(chosen));
    if (!problem || !chosen.delete(id)) continue;
    problems.push(problem);
  }
  return { settings: withDefaults(chosen), problems };
}

function withDefaults(chosen: ReadonlyMap<string, number | string>): Settings {
  return { ...defaultSettings, ...Object.fromEntries(chosen) };
}

function hoursProblem(id: "dayStart" | "dayEnd", settings: Settings): SettingProblem | null {
  const { dayStart, dayEnd, slotMinutes } = settings;
  if (dayEnd - dayStart >= slotMinutes) return null;
  const [min, max] =
    id === "dayEnd" ? [dayStart + slotMinutes, 1440] : [0, Math.max(0, dayEnd - slotMinutes)];
  return { id, found: String(settings[id]), problem: { kind: "out-of-range", min, max } };
}
