import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const sizes = (process.env.AGENTS ?? "50,500,5000").split(",");

/** What a training plan costs on the wire, through Microsoft's client: at most 3 requests a sheet and 1.5 × the values' bytes. */
export function run() {
  const rows = sizes.flatMap((agents) => written(agents));
  return {
    title: "Training plan through office.js (target: 3 requests a sheet, 1.5 × bytes)",
    rows,
  };
}

/** One process for each size, so that none pays for the memory of another. */
function written(agents) {
  const run = spawnSync(
    process.execPath,
    [
      "--max-old-space-size=6000",
      "--require",
      here("run-typescript.cjs"),
      here("office-write.ts"),
      agents,
    ],
    { encoding: "utf8", maxBuffer: 1e8 },
  );
  if (run.status !== 0) throw new Error(`${agents} agents failed:\n${run.stdout}${run.stderr}`);
  return JSON.parse(run.stdout);
}
