import type { CourseId } from "../curriculum/course";
import type { MinuteOfDay } from "../../foundation/day";
import type { SettingId, Settings } from "../settings/settings";

/** One thing that could be otherwise. A proposal: whether it can be had, and is worth it, people decide. */
export type Change =
  /** `site`: where the trainer would be, `null` where the centre is in one place. */
  | { readonly kind: "trainer-for-course"; readonly course: CourseId; readonly site: string | null }
  | {
      readonly kind: "trainer-for-all";
      readonly courses: readonly CourseId[];
      readonly site: string | null;
    }
  | { readonly kind: "trainer-qualified"; readonly trainer: string; readonly course: CourseId }
  /** Each trainer so many minutes longer a day, or a week. */
  | { readonly kind: "trainer-day"; readonly minutes: number }
  | { readonly kind: "trainer-week"; readonly minutes: number }
  | { readonly kind: "trainers-travel" }
  | {
      readonly kind: "room-bigger";
      readonly room: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "room-more"; readonly seats: number; readonly site: string | null }
  | {
      readonly kind: "groups-larger";
      readonly course: CourseId;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "deadlines-later"; readonly days: number; readonly places: number }
  | { readonly kind: "plan-longer"; readonly from: number; readonly to: number }
  | { readonly kind: "day-longer"; readonly from: MinuteOfDay; readonly to: MinuteOfDay }
  | { readonly kind: "beside-shift"; readonly from: number; readonly to: number }
  | { readonly kind: "more-away"; readonly from: number; readonly to: number }
  | { readonly kind: "more-of-team-away"; readonly from: number; readonly to: number }
  | { readonly kind: "lower-target"; readonly from: number; readonly to: number };

export type ChangeKind = Change["kind"];

/** The rule that a person would set, and to what; its present value stands in the settings. */
export type SettingChange = {
  readonly [Id in SettingId]: { readonly id: Id; readonly value: Settings[Id] };
}[SettingId];

/** What a person may ask to have tried. */
export const changeFamilies = ["trainers", "rooms", "time", "limits"] as const;
export type ChangeFamily = (typeof changeFamilies)[number];
