import {
  settingFields,
  type SettingField,
  type SettingId,
} from "../../../domain/settings/settings";
import type { NamedSettingId } from "../../../locales/en/settings";
import type { PaneWords } from "../../../locales/en/pane";

export type RuleGroup = keyof PaneWords["rules"]["groups"];

/** The compiler asks for every named setting, so that a new one cannot be forgotten; weights come by themselves. */
const groupOfNamed: Readonly<Record<NamedSettingId, RuleGroup>> = {
  periodDays: "groups",
  bottomSize: "groups",
  bottomUnit: "groups",
  topSize: "groups",
  topUnit: "groups",
  newHireDays: "groups",
  planWeeks: "times",
  dayStart: "times",
  dayEnd: "times",
  slotMinutes: "times",
  maxCoursesPerAgent: "times",
  coachingWaves: "times",
  searchEffort: "times",
  releasableShare: "release",
  releasableTeamShare: "release",
  serviceTarget: "release",
  serviceSeconds: "release",
  shrinkage: "release",
  patienceSeconds: "release",
  minimumRest: "release",
  besideShift: "release",
  trainerSites: "trainers",
  trainerDailyMinutes: "trainers",
  trainerWeeklyMinutes: "trainers",
  changeOfTime: "times",
  changeOfPlace: "times",
  minReviews: "evidence",
  minBottomProbability: "evidence",
  cutMargin: "evidence",
  weakGap: "evidence",
  falseAlarms: "evidence",
  needsSurvey: "evidence",
  needsInterviews: "evidence",
  needsData: "evidence",
  needsComplaints: "evidence",
  longestCall: "limits",
  longestAverage: "limits",
  highestScore: "limits",
  highestSatisfaction: "limits",
  mostCalls: "limits",
  language: "sheets",
  unwantedSheets: "sheets",
};

const order: readonly RuleGroup[] = [
  "groups",
  "times",
  "release",
  "weights",
  "evidence",
  "trainers",
  "limits",
  "sheets",
];

/** One line of the room: a setting and, where another says in what it is counted, that one beside it. */
export type Rule = {
  readonly field: SettingField;
  readonly countedIn: Extract<SettingField, { readonly kind: "choice" }> | null;
};

const countedIn: Readonly<Partial<Record<SettingId, SettingId>>> = {
  bottomSize: "bottomUnit",
  topSize: "topUnit",
};

/** All settings of the registry, grouped as a supervisor thinks of them; within a group in the registry's order. */
export function ruleGroups(): readonly {
  readonly group: RuleGroup;
  readonly fields: readonly Rule[];
}[] {
  const units = new Set(Object.values(countedIn));
  return order.map((group) => ({
    group,
    fields: settingFields
      .filter((field) => groupOf(field.id) === group && !units.has(field.id))
      .map((field) => ({ field, countedIn: unitOf(field) })),
  }));
}

function unitOf({ id }: SettingField): Rule["countedIn"] {
  const unit = settingFields.find((field) => field.id === countedIn[id]);
  return unit?.kind === "choice" ? unit : null;
}

function groupOf(id: SettingId): RuleGroup {
  return isNamed(id) ? groupOfNamed[id] : "weights";
}

function isNamed(id: SettingId): id is NamedSettingId {
  return id in groupOfNamed;
}
