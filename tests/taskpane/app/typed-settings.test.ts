import fc from "fast-check";
import { defaultSettings, settingFields } from "../../../src/domain/settings/settings";
import { noChoices } from "../../../src/jobs/choices";
import {
  minutesTyped,
  problemOf,
  settingsInForce,
  shownSetting,
  typeSetting,
  type RuleState,
} from "../../../src/taskpane/app/typed-settings";

const untouched: RuleState = {
  kept: { settings: defaultSettings, corrections: [], selections: [] },
  choices: noChoices,
  refused: {},
};

const typed = (state: RuleState, id: keyof typeof defaultSettings, text: string): RuleState => ({
  ...state,
  ...typeSetting(state, id, text),
});

test("a valid value is in force at once", () => {
  const state = typed(untouched, "bottomSize", "50");
  expect(settingsInForce(state).settings.bottomSize).toBe(50);
  expect(problemOf(state, "bottomSize")).toBeNull();
});

test("a refused value stays on view with its reason, and the value before stays in force", () => {
  const state = typed(typed(untouched, "bottomSize", "50"), "bottomSize", "many");
  expect(shownSetting(state, "bottomSize")).toBe("many");
  expect(problemOf(state, "bottomSize")?.problem).toEqual({ kind: "not-a-number" });
  expect(settingsInForce(state).settings.bottomSize).toBe(50);
});

test("an empty field is no number", () => {
  expect(problemOf(typed(untouched, "topSize", ""), "topSize")?.problem.kind).toBe("not-a-number");
});

test("typing the kept value again leaves nothing to keep", () => {
  const state = typed(typed(untouched, "topSize", "10"), "topSize", "30");
  expect(state.choices.settings).toEqual({});
});

test.each([
  ["１５", 15],
  ["15%", 15],
  ["15 ％", 15],
])("a share may be typed as %s", (text, share) => {
  expect(settingsInForce(typed(untouched, "releasableShare", text)).settings.releasableShare).toBe(
    share,
  );
});

test.each([
  ["9:00", 540],
  ["9：30", 570],
  ["9点30分", 570],
  ["18時", 1080],
  ["24:00", 1440],
  ["24:01", null],
  ["9:75", null],
  ["9", null],
  ["540", null],
])("the time %s is %s minutes", (text, minutes) => {
  expect(minutesTyped(text)).toBe(minutes);
});

test("a bare number is no time of day", () => {
  expect(problemOf(typed(untouched, "dayStart", "9"), "dayStart")?.problem.kind).toBe(
    "not-a-number",
  );
});

test("hours that leave no room for a session are refused where they were typed", () => {
  const state = typed(untouched, "dayEnd", "9:10");
  expect(problemOf(state, "dayEnd")?.problem).toEqual({
    kind: "out-of-range",
    min: 570,
    max: 1440,
  });
  expect(settingsInForce(state).settings.dayEnd).toBe(1080);
});

test("whatever is typed, what is in force goes together", () => {
  const ids = settingFields.map(({ id }) => id);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...ids), fc.oneof(fc.string(), fc.integer().map(String)))),
      (entries) => {
        const state = entries.reduce((before, [id, text]) => typed(before, id, text), untouched);
        const { settings } = settingsInForce(state);
        const again = settingsInForce({
          ...untouched,
          kept: { settings, corrections: [], selections: [] },
        });
        expect(again.problems).toEqual([]);
        expect(again.settings).toEqual(settings);
      },
    ),
  );
});
