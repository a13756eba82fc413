import {
  plausibleCall,
  plausibleFigure,
  plausibleRating,
} from "../../../src/domain/settings/plausible";
import { defaultSettings, settingsFrom } from "../../../src/domain/settings/settings";

test("the limits of the data check as they stand without settings", () => {
  expect(plausibleCall(defaultSettings)).toEqual({ min: 0, max: 14_400, setting: "longestCall" });
  expect(plausibleFigure("handleTime", defaultSettings)).toMatchObject({ min: 1, max: 7200 });
  expect(plausibleFigure("adherence", defaultSettings)).toEqual({ min: 0, max: 1.5 });
  expect(plausibleRating(defaultSettings).max).toBe(100);
});

test("a supervisor who allows calls of one hour and at most 5,000 calls a row", () => {
  const { settings, problems } = settingsFrom([
    ["longestCall", 60],
    ["mostCalls", "5000"],
  ]);
  expect(problems).toEqual([]);
  expect(plausibleCall(settings).max).toBe(3600);
  expect(plausibleFigure("callsHandled", settings)).toEqual({
    min: 0,
    max: 5000,
    setting: "mostCalls",
  });
});
