import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const reporter = fileURLToPath(new URL("report-usage.cjs", import.meta.url));

/**
 * Runs `node ARGUMENTS` a few times and gives the quickest run: wall and processor time (s) and peak memory (MB), the start of
 * Node included. The least disturbed run says most on a shared machine, and its processor time more than the clock.
 */
export function measured(args, runs = 3) {
  const all = Array.from({ length: runs }, () => once(args));
  return all.reduce((best, each) => (each.seconds < best.seconds ? each : best));
}

function once(args) {
  const start = performance.now();
  const run = spawnSync(process.execPath, ["--require", reporter, ...args], { encoding: "utf8" });
  const seconds = (performance.now() - start) / 1000;
  const usage = /peak-memory-kb=(\d+) cpu-seconds=([\d.]+)/.exec(run.stderr);
  if (run.status !== 0 || !usage) throw new Error(`node ${args.join(" ")} failed:\n${run.stderr}`);
  return { seconds, cpuSeconds: Number(usage[2]), megabytes: Number(usage[1]) / 1024 };
}
