import * as v from "valibot";
import { fail, ok, type Result } from "../foundation/result";
import { checkSetting, type Settings } from "../domain/settings/settings";
import { readBytes } from "./files";
import type { Trouble } from "./trouble";

const settingsFile = v.record(v.string(), v.union([v.string(), v.number()]));

/** Reads `{"bottomSize": 50, …}`. Unlike the sheet, where a bad cell is listed, a bad entry here stops the command. */
export async function readSettingsFile(file: string): Promise<Result<Partial<Settings>, Trouble>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return fail({ of: "file", cause: bytes.cause });
  const parsed = v.safeParse(settingsFile, parseJson(new TextDecoder().decode(bytes.value)));
  if (!parsed.success) return fail({ of: "settings-not-json", file });
  const chosen: Record<string, number | string> = {};
  for (const [id, value] of Object.entries(parsed.output)) {
    const checked = checkSetting(id, value);
    if ("problem" in checked) return fail({ of: "setting", file, problem: checked.problem });
    chosen[id] = checked.value;
  }
  return ok(chosen);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
