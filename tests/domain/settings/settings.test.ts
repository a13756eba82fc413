import fc from "fast-check";
import { metrics } from "../../../src/domain/metrics/metric";
import {
  checkSetting,
  defaultSettings,
  settingFields,
  settingsFrom,
} from "../../../src/domain/settings/settings";

test("every default passes its own check", () => {
  for (const field of settingFields) {
    expect(checkSetting(field.id, field.default)).toEqual({ value: field.default });
  }
});

test("ids are unique, and every one of them has a default", () => {
  const ids = settingFields.map((field) => field.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(defaultSettings[id]).toBeDefined();
});

test("a supervisor who says nothing gets a bottom 100, a top 30 and training from 9 to 18", () => {
  const { settings, problems } = settingsFrom([]);
  expect(settings).toEqual(defaultSettings);
  expect(settings).toMatchObject({ bottomSize: 100, topSize: 30, dayStart: 540, dayEnd: 1080 });
  expect(problems).toEqual([]);
});

test("every metric has a weight; one without direction keeps weight 0 and is not offered", () => {
  for (const metric of Object.values(metrics)) {
    expect(defaultSettings[`weight.${metric.id}`]).toBe(metric.defaultWeight);
    const isOffered = settingFields.some((field) => field.id === `weight.${metric.id}`);
    expect(isOffered).toBe(metric.direction !== "neutral");
  }
});

test("a number may come as text", () => {
  expect(checkSetting("bottomSize", " 50 ")).toEqual({ value: 50 });
});

test.each([
  ["bottomsize", 5, { kind: "unknown-setting" }],
  ["bottomSize", "many", { kind: "not-a-number" }],
  ["bottomSize", "", { kind: "not-a-number" }],
  ["bottomSize", null, { kind: "not-a-number" }],
  ["bottomSize", Number.POSITIVE_INFINITY, { kind: "not-a-number" }],
  ["bottomSize", true, { kind: "not-a-number" }],
  ["bottomSize", 2.5, { kind: "not-whole" }],
  ["bottomSize", -1, { kind: "out-of-range", min: 0, max: 100_000 }],
  ["minBottomProbability", 1.01, { kind: "out-of-range", min: 0, max: 1 }],
  ["dayStart", 540.5, { kind: "not-whole" }],
  ["bottomUnit", "heads", { kind: "not-a-choice", choices: ["people", "percent"] }],
  ["bottomUnit", 1, { kind: "not-a-choice", choices: ["people", "percent"] }],
])("%s = %p is refused", (id, value, problem) => {
  expect(checkSetting(id, value)).toEqual({ problem: { id, found: String(value), problem } });
});

test("a refused entry leaves the default in force and the others alone", () => {
  const { settings, problems } = settingsFrom([
    ["bottomSize", 50],
    ["topSize", "thirty"],
  ]);
  expect(settings.bottomSize).toBe(50);
  expect(settings.topSize).toBe(30);
  expect(problems.map(({ id }) => id)).toEqual(["topSize"]);
});

test("training hours that end before they begin fall back to the usual end", () => {
  const { settings, problems } = settingsFrom([
    ["dayStart", 600],
    ["dayEnd", 570],
  ]);
  expect(settings).toMatchObject({ dayStart: 600, dayEnd: 1080 });
  expect(problems).toEqual([
    { id: "dayEnd", found: "570", problem: { kind: "out-of-range", min: 630, max: 1440 } },
  ]);
});

test("a start after the usual end needs an end of its own", () => {
  const late = settingsFrom([["dayStart", 1200]]);
  expect(late.settings).toMatchObject({ dayStart: 540, dayEnd: 1080 });
  expect(late.problems.map(({ id }) => id)).toEqual(["dayStart"]);
  const night = settingsFrom([
    ["dayStart", 1200],
    ["dayEnd", 1380],
  ]);
  expect(night.settings).toMatchObject({ dayStart: 1200, dayEnd: 1380 });
  expect(night.problems).toEqual([]);
});

test("whatever comes in, the settings hold", () => {
  const id = fc.oneof(fc.constantFrom(...settingFields.map((field) => field.id)), fc.string());
  const value = fc.oneof(fc.integer(), fc.double(), fc.string(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(fc.tuple(id, value), { maxLength: 12 }), (entries) => {
      const { settings, problems } = settingsFrom(entries);
      for (const field of settingFields) {
        expect(checkSetting(field.id, settings[field.id])).toEqual({ value: settings[field.id] });
      }
      expect(settings.dayEnd - settings.dayStart).toBeGreaterThanOrEqual(settings.slotMinutes);
      expect(problems.length).toBeLessThanOrEqual(entries.length + 2);
    }),
  );
});
