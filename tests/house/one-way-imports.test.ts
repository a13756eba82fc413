import path from "node:path";
import { Linter } from "eslint";
import { parser } from "typescript-eslint";

const root = path.resolve(__dirname, "../..");

/** The project's own configuration, cut down to the entries that hold the rooms apart. */
const rule = "rooms/one-way-imports";
const { default: config } = jest.requireActual<{ default: Linter.Config[] }>(
  "../../eslint.config.mjs",
);
const held = config.filter((entry) => entry.rules?.[rule] !== undefined);

/** What lint says to one line of code in `file`. */
function said(file: string, code: string): readonly string[] {
  const linter = new Linter({ cwd: root, configType: "flat" });
  const messages = linter.verify(
    code,
    [...held, { files: ["**/*.{ts,tsx}"], languageOptions: { parser } }],
    file,
  );
  return messages.map(({ message }) => message);
}

const importing = (file: string, specifier: string) => said(file, `import "${specifier}";`);

describe("imports run one way", () => {
  test.each([
    ["src/foundation/day.ts", "../domain/training-plan"],
    ["src/foundation/day.ts", "../locales/locale"],
    ["src/domain/training-plan.ts", "../workbook/cells"],
    ["src/domain/ranking/composite.ts", "../../locales/locale"],
    ["src/domain/ranking/composite.ts", "../../workbook/xlsx/zip"],
    ["src/workbook/port.ts", "../domain/training-plan"],
    ["src/workbook/xlsx/zip.ts", "../../locales/locale"],
    ["src/locales/locale.ts", "../reading/tables/table"],
    ["src/locales/en/sheets.ts", "../../sheets/page"],
    ["src/reading/tables/table.ts", "../../sheets/page"],
    ["src/reading/tables/table.ts", "../../sample/words"],
    ["src/reading/tables/table.ts", "../../jobs/job"],
    ["src/sheets/page.ts", "../reading/tables/table"],
    ["src/sheets/page.ts", "../cli/files"],
    ["src/sample/sheets/page.ts", "../../sheets/page"],
    ["src/sample/kpis.ts", "../reading/tables/table"],
    ["src/jobs/job.ts", "../cli/files"],
    ["src/jobs/job.ts", "../taskpane/app"],
    ["src/jobs/job.ts", "../worker/queue"],
  ])("%s may not import %s", (file, specifier) => {
    expect(importing(file, specifier)).toEqual([expect.stringContaining("may import only")]);
  });

  test.each([
    ["src/reading/tables/table.ts", "../../workbook/xlsx/zip"],
    ["src/reading/tables/table.ts", "../../workbook/office/office-workbook"],
    ["src/sheets/page.ts", "../workbook/memory/memory-workbook"],
    ["src/jobs/job.ts", "../workbook/text/csv-rows"],
    ["src/sample/kpis.ts", "../workbook/xlsx/new-workbook"],
    ["src/worker/perform-job.ts", "../workbook/xlsx/zip"],
    ["src/taskpane/create-engine.ts", "../workbook/xlsx/zip"],
    ["src/taskpane/create-engine.ts", "../workbook/office/open-office"],
    ["src/tryout/open-book.ts", "../workbook/office/open-office"],
    ["src/cli/open-book.ts", "../workbook/office/open-office"],
    ["src/workbook/xlsx/zip.ts", "../memory/book"],
    ["src/workbook/memory/book.ts", "../xlsx/zip"],
    ["src/workbook/office/open-office.ts", "../xlsx/zip"],
    ["src/workbook/xlsx/zip.ts", "../text/csv-rows"],
    ["src/workbook/port.ts", "./office/open-office"],
  ])("%s may not know the adapter %s", (file, specifier) => {
    expect(importing(file, specifier)).toEqual([expect.stringContaining("may import only")]);
  });

  test.each([
    ["src/taskpane/app/app.tsx", "../excel/start-pane"],
    ["src/taskpane/app/app.tsx", "../../tryout/page-book"],
    ["src/taskpane/engine.ts", "../cli/files"],
    ["src/taskpane/excel/start-pane.tsx", "../../tryout/page-book"],
    ["src/tryout/tryout-page.tsx", "../taskpane/excel/start-pane"],
    ["src/tryout/tryout-page.tsx", "../cli/files"],
    ["src/worker/perform-job.ts", "../taskpane/engine"],
    ["src/commands/main.ts", "../taskpane/engine"],
    ["src/cli/main.ts", "../worker/in-process"],
    ["src/cli/main.ts", "../taskpane/engine"],
  ])("at the doors, %s may not import %s", (file, specifier) => {
    expect(importing(file, specifier)).toEqual([expect.stringContaining("may import only")]);
  });

  test("a worker is started along the stream only", () => {
    const start = (address: string) => `new Worker(new URL("${address}", import.meta.url));`;
    expect(said("src/taskpane/start-jobs.ts", start("../worker/job-worker.ts"))).toEqual([]);
    expect(said("src/taskpane/start-jobs.ts", start("../tryout/book-worker.ts"))).toHaveLength(1);
  });

  test("a folder that the list of rooms does not know may import nothing", () => {
    expect(importing("src/attic/box.ts", "../foundation/day")).toEqual([
      expect.stringContaining("no room yet"),
    ]);
  });

  test.each([
    ["src/domain/ranking/composite.ts", "node:fs"],
    ["src/workbook/xlsx/zip.ts", "node:zlib"],
    ["src/jobs/job.ts", "node:worker_threads"],
    ["src/worker/perform-job.ts", "node:worker_threads"],
    ["src/taskpane/engine.ts", "node:path"],
    ["src/tryout/download.ts", "node:fs"],
    ["src/commands/main.ts", "node:fs"],
  ])("%s, which runs in a browser too, may not import %s", (file, specifier) => {
    expect(importing(file, specifier)).toEqual([expect.stringContaining("browser")]);
  });

  test("nothing is fetched from outside src, nor by a way round", () => {
    expect(importing("src/sheets/page.ts", "../../tests/sheets/a-plan")).toHaveLength(1);
    expect(importing("src/domain/training-plan.ts", "../../src/sheets/page")).toHaveLength(1);
    expect(importing("src/domain/training-plan.ts", "../../package.json")).toHaveLength(1);
  });

  test.each([
    'import { page } from "../sheets/page";',
    'import type { Page } from "../sheets/page";',
    'export * from "../sheets/page";',
    'export { page } from "../sheets/page";',
    'export const page = import("../sheets/page");',
    'export type Page = import("../sheets/page").Page;',
  ])("refused however it is written: %s", (code) => {
    expect(said("src/domain/training-plan.ts", code)).toHaveLength(1);
  });

  test.each([
    ["src/foundation/text-lines.ts", "./result"],
    ["src/domain/ranking/composite.ts", "../settings/settings"],
    ["src/domain/ranking/composite.ts", "../../foundation/result"],
    ["src/workbook/xlsx/zip.ts", "../port"],
    ["src/workbook/open-file.ts", "./xlsx/xlsx-workbook"],
    ["src/workbook/text/csv-workbook.ts", "../xlsx/zip-write"],
    ["src/workbook/xlsx/zip.ts", "fflate"],
    ["src/locales/en/sheets.ts", "../../domain/metrics/metric"],
    ["src/reading/tables/table.ts", "../../workbook/snapshot"],
    ["src/sheets/page.ts", "../workbook/sheet-spec"],
    ["src/sample/kpis.ts", "./sheets/page"],
    ["src/jobs/job.ts", "../sheets/page"],
    ["src/cli/files.ts", "node:path"],
    ["src/cli/version.ts", "../../package.json"],
    ["src/cli/open-book.ts", "../workbook/xlsx/xlsx-workbook"],
    ["src/taskpane/app/app.tsx", "../../jobs/job"],
    ["src/taskpane/excel/start-pane.tsx", "../../workbook/office/open-office"],
    ["src/taskpane/excel/start-pane.tsx", "../create-engine"],
    ["src/tryout/tryout-page.tsx", "../taskpane/create-engine"],
    ["src/tryout/open-book.ts", "../workbook/xlsx/xlsx-workbook"],
  ])("%s may import %s", (file, specifier) => {
    expect(importing(file, specifier)).toEqual([]);
  });
});
