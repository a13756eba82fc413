import { settingFields, type SettingField } from "../../../domain/settings/settings";
import type { NamedSettingId } from "../../../locales/en/settings";
import type { PaneWords } from "../../../locales/en/pane";
import { weighedMetric } from "../../app/setting-words";

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
  releasableShare: "release",
  releasableTeamShare: "release",
  trainerDailyMinutes: "trainers",
  trainerWeeklyMinutes: "trainers",
  minReviews: "evidence",
  minBottomProbability: "evidence",
  weakGap: "evidence",
  language: "sheets",
};

const order: readonly RuleGroup[] = [
  "groups",
  "times",
  "release",
  "weights",
  "evidence",
  "trainers",
  "sheets",
];

/** All settings of the registry, grouped as a supervisor thinks of them; within a group in the registry's order. */
export function ruleGroups(): readonly {
  readonly group: RuleGroup;
  readonly fields: readonly SettingField[];
}[] {
  return order.map((group) => ({
    group,
    fields: settingFields.filter((field) => groupOf(field) === group),
  }));
}

function groupOf({ id }: SettingField): RuleGroup {
  return weighedMetric(id) === null
    ? ((groupOfNamed as Record<string, RuleGroup>)[id] ?? "sheets")
    : "weights";
}
