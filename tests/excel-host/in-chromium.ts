import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Frame, Page, Route } from "playwright-core";
import { launchBrowser } from "../setup/browser";
import { ExcelHost } from "./host";
import { floor } from "./in-jest";
import { loadXlsx } from "./load-xlsx";
import { HostWorkbook } from "./model/workbook";
import { CrossWindowHost, officeServices, origin, paneUrl, type PaneContext } from "./xdm";

const officeJs = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);

export type ChromiumOptions = Partial<PaneContext> & {
  /** The folder of the built pane, "dist/pane"; "taskpane.html" is opened from it. */
  readonly pane: string;
  /** The bytes of an .xlsx to open, or a workbook of the model; an empty one without. */
  readonly workbook?: Uint8Array | HostWorkbook;
  /** What Excel says of its colours; light where nothing is said. */
  readonly theme?: "light" | "dark";
  readonly forcedColors?: boolean;
  /** Pixels of the pane; Excel's own is 320 to 350 wide. */
  readonly size?: { readonly width: number; readonly height: number };
  /** A browser that is running already; it then stays open. */
  readonly browser?: Browser;
};

export type ChromiumExcel = {
  readonly host: ExcelHost;
  readonly excel: CrossWindowHost;
  /** The page around the pane, as Excel on the web is. */
  readonly page: Page;
  /** The pane. */
  readonly frame: Frame;
  /** Everything the pane asked the network for that no file here answers; the requests failed. */
  readonly unanswered: readonly string[];
  /** Errors that nobody caught, and what was written to the console as an error. */
  readonly errors: readonly string[];
  /** Throws when the host failed or lacked a member and no test asked for it. */
  close(): Promise<void>;
};

const backgrounds = { light: "#FFFFFF", dark: "#292929" } as const;

/**
 * Opens the built pane in a real browser with Microsoft's unmodified office.js, in a frame of a page that plays Excel on the
 * web. The workbook lives in the test's own process. Every request is answered from files: nothing reaches the network.
 */
export async function startExcelInChromium(options: ChromiumOptions): Promise<ChromiumExcel> {
  const context: PaneContext = {
    requirementSets: floor,
    displayLanguage: "en-US",
    contentLanguage: "en-US",
    settings: new Map<string, string>(),
    ...options,
  };
  const host = new ExcelHost(await workbookOf(options.workbook), officeServices);
  const browser = options.browser ?? (await launchBrowser());
  const { width, height } = options.size ?? { width: 350, height: 700 };
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: options.theme ?? "light",
    forcedColors: options.forcedColors === true ? "active" : "none",
  });
  const unanswered: string[] = [];
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.route("**/*", (route) => answer(route, options.pane, unanswered));
  const excel = new CrossWindowHost(host, context, (text) => {
    // A page that is being closed takes no more messages.
    page.evaluate(toPane, text).catch(() => undefined);
  });
  excel.onTabExit = (): void => {
    page.evaluate(takeFocus).catch(() => undefined);
  };
  await page.exposeFunction("toExcel", (text: string) => {
    excel.receive(text);
  });
  if (options.theme !== undefined) {
    await page.addInitScript(sayTheme, backgrounds[options.theme]);
  }
  await page.goto(`${origin}/excel.html`);
  const frame = page.frame({ name: "pane" });
  if (frame === null) throw new Error("The page around the pane did not open.");
  return {
    host,
    excel,
    page,
    frame,
    unanswered,
    errors,
    close: async () => {
      await (options.browser === undefined ? browser.close() : page.close());
      const defects = host.takeDefects();
      if (defects.length > 0) throw new Error(`The excel-host failed:\n${defects.join("\n")}`);
    },
  };
}

async function workbookOf(given: Uint8Array | HostWorkbook | undefined): Promise<HostWorkbook> {
  if (given === undefined) return new HostWorkbook();
  if (given instanceof HostWorkbook) return given;
  const loaded = await loadXlsx(given, "centre.xlsx");
  if (!loaded.ok) throw new Error(`The workbook could not be opened: ${loaded.cause.kind}`);
  return loaded.value;
}

/** Runs in the page around the pane. */
function toPane(text: string): void {
  const pane = document.querySelector("iframe")?.contentWindow;
  pane?.postMessage(text, "*");
}

/** Runs in the page around the pane: the focus is in Excel, and its next Tab leads into the pane. */
function takeFocus(): void {
  document.querySelector<HTMLElement>("#grid")?.focus();
}

/** Runs in the pane before anything else: the theme is there as soon as Office is ready. */
function sayTheme(bodyBackgroundColor: string): void {
  document.addEventListener(
    "load",
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement) || !/\/office(\.debug)?\.js/i.test(target.src)) {
        return;
      }
      void Office.onReady(() => {
        const value = { bodyBackgroundColor };
        Object.defineProperty(Office.context, "officeTheme", { value, configurable: true });
      });
    },
    true,
  );
}

const excelPage = `<!doctype html><html lang="en"><head><title>Excel</title>
<style>html,body{margin:0;height:100%}#grid{position:fixed;outline:0}iframe{border:0;width:100%;height:100%;display:block}</style></head>
<body><div id="grid" tabindex="0"></div><iframe name="pane" title="Peilian" src="${paneUrl.replaceAll("&", "&amp;")}"></iframe>
<script>addEventListener("message", (event) => {
  if (typeof event.data === "string") toExcel(event.data);
});</script></body></html>`;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

async function answer(route: Route, pane: string, unanswered: string[]): Promise<void> {
  const url = new URL(route.request().url());
  if (url.origin === origin && url.pathname === "/excel.html") {
    await route.fulfill({ contentType: "text/html; charset=utf-8", body: excelPage });
    return;
  }
  const file = fileOf(url, pane);
  if (file === null) {
    unanswered.push(url.href);
    await route.abort();
    return;
  }
  const contentType = types[path.extname(file)] ?? "application/octet-stream";
  await route.fulfill({ contentType, body: readFileSync(file) });
}

/** office.js and its parts from the package, by Microsoft's address or any folder called office-js; the rest from the pane. */
function fileOf({ origin: from, pathname }: URL, pane: string): string | null {
  const hosted =
    /^\/lib\/[^/]+\/hosted\/(.+)$/.exec(pathname) ?? /\/office-?js\/(.+)$/i.exec(pathname);
  const part = hosted?.[1];
  const local = from === origin ? path.join(pane, path.normalize(pathname)) : null;
  const file = part === undefined ? local : path.join(officeJs, path.normalize(part.toLowerCase()));
  return file !== null && existsSync(file) ? file : null;
}
