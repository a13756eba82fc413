import { analysisRuns } from "./analysis-runs";

/** `analysis.ts CALLS REPEATS`: what each part of the analysis costs in Node, as JSON. */
const [calls = 1_000_000, repeats = 3] = process.argv.slice(2).map(Number);

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

analysisRuns(calls, repeats, processorTime).then(
  (found) => {
    const megabytes = process.resourceUsage().maxRSS / 1024;
    process.stdout.write(JSON.stringify({ ...found, megabytes }));
  },
  (thrown: unknown) => {
    process.stderr.write(String(thrown));
    process.exitCode = 1;
  },
);
