import { existsSync } from "node:fs";
import path from "node:path";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { samplePlan } from "../../src/jobs/insert-sample";
import { loadLocale, type PaneLocale } from "../../src/locales/pane-locale";
import type { LocaleTag } from "../../src/locales/locale-tag";
import { newXlsx } from "../../src/workbook/xlsx/new-workbook";
import {
  startExcelInChromium,
  type ChromiumExcel,
  type ChromiumOptions,
} from "../excel-host/in-chromium";
import { today } from "../jobs/sample-workbook";
import { axeFindings } from "../setup/axe";
import { addChineseGlyphs } from "../setup/chinese-glyphs";
import { keepScreenshot } from "../setup/screenshots";

const built = path.resolve(__dirname, "../../dist/pane");
const patience = 40_000;

/** The oldest Excel with a manifest that admits the pane and years of support ahead: LTSC 2021. */
const excel2021 = { ExcelApi: "1.14", RichApiRuntime: "1.2", AddinCommands: "1.1" };

/** The pane as a person sees it beside her workbook, with Microsoft's client between them. */
export type OpenPane = {
  readonly excel: ChromiumExcel;
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly words: PaneLocale;
  /** Presses the button or link of this name. */
  readonly press: (name: string) => Promise<void>;
  readonly button: (name: string) => Locator;
  /** Waits for the heading of this name. */
  readonly heading: (name: string) => Promise<void>;
  /** Waits until no work is under way. */
  readonly idle: () => Promise<void>;
  /** The pane is closed and opened anew; `search` as a ribbon button gives it. */
  readonly reopen: () => Promise<void>;
  /** What axe finds in the pane as it stands. */
  readonly findings: () => Promise<readonly string[]>;
  /** Keeps a picture under artefacts/pane. */
  readonly keep: (name: string) => Promise<void>;
  /** Closes the pane. Throws when the page wrote an error or asked the network for anything. */
  readonly close: () => Promise<void>;
};

type PaneOptions = Omit<ChromiumOptions, "pane"> & {
  readonly browser: Browser;
  readonly language: LocaleTag;
  /** Whether the person has seen the introduction before. */
  readonly introSeen?: boolean;
};

/** Opens the pane over a workbook, on the day the sample centre is made for. The pane must have been built. */
export async function openPane({
  language,
  introSeen,
  ...options
}: PaneOptions): Promise<OpenPane> {
  if (!existsSync(path.join(built, "taskpane.html"))) {
    throw new Error("dist/pane is missing: run `npm run build` first.");
  }
  const tag = language === "en" ? "en-US" : language;
  const excel = await startExcelInChromium({
    requirementSets: excel2021,
    displayLanguage: tag,
    contentLanguage: tag,
    ...options,
    pane: built,
  });
  const { page } = excel;
  await addChineseGlyphs(page);
  await page.addInitScript({ content: clockFrom(today) });
  const pane = page.frameLocator("iframe");
  const reopen = async (): Promise<void> => {
    await page.reload();
    await pane.getByRole("main").waitFor();
  };
  if (introSeen === true) await page.evaluate(seeIntro);
  await reopen();
  const button = (name: string): Locator => pane.getByRole("button", { name, exact: true });
  return {
    excel,
    page,
    pane,
    words: await loadLocale(language),
    button,
    press: (name) => button(name).click({ timeout: patience }),
    heading: (name) =>
      pane.getByRole("heading", { name, exact: true }).waitFor({ timeout: patience }),
    idle: () => pane.getByRole("progressbar").waitFor({ state: "detached", timeout: patience }),
    reopen,
    findings: async () => {
      const frame = page.frame({ name: "pane" });
      if (frame === null) throw new Error("There is no pane.");
      return axeFindings(frame);
    },
    keep: (name) => keepScreenshot(page, `pane/${name}`),
    close: async () => {
      await page.close();
      await excel.close();
      const trouble = [...excel.errors, ...excel.unanswered];
      if (trouble.length > 0) throw new Error(`The pane had trouble:\n${trouble.join("\n")}`);
    },
  };
}

/** Sample centres that a test of this file asked for already. */
const made = new Map<string, Promise<Uint8Array>>();

/** A made-up centre as an .xlsx file. */
export function sampleFile(language: LocaleTag, agents = 60): Promise<Uint8Array> {
  const name = `${agents} ${language}`;
  const file = made.get(name) ?? makeSample(language, agents);
  made.set(name, file);
  return file;
}

async function makeSample(language: LocaleTag, agents: number): Promise<Uint8Array> {
  const file = await newXlsx(samplePlan({ agents, months: 3, language, seed: 1, today }));
  if (!file.ok) throw new Error(file.cause.kind);
  return file.value;
}

/** For the pane to run before anything else: it is that day there, and time goes on from noon. */
function clockFrom(day: number): string {
  return `{
    const ahead = new Date(1970, 0, ${1 + day}, 12).getTime() - Date.now();
    Date = new Proxy(Date, {
      construct: (real, given) => new real(...(given.length > 0 ? given : [real.now() + ahead])),
      get: (real, name) => (name === "now" ? () => real.now() + ahead : Reflect.get(real, name)),
    });
  }`;
}

/** Runs in the page; kept as the pane itself keeps it. */
function seeIntro(): void {
  window.localStorage.setItem("peilian.intro", "seen");
}
