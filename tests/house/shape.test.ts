import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** Every file under a folder, as a path from the root, in code point order. */
function filesUnder(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join("/"))
    .sort();
}

const sources = filesUnder("src");

test("no source file is longer than 350 lines", () => {
  const long = sources.filter(
    (file) => readFileSync(path.join(root, file), "utf8").split("\n").length > 351,
  );
  expect(long).toEqual([]);
});

test("no file gathers others for export, and none is called after what it might help with", () => {
  const names = /(?:^|\/)(?:index|utils?|helpers?|common|misc|shared)\.tsx?$/;
  expect(sources.filter((file) => names.test(file))).toEqual([]);
});

test("file names are in kebab-case", () => {
  const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.(?:tsx?|html|svg|css|json)$/;
  expect(sources.filter((file) => !kebab.test(path.basename(file)))).toEqual([]);
});

/** Tests of several files at once, or of one in several ways. */
const named = /-(?:reference|lme4|insteval|properties|property|real-files|teams|known-truth)$/;

test("a test in a room with one test a file is called after the file it holds", () => {
  const stems = new Set(sources.map((file) => file.replace(/^src\/|\.tsx?$/g, "")));
  const astray = filesUnder("tests")
    .filter((file) => /^tests\/(?:foundation|domain|locales|jobs)\/.*\.test\.tsx?$/.test(file))
    .map((file) => file.replace(/^tests\/|\.test\.tsx?$/g, "").replace(named, ""))
    .filter((stem) => !stems.has(stem));
  expect(astray).toEqual([
    // What holds of whole plans, and of a centre whose truth is known, goes through many files.
    "domain/ranking/known-truth",
    "domain/replanning/nothing-changed",
    "domain/replanning/one-absence",
    "domain/scheduling/instances",
    "domain/scheduling/search/optimum",
    "jobs/long-plan",
    // The half of saving that concerns one sheet; together they would be too long.
    "jobs/save-choices-selections",
  ]);
});

test("nothing is switched off or put off in the sources", () => {
  const putOff =
    /eslint-disable|@ts-(?:ignore|expect-error|nocheck)|\bTODO\b|\bFIXME\b|as unknown as/;
  const found = [...sources, ...filesUnder("tests")].filter(
    (file) =>
      /\.tsx?$/.test(file) &&
      !file.startsWith("tests/house/") &&
      putOff.test(readFileSync(path.join(root, file), "utf8")),
  );
  expect(found).toEqual([]);
});
