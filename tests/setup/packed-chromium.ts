import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const modules = path.resolve(__dirname, "../../node_modules");

export type PackedChromium = {
  readonly program: string;
  /** What the program must find in its environment: its own libraries and fonts. */
  readonly env: Readonly<Record<string, string>>;
};

/**
 * The Chromium that comes with `npm ci` on Linux x64, unpacked once into node_modules/.cache (a few seconds); `null` where the
 * package is missing or for another machine.
 */
export function packedChromium(): PackedChromium | null {
  const manifest = path.join(modules, "@sparticuz/chromium/package.json");
  const fits = process.platform === "linux" && process.arch === "x64";
  if (!fits || !existsSync(manifest)) return null;
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const folder = path.join(modules, ".cache", `chromium-${version}`);
  const program = path.join(folder, "chromium");
  if (!existsSync(program)) {
    execFileSync(process.execPath, [path.join(__dirname, "unpack-chromium.mjs"), folder]);
  }
  return {
    program,
    env: {
      LD_LIBRARY_PATH: path.join(folder, "al2023/lib"),
      FONTCONFIG_FILE: path.join(folder, "fonts.conf"),
    },
  };
}
