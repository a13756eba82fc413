import { analysisRuns } from "./analysis-runs";

/** The same in a browser's worker, on the message `{ calls, repeats }`; there is no processor time, the clock stands for it. */
addEventListener("message", ({ data }: MessageEvent<{ calls: number; repeats: number }>) => {
  void analysisRuns(data.calls, data.repeats, () => performance.now()).then((found) => {
    postMessage(found);
  });
});
