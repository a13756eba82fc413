import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { LocaleTag } from "../../src/locales/locale-tag";
import { loadLocale, type PaneLocale } from "../../src/locales/pane-locale";
import { App } from "../../src/taskpane/app/app";
import { rememberIntro } from "../../src/taskpane/app/remembered";
import type { Room } from "../../src/taskpane/app/rooms";
import { createEngine } from "../../src/taskpane/create-engine";
import type { Engine } from "../../src/taskpane/engine";
import type { PaneWorkbook } from "../../src/taskpane/pane-host";
import { inProcess } from "../../src/worker/in-process";
import { unwatched } from "../../src/foundation/watch";
import { hostOf } from "./a-host";

/** Long enough for a whole plan on a busy machine. */
const patience = { timeout: 50_000 };

export type OpenPane = {
  readonly words: PaneLocale;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly press: (name: string) => Promise<void>;
  /** Waits for a heading of this name. */
  readonly heading: (name: string) => Promise<HTMLElement>;
  /** Waits until the pane has looked at the workbook by itself and no work is under way. */
  readonly idle: () => Promise<void>;
  readonly close: () => void;
};

/** The whole pane, in one of its rooms, over a workbook; the jobs run on this thread. */
export async function openPane(
  workbook: PaneWorkbook,
  startIn: Room,
  language: LocaleTag = "en",
  change: (engine: Engine) => Engine = (engine) => engine,
): Promise<OpenPane> {
  rememberIntro();
  const words = await loadLocale(language);
  const host = hostOf(workbook, language);
  // The pane's work goes on between a test's own steps, as in a browser; the tests wait for what they want to see.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  let sayChecked: () => void = () => undefined;
  const checked = new Promise<void>((resolve) => {
    sayChecked = resolve;
  });
  const real = createEngine(host, inProcess);
  const engine = change({
    ...real,
    check: async (choices, watch) => real.check(choices, watch).finally(sayChecked),
  });
  const user = userEvent.setup();
  const { unmount } = render(<App host={host} engine={engine} words={words} startIn={startIn} />);
  const idle = async (): Promise<void> => {
    await checked;
    await waitFor(() => {
      expect(screen.queryByRole("progressbar")).toBeNull();
    }, patience);
  };
  return {
    words,
    user,
    idle,
    press: async (name) => {
      await user.click(await screen.findByRole("button", { name }, patience));
    },
    heading: (name) => screen.findByRole("heading", { name }, patience),
    close: unmount,
  };
}

/** The names of a workbook's tabs. */
export async function tabsOf(workbook: PaneWorkbook): Promise<readonly string[]> {
  const described = await workbook.describe(unwatched);
  if (!described.ok) throw new Error(described.cause.kind);
  return described.value.sheets.map(({ name }) => name);
}

/** An engine that waits before it makes a plan, so that what the pane shows meanwhile can be looked at. */
export function waiting(): {
  readonly change: (engine: Engine) => Engine;
  readonly goOn: () => void;
} {
  let goOn: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  return {
    goOn,
    change: (engine) => ({
      ...engine,
      prepare: async (choices, watch) => {
        watch.onProgress({ step: "rank", fraction: 0.42 });
        const cancelled = new Promise<void>((resolve) => {
          watch.signal.addEventListener("abort", () => {
            resolve();
          });
        });
        await Promise.race([opened, cancelled]);
        return engine.prepare(choices, watch);
      },
    }),
  };
}
