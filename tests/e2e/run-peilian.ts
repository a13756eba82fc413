import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

export type Outcome = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs the built command line as a person would: its own process, plain Node, English unless told otherwise. */
export function peilian(folder: string, ...args: readonly string[]): Outcome {
  const run = spawnSync(process.execPath, [path.join(root, "dist/cli.js"), ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "en_US.UTF-8" },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** Published data beside the project; not part of it. */
export const sharedData = path.resolve(root, "../shared/data");
