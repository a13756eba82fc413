import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const dist = path.resolve(__dirname, "../../dist");

/** Bytes, gzipped, of a built page and of every script of ours it loads before it draws itself. */
function firstLoad(page: string): number {
  const file = path.join(dist, page);
  if (!existsSync(file)) throw new Error(`dist/${page} is missing: run \`npm run build\` first.`);
  const html = readFileSync(file, "utf8");
  const scripts = [...html.matchAll(/<script[^>]* src="?([^"> ]+)"?/g)]
    .map(([, source]) => source ?? "")
    .filter((source) => !source.startsWith("https:"));
  if (scripts.length === 0) throw new Error(`${page} loads no script of ours.`);
  return [file, ...scripts.map((source) => path.join(path.dirname(file), source))].reduce(
    (sum, each) => sum + gzipSync(readFileSync(each)).length,
    0,
  );
}

const kilobytes = (bytes: number): number => Math.round(bytes / 1000);

test("what the pane loads before it is usable stays below 200 kB", () => {
  const bytes = firstLoad("pane/taskpane.html");
  console.log(`pane: ${kilobytes(bytes)} kB gzip before it draws itself`);
  expect(bytes).toBeLessThan(200_000);
});

test("the page in the browser begins with less than 100 kB; the pane, the grid and the file's worker come after it in turns", () => {
  const bytes = firstLoad("tryout/index.html");
  console.log(`try-out page: ${kilobytes(bytes)} kB gzip to begin with`);
  expect(bytes).toBeLessThan(100_000);
});
