import { existsSync } from "node:fs";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { packedChromium } from "./packed-chromium";

const programs = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

// A container has a small /dev/shm and no user namespaces; the pages tested are our own.
const args = ["--no-sandbox", "--disable-dev-shm-usage"];

/**
 * Starts a browser without a window: the one that `PEILIAN_BROWSER` names, else an installed Chrome, Edge or Chromium, else the
 * one the package brings. Throws with every refusal and what to install, so that no browser test passes unrun.
 */
export async function launchBrowser(): Promise<Browser> {
  const refusals: string[] = [];
  for (const candidate of candidates()) {
    try {
      return await chromium.launch({ args, ...candidate() });
    } catch (refusal) {
      refusals.push(refusal instanceof Error ? (refusal.message.split("\n")[0] ?? "") : "");
    }
  }
  throw new Error(
    [
      "No browser could be started, so nothing was tested.",
      ...refusals.map((refusal) => `  ${refusal}`),
      "Install Google Chrome or Microsoft Edge, or name a Chromium: PEILIAN_BROWSER=/path/to/chromium npm test.",
      "On Linux x64 `npm ci` brings one (@sparticuz/chromium), unless optional packages were left out.",
    ].join("\n"),
  );
}

/** In the order they are tried; each is looked into only when its turn comes. */
function candidates(): readonly (() => LaunchOptions)[] {
  const named = process.env.PEILIAN_BROWSER;
  if (named !== undefined && named !== "") return [() => ({ executablePath: named })];
  return [
    () => ({ channel: "chrome" }),
    () => ({ channel: "msedge" }),
    ...programs.filter((path) => existsSync(path)).map((path) => () => ({ executablePath: path })),
    packed,
  ];
}

function packed(): LaunchOptions {
  const found = packedChromium();
  if (!found) throw new Error("The package brings a browser for Linux x64 only.");
  return {
    executablePath: found.program,
    args: [...args, "--headless=shell"],
    env: { ...environment(), ...found.env },
  };
}

function environment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])));
}
