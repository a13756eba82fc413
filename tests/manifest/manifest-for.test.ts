import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const module_ = path.join(root, "build/manifest.mjs");
const source = readFileSync(path.join(root, "manifest.xml"), "utf8");

/** The build's own module, in a process of its own: jest does not load ES modules. */
function manifestFor(baseUrl: string, version: string): string {
  const script = `
    import { manifestFor } from ${JSON.stringify(`file://${module_}`)};
    import { readFileSync } from "node:fs";
    try { process.stdout.write(manifestFor(readFileSync(0, "utf8"), ${JSON.stringify(baseUrl)}, ${JSON.stringify(version)})); }
    catch (error) { process.stdout.write("refused: " + error.message); }`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    input: source,
    encoding: "utf8",
  });
}

test("an intranet's own address and the package's version are put in", () => {
  const manifest = manifestFor("https://intranet/tools/peilian/", "1.4.0");
  expect(manifest).not.toContain("localhost");
  expect(manifest).toContain(
    '<SourceLocation DefaultValue="https://intranet/tools/peilian/taskpane.html" />',
  );
  expect(manifest).toContain("<AppDomain>https://intranet</AppDomain>");
  expect(manifest).toContain("<Version>1.4.0.0</Version>");
});

test.each(["http://intranet/peilian", "intranet/peilian", "https://intranet/peilian?x=1"])(
  "%s is refused: Office would not take it",
  (address) => {
    expect(manifestFor(address, "1.0.0")).toMatch(/^refused: baseUrl must/);
  },
);
