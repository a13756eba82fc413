import { fail, ok, type Result } from "../foundation/result";
import { writeWhole } from "./files";
import type { Terminal } from "./terminal";
import type { Trouble } from "./trouble";

/** Standard output, by the usual sign for it. */
export const standardOutput = "-";

/** Writes an object as indented JSON into `file`, or to standard output where `file` is its sign. */
export async function writeJson(
  file: string,
  content: object,
  terminal: Terminal,
): Promise<Result<null, Trouble>> {
  const text = `${JSON.stringify(content, null, 2)}\n`;
  if (file === standardOutput) {
    terminal.stdout(text);
    return ok(null);
  }
  const written = await writeWhole(file, new TextEncoder().encode(text));
  return written.ok ? ok(null) : fail({ of: "file", cause: written.cause });
}
