import { defaultSettings } from "../../../src/domain/settings/settings";
import { fail, ok } from "../../../src/foundation/result";
import type { DataCheck } from "../../../src/jobs/check-data";
import type { TimetableCheck } from "../../../src/jobs/check-timetable";
import type { PaneState } from "../../../src/taskpane/app/pane-state";
import { paneState, reduce, type PaneAction } from "../../../src/taskpane/app/reduce";

const check: DataCheck = {
  report: {
    fileName: "March.xlsx",
    tables: [],
    issues: [],
    rows: { in: 0, used: 0, setAside: 0, repaired: 0 },
  },
  language: "en",
  settings: { ...defaultSettings, bottomSize: 40 },
  corrections: [],
  selections: {
    conditions: [{ name: "Slow", metric: "handleTime", comparison: "worst-share", value: 0.1 }],
    refused: [],
  },
  selectionCounts: [],
};

const after = (state: PaneState, ...actions: readonly PaneAction[]): PaneState =>
  actions.reduce(reduce, state);

const opened = paneState("done", "data");
const read = after(opened, { type: "checked", result: ok(check) });

test("a check brings the rules that stand on the settings sheet", () => {
  expect(read.kept.settings.bottomSize).toBe(40);
});

test("what was chosen on the pane is not taken for what the sheet says", () => {
  const chosen = after(read, { type: "setting-typed", id: "bottomSize", value: "25" });
  const inForce = { ...check, settings: { ...check.settings, bottomSize: 25, topSize: 7 } };
  const again = after(chosen, { type: "checked", result: ok(inForce) });
  expect(again.kept.settings).toMatchObject({ bottomSize: 40, topSize: 7 });
  expect(again.choices.settings).toEqual({ bottomSize: 25 });
});

test("an edit by the person makes what was read stale; reading again makes it fresh", () => {
  const edited = after(read, { type: "edited" });
  expect(edited.data).toMatchObject({ at: "read", isStale: true });
  expect(after(edited, { type: "checked", result: ok(check) }).data).toMatchObject({
    isStale: false,
  });
});

test("edits while the pane itself works are its own", () => {
  const writing = after(read, { type: "work-began", kind: "save" }, { type: "edited" });
  expect(writing.data).toMatchObject({ isStale: false });
});

test("stopping a check keeps what was read before on view", () => {
  const stopped = after(read, {
    type: "checked",
    result: fail({ of: "workbook", cause: { kind: "cancelled" } }),
  });
  expect(stopped.data).toBe(read.data);
});

test("stopping the first check leaves a failure that can be tried again", () => {
  const cause = { of: "job", cause: { kind: "cancelled" } } as const;
  const stopped = after(opened, { type: "checked", result: fail(cause) });
  expect(stopped.data).toEqual({ at: "failed", cause, isStale: false });
});

test("a write that could not be taken back asks to be put right, until it is", () => {
  const broken = after(read, {
    type: "work-failed",
    kind: "write",
    cause: { of: "workbook", cause: { kind: "half-written" } },
  });
  expect(broken.write).toBe("interrupted");
  expect(after(broken, { type: "put-right" }).write).toBe("whole");
});

test("keeping the choices empties them and makes them the sheet's", () => {
  const chosen = after(read, { type: "setting-typed", id: "bottomSize", value: "25" });
  const kept = {
    settings: { ...check.settings, bottomSize: 25 },
    corrections: [],
    selections: [],
  };
  const saved = after(chosen, { type: "saved", kept });
  expect(saved.kept).toBe(kept);
  expect(saved.choices).toEqual({ settings: {}, corrections: null, selections: null });
});

test("progress that arrives after the work has ended changes nothing", () => {
  const late = after(read, { type: "work-progressed", progress: { step: "read", fraction: 1 } });
  expect(late).toBe(read);
});

test("what Check my changes found stays from room to room, is stale after an edit, and goes when it is checked anew or a plan is written", () => {
  const address = { sheet: "Timetable", row: 6, column: 7 };
  const found: TimetableCheck = {
    language: "en",
    summary: "1 session was changed by hand; 1 rule is broken.",
    findings: [{ kind: "broken", sentence: "Li Na teaches twice.", cell: address }],
  };
  const told = after(read, { type: "changes-checked", check: found });
  const back = after(
    told,
    { type: "room-entered", room: "rules" },
    { type: "room-entered", room: "results" },
  );
  expect(back.changesCheck).toEqual({ check: found, isStale: false });
  for (const action of [
    { type: "edited" },
    { type: "setting-typed", id: "bottomSize", value: "25" },
    { type: "corrected", corrections: [] },
    { type: "restored" },
  ] as const) {
    expect(after(told, action).changesCheck).toEqual({ check: found, isStale: true });
    expect(after(read, action).changesCheck).toBeNull();
  }
  expect(after(told, { type: "changes-check-began" }).changesCheck).toBeNull();
});
