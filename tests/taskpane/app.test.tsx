/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ok } from "../../src/foundation/result";
import { loadLocale } from "../../src/locales/pane-locale";
import { App } from "../../src/taskpane/app/app";
import { createEngine } from "../../src/taskpane/create-engine";
import type { Engine } from "../../src/taskpane/engine";
import { inProcess } from "../../src/worker/in-process";
import { sampleWorkbook } from "../jobs/sample-workbook";
import { hostOf } from "./a-host";
import { axeFindings } from "./axe-in-page";

const patience = { timeout: 50_000 };

beforeEach(() => {
  window.localStorage.clear();
});

/** The pane as Excel shows it, with what a test changes of its engine, and the person's edits at hand. */
async function show(change: (engine: Engine) => Engine = (engine) => engine) {
  const words = await loadLocale("en");
  const listeners = new Set<() => void>();
  const host = {
    ...hostOf(await sampleWorkbook()),
    onEdit: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const checks: string[] = [];
  const engine = createEngine(host, inProcess);
  const counted = change({
    ...engine,
    check: (choices, watch) => {
      checks.push("check");
      return engine.check(choices, watch);
    },
  });
  const user = userEvent.setup();
  const { unmount } = render(<App host={host} engine={counted} words={words} />);
  const edit = (): void => {
    act(() => {
      for (const listener of listeners) listener();
    });
  };
  return { pane: words.pane, user, checks, edit, listeners, unmount };
}

test("the first run says what it does and reads nothing before it is told to", async () => {
  const { pane, user, checks, unmount } = await show();
  expect(screen.getByRole("heading", { name: pane.intro.title })).toBeInTheDocument();
  expect(checks).toEqual([]);
  expect(await axeFindings()).toEqual([]);
  await user.click(screen.getByRole("button", { name: pane.intro.start }));
  await screen.findByText(/rows found =/, {}, patience);
  expect(checks).toEqual(["check"]);
  unmount();

  const again = await show();
  expect(screen.queryByRole("heading", { name: pane.intro.title })).not.toBeInTheDocument();
  await screen.findByText(/rows found =/, {}, patience);
  again.unmount();
});

test("the first run can be skipped; then nothing is read", async () => {
  const { pane, user, checks, unmount } = await show();
  await user.click(screen.getByRole("button", { name: pane.intro.skip }));
  expect(screen.getByText(pane.data.unread)).toBeInTheDocument();
  expect(checks).toEqual([]);
  expect(await axeFindings()).toEqual([]);
  unmount();
});

test("an edit by the person shows a hint and leaves the focus where it is", async () => {
  const { pane, user, edit, listeners, unmount } = await show();
  await user.click(screen.getByRole("button", { name: pane.intro.start }));
  await screen.findByText(/rows found =/, {}, patience);
  const rules = screen.getByRole("button", { name: pane.rooms.rules });
  rules.focus();
  edit();
  expect(await screen.findByText(pane.data.stale)).toHaveAttribute("role", "status");
  expect(rules).toHaveFocus();
  expect(await axeFindings()).toEqual([]);
  unmount();
  expect(listeners.size).toBe(0);
});

test("a write that broke off can be put right at a press", async () => {
  let isBroken = true;
  const { pane, user, unmount } = await show((engine) => ({
    ...engine,
    isInterrupted: () => Promise.resolve(ok(isBroken)),
    putRight: () => {
      isBroken = false;
      return Promise.resolve(ok(null));
    },
  }));
  await user.click(screen.getByRole("button", { name: pane.intro.skip }));
  const putRight = await screen.findByRole("button", { name: pane.interrupted.putRight });
  expect(await axeFindings()).toEqual([]);
  await user.click(putRight);
  await screen.findByText(pane.work.done["put-right"], {}, patience);
  expect(screen.queryByText(pane.interrupted.title)).not.toBeInTheDocument();
  unmount();
});

test("the steps are in order, the present one is marked, and each is one press away", async () => {
  const { pane, user, unmount } = await show();
  await user.click(screen.getByRole("button", { name: pane.intro.skip }));
  const steps = screen.getByRole("navigation", { name: pane.rooms.label });
  const names = [...steps.querySelectorAll("button")].map((button) => button.textContent);
  expect(names).toEqual(["Data", "Rules", "Generate", "Results"]);
  const rules = screen.getByRole("button", { name: pane.rooms.rules });
  await user.click(rules);
  expect(rules).toHaveAttribute("aria-current", "step");
  await screen.findByRole("heading", { name: pane.rules.title }, patience);
  expect(steps.querySelectorAll("[aria-current]")).toHaveLength(1);
  unmount();
});

test("what throws inside counts as our own mistake and leaves the pane in use", async () => {
  const printed = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { pane, user, unmount } = await show((engine) => ({
    ...engine,
    check: () => Promise.reject(new Error("broken")),
  }));
  await user.click(screen.getByRole("button", { name: pane.intro.start }));
  const said = await screen.findByText(pane.trouble.defect, {}, patience);
  expect(said.closest("[role=alert]")).not.toBeNull();
  expect(printed).toHaveBeenCalled();
  expect(screen.getByRole("button", { name: pane.data.check })).toBeEnabled();
  printed.mockRestore();
  unmount();
});
