import { writeFileSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "../setup/browser";
import { serveFolder } from "../setup/static-server";

/** `analysis-in-browser.ts WORKER.js CALLS REPEATS`: what each part of the analysis costs in Chromium's worker, as JSON. */
const [script = "", calls = "1000000", repeats = "3"] = process.argv.slice(2);

async function measure(): Promise<unknown> {
  writeFileSync(
    path.join(path.dirname(script), "page.html"),
    "<!doctype html><title>Analysis</title>",
  );
  const server = await serveFolder(path.dirname(script));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/page.html`);
    return await page.evaluate(
      ([file, count, times]) =>
        new Promise((resolve, reject) => {
          const worker = new Worker(file);
          worker.onmessage = ({ data }) => {
            resolve(data);
          };
          worker.onerror = ({ message }) => {
            reject(new Error(message));
          };
          worker.postMessage({ calls: count, repeats: times });
        }),
      [path.basename(script), Number(calls), Number(repeats)] as const,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

measure().then(
  (found) => {
    process.stdout.write(JSON.stringify(found));
  },
  (thrown: unknown) => {
    process.stderr.write(String(thrown));
    process.exitCode = 1;
  },
);
