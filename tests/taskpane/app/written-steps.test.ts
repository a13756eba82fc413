import type { PaneState } from "../../../src/taskpane/app/pane-state";
import { paneState, reduce, type PaneAction } from "../../../src/taskpane/app/reduce";
import { writtenPlan } from "../../../src/taskpane/app/written-steps";
import type { PreparedPlan } from "../../../src/taskpane/engine";
import { planOverview } from "../../../src/jobs/plan-overview";
import type { WhatIfAnswer } from "../../../src/jobs/what-if";
import { localeFor } from "../../../src/locales/locale";
import { aPlan } from "../../sheets/a-plan";

const receipt = { sheets: [] };

const planOf = (untouchedTabs: number): PreparedPlan => ({
  write: { sheets: [], basedOn: [] },
  overview: planOverview(aPlan, localeFor("en")),
  comparison: null,
  language: "en",
  changes: [],
  untouchedTabs,
});

const first = planOf(1);
const second = planOf(2);

const answer: WhatIfAnswer = {
  write: { sheets: [], basedOn: [] },
  overview: {
    summary: ["3 training places were not found."],
    certain: [],
    tried: [
      {
        change: "One trainer more",
        outcome: "",
        how: "",
        setting: { id: "planWeeks", value: 6 },
        placedMore: 1,
        toldAnew: 0,
        comparison: { rows: [], summary: "", changes: [], more: 0 },
      },
    ],
    hopeless: [],
  },
  language: "en",
};

const after = (state: PaneState, ...actions: readonly PaneAction[]): PaneState =>
  actions.reduce(reduce, state);

const opened = paneState("done", "generate");
const written = after(
  opened,
  { type: "prepared", plan: first },
  { type: "written", plan: first, receipt },
);

test("a second plan taken back: the first one's results are back, not an empty room", () => {
  const again = after(
    written,
    { type: "edited" },
    { type: "prepared", plan: second },
    { type: "written", plan: second, receipt },
  );
  expect(writtenPlan(again)).toEqual({ plan: second, receipt, isStale: false });
  const back = after(again, { type: "restored" });
  expect(writtenPlan(back)).toEqual({ plan: first, receipt, isStale: true });
  expect(writtenPlan(after(back, { type: "restored" }))).toBeNull();
});

test("a second plan that is only looked at leaves the results of the first on view", () => {
  const looking = after(written, { type: "prepared", plan: second });
  expect(looking.prepared?.plan).toBe(second);
  expect(writtenPlan(looking)?.plan).toBe(first);
});

test.each<PaneAction>([
  { type: "pages-written" },
  { type: "what-if-written" },
  { type: "saved", kept: opened.kept },
  { type: "sheets-inserted", kind: "sample" },
])("$type and taken back: the plan stands as it stood", (happened) => {
  const other = after(written, happened);
  expect(writtenPlan(other)?.plan).toBe(first);
  expect(writtenPlan(after(other, { type: "restored" }))).toEqual(writtenPlan(written));
});

test("Restore of what stood there before the pane was opened brings no plan of this pane's", () => {
  expect(writtenPlan(after(opened, { type: "restored" }))).toBeNull();
});

const tried = after(written, { type: "what-if-tried", answer });

test("what would help outlasts a walk through the rooms, and a rule taken over from it", () => {
  const walked = after(tried, { type: "room-entered", room: "data" });
  expect(walked.whatIf).toEqual({ answer, isStale: false });
  const used = after(tried, { type: "setting-typed", id: "planWeeks", value: "6" });
  expect(used.whatIf).toEqual({ answer, isStale: false });
});

test("what would help says that the rules changed, when they changed otherwise", () => {
  for (const value of ["5", "7"]) {
    const typed = after(tried, { type: "setting-typed", id: "planWeeks", value });
    expect(typed.whatIf).toEqual({ answer, isStale: true });
  }
});

test.each<PaneAction>([
  { type: "prepared", plan: second },
  { type: "edited" },
  { type: "restored" },
  { type: "corrected", corrections: [] },
  { type: "sheets-inserted", kind: "input-sheets" },
  { type: "what-if-began" },
])("what would help speaks of a plan that is no more after $type", (happened) => {
  expect(after(tried, happened).whatIf).toBeNull();
});
