import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM, type DOMWindow } from "jsdom";
import { ExcelHost } from "./host";
import { HostWorkbook } from "./model/workbook";
import { CrossWindowHost, officeServices, origin, paneUrl, type PaneContext } from "./xdm";

const scripts = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);

export type RunningExcel = {
  readonly host: ExcelHost;
  readonly page: CrossWindowHost;
  readonly window: DOMWindow;
  /**
   * Closes the page and takes Excel, Office and OfficeExtension out of the global scope. Throws when the host had to say that
   * it does not simulate something, or failed itself, and no test asked for it.
   */
  close(): void;
};

/** The lowest version Peilian supports. */
export const floor = { ExcelApi: "1.12", RichApiRuntime: "1.2", AddinCommands: "1.1" };

/**
 * Starts Microsoft's unmodified office.js in a page of its own against a simulated Excel. Afterwards `Excel`, `Office` and
 * `OfficeExtension` are global, as in a task pane, and requirement sets are enforced.
 */
export async function startExcel(given: Partial<PaneContext> = {}): Promise<RunningExcel> {
  const context: PaneContext = {
    requirementSets: floor,
    displayLanguage: "en-US",
    contentLanguage: "en-US",
    settings: new Map<string, string>(),
    ...given,
  };
  const host = new ExcelHost(new HostWorkbook(), officeServices);
  const { window } = new JSDOM("<!doctype html><head></head><body></body>", {
    url: paneUrl,
    runScripts: "outside-only",
    pretendToBeVisual: true,
  });
  // jsdom has no document.domain; office.js reads it before it trusts its host.
  Object.defineProperty(window.document, "domain", { value: "localhost" });
  serveScripts(window);
  const page = connect(window, host, context);
  await addScript(window, "office.debug.js");
  await globalsOf(window).Office.onReady();
  const started = globalsOf(window);
  started.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  Object.assign(globalThis, started);
  return {
    host,
    page,
    window,
    close: () => {
      for (const name of Object.keys(started)) Reflect.deleteProperty(globalThis, name);
      window.close();
      const defects = host.takeDefects();
      if (defects.length > 0) throw new Error(`The excel-host failed:\n${defects.join("\n")}`);
    },
  };
}

/** office.js asks for its other files by script elements; they come from the package, nothing from the network. */
function serveScripts(window: DOMWindow): void {
  const run = (element: HTMLScriptElement): void => {
    const name = new URL(element.src).pathname.replace("/office-js/", "").toLowerCase();
    window.eval(readFileSync(path.join(scripts, name), "utf8"));
    element.dispatchEvent(new window.Event("load"));
  };
  const observer = new window.MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node instanceof window.HTMLScriptElement) setTimeout(run, 0, node);
    }
  });
  observer.observe(window.document, { childList: true, subtree: true });
}

function addScript(window: DOMWindow, name: string): Promise<void> {
  const script = window.document.createElement("script");
  script.src = `${origin}/office-js/${name}`;
  return new Promise((resolve) => {
    script.addEventListener("load", () => {
      resolve();
    });
    window.document.head.append(script);
  });
}

/** office.js posts to its opener; a stand-in for that window is the whole transport. */
function connect(window: DOMWindow, host: ExcelHost, context: PaneContext): CrossWindowHost {
  const opener = {
    postMessage: (text: string): void => {
      setTimeout(() => {
        page.receive(text);
      }, 0);
    },
  };
  const page = new CrossWindowHost(host, context, (data) => {
    setTimeout(() => {
      const event = new window.MessageEvent("message", { data, origin });
      Object.defineProperty(event, "source", { value: opener });
      window.dispatchEvent(event);
    }, 0);
  });
  Object.defineProperty(window, "opener", { value: opener, configurable: true });
  return page;
}

type OfficeGlobals = {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
};

function globalsOf(window: DOMWindow): OfficeGlobals {
  const { Excel, Office, OfficeExtension } = window as DOMWindow & OfficeGlobals;
  return { Excel, Office, OfficeExtension };
}
