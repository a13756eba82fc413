import { progressDisplay } from "../../src/cli/progress";

function recorder(isTTY: boolean): { isTTY: boolean; written: string[]; write(t: string): void } {
  const written: string[] = [];
  return { isTTY, written, write: (text) => void written.push(text) };
}

test("a log gets one line a step, however often progress is reported", () => {
  const log = recorder(false);
  const display = progressDisplay(log, (step) => step);
  display.show({ step: "read", fraction: 0 });
  display.show({ step: "read", fraction: 0.2 });
  display.show({ step: "rank", fraction: 0.3 });
  display.close();
  expect(log.written).toEqual(["read…\n", "rank…\n"]);
});

test("a terminal gets a bar that redraws itself and is gone at the end", () => {
  const terminal = recorder(true);
  const display = progressDisplay(terminal, (step) => step);
  display.show({ step: "read", fraction: 0.5 });
  display.show({ step: "read", fraction: 0.5 });
  display.close();
  expect(terminal.written).toHaveLength(2);
  expect(terminal.written[0]).toContain("50% read");
  expect(terminal.written[1]).toBe("\r\u001b[2K");
});
