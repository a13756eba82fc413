import { metrics, type MetricId } from "../metrics/metric";
import type { SettingId, Settings } from "./settings";

/** What a value may be, both limits included, in the unit of its metric, and the setting that states the upper one. */
export type PlausibleRange = {
  readonly min: number;
  readonly max: number;
  readonly setting?: SettingId;
};

const secondsPerMinute = 60;

/** The range outside of which an agent's figure over a period is set aside. */
export function plausibleFigure(id: MetricId, settings: Settings): PlausibleRange {
  const metric = metrics[id];
  const { min, max } = metric.plausible;
  switch (metric.unit) {
    case "seconds":
      return { min, max: settings.longestAverage * secondsPerMinute, setting: "longestAverage" };
    case "points":
      return { min, max: settings.highestScore, setting: "highestScore" };
    case "rating":
      return { min, max: settings.highestSatisfaction, setting: "highestSatisfaction" };
    case "count":
      return id === "callsHandled"
        ? { min, max: settings.mostCalls, setting: "mostCalls" }
        : { min, max };
    case "fraction":
      return { min, max };
  }
}

/** The range outside of which a part of a single call (talk, hold, after-call work, waiting) is set aside, in seconds. */
export function plausibleCall(settings: Settings): PlausibleRange {
  return { min: 0, max: settings.longestCall * secondsPerMinute, setting: "longestCall" };
}

/** The range outside of which a caller's rating is set aside. */
export function plausibleRating(settings: Settings): PlausibleRange {
  return { min: 0, max: settings.highestSatisfaction, setting: "highestSatisfaction" };
}

/** The range outside of which a score is set aside where no header states the full marks. */
export function plausibleScore(settings: Settings): PlausibleRange {
  return { min: 0, max: settings.highestScore, setting: "highestScore" };
}
