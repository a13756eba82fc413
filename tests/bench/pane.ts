import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Frame } from "playwright-core";
import { openPane, sampleFile, type OpenPane } from "../e2e/open-pane";
import { launchBrowser } from "../setup/browser";

/** The pane in Chromium beside a workbook: what it loads before it can be used, how soon, and its longest tasks. */

const built = path.resolve(__dirname, "../../dist/pane");
const agents = Number(process.argv[2] ?? "60");

type Watched = typeof globalThis & { takeLongest: () => number };

/** Runs in every frame before anything else. */
function watchTasks(): void {
  const tasks: number[] = [];
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: "longtask", buffered: true });
  Object.assign(globalThis, { takeLongest: () => Math.max(0, ...tasks.splice(0)) });
}

function paneFrame({ page }: OpenPane): Frame {
  const frame = page.frame({ name: "pane" });
  if (frame === null) throw new Error("There is no pane.");
  return frame;
}

/** Milliseconds of the longest task since the last call; 0 when none took 50 ms. */
async function longest(open: OpenPane): Promise<number> {
  return Math.round(await paneFrame(open).evaluate(() => (globalThis as Watched).takeLongest()));
}

/** kB of these files as a server sends them. */
function zipped(files: readonly string[]): number {
  const bytes = files.map((file) => gzipSync(readFileSync(path.join(built, file))).length);
  return Math.round(bytes.reduce((sum, size) => sum + size, 0) / 100) / 10;
}

async function measure(): Promise<Readonly<Record<string, number>>> {
  const browser = await launchBrowser();
  const open = await openPane({
    browser,
    language: "en",
    workbook: await sampleFile("en", agents),
  });
  const { page, words, heading, press, idle } = open;
  await page.addInitScript(watchTasks);
  const asked = new Set<string>();
  page.on("request", (request) => asked.add(path.basename(new URL(request.url()).pathname)));
  const start = performance.now();
  await page.reload();
  await heading(words.pane.intro.title);
  const usable = Math.round(performance.now() - start);
  const files = readdirSync(built).filter((file) => /\.(?:js|css|html)$/.test(file));
  const first = files.filter((file) => asked.has(file));
  const opening = await longest(open);
  await press(words.pane.intro.start);
  await heading(words.pane.data.title);
  await idle();
  const check = await longest(open);
  await press(words.pane.rooms.generate);
  await press(words.results.generate.start);
  await heading(words.results.preview.title);
  await idle();
  const generate = await longest(open);
  await press(words.results.preview.write);
  await heading(words.results.results.title);
  await idle();
  const write = await longest(open);
  await open.close();
  await browser.close();
  const rest = zipped(files.filter((file) => !first.includes(file)));
  return { agents, usable, first: zipped(first), rest, opening, check, generate, write };
}

measure().then(
  (figures) => {
    process.stdout.write(JSON.stringify(figures));
  },
  (thrown: unknown) => {
    process.stderr.write(String(thrown));
    process.exitCode = 1;
  },
);
