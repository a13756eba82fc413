process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const seconds = (userCPUTime + systemCPUTime) / 1e6;
  process.stderr.write(`\npeak-memory-kb=${maxRSS} cpu-seconds=${seconds}\n`);
});
