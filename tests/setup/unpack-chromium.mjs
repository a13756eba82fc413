/**
 * Unpacks the Chromium that the package brings into the folder that is given, and prints the path of its program. Runs as a
 * program of its own, since the package takes its folder from TMPDIR and its libraries only for a runtime it knows.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const folder = process.argv[2];
const draft = `${folder}.${process.pid}`;
mkdirSync(draft, { recursive: true });
process.env.TMPDIR = draft;
process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";
const { default: chromium } = await import("@sparticuz/chromium");
const program = path.basename(await chromium.executablePath());

// The packed fonts.conf names one fixed folder; where there is no font at all, Chromium aborts.
writeFileSync(
  path.join(draft, "fonts.conf"),
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
    ["fonts", "/usr/share/fonts", "/usr/local/share/fonts"]
      .map((fonts) => `<dir>${path.resolve(folder, fonts)}</dir>`)
      .join("") +
    `<cachedir>${path.join(folder, "font-cache")}</cachedir></fontconfig>`,
);

// Another run may unpack at the same time: whoever is whole first stays.
try {
  renameSync(draft, folder);
} catch {
  rmSync(draft, { recursive: true, force: true });
}
console.log(path.join(folder, program));
