import { noChoices } from "../../src/jobs/choices";
import type { JobProgress } from "../../src/jobs/job";
import { localeFor } from "../../src/locales/locale";
import { inProcess } from "../../src/worker/in-process";
import { jobRunner } from "../../src/worker/job-client";
import type { JobRunner, JobWatch } from "../../src/worker/job-messages";
import type { WorkerPort } from "../../src/worker/worker-port";
import { sampleWorkbook, snapshotOf, today } from "../jobs/sample-workbook";
import { linkedWorker } from "./linked-worker";

const world = { today, seed: 1 };

function watching(onProgress: (progress: JobProgress) => void = () => undefined): JobWatch & {
  readonly abort: () => void;
  readonly haveEnough: () => void;
} {
  const abort = new AbortController();
  const enough = new AbortController();
  return {
    signal: abort.signal,
    enough: enough.signal,
    onProgress,
    abort: () => {
      abort.abort();
    },
    haveEnough: () => {
      enough.abort();
    },
  };
}

const notAsked = (): Promise<JobRunner> => {
  throw new Error("No runner without a worker was needed.");
};

/** A runner over linked workers, and every worker it started; all are ended when the test is. */
const open: { readonly terminate: () => void }[] = [];

function linkedRunner(): {
  readonly runner: JobRunner;
  readonly started: ReturnType<typeof linkedWorker>[];
} {
  const started: ReturnType<typeof linkedWorker>[] = [];
  const runner = jobRunner(() => {
    const worker = linkedWorker();
    started.push(worker);
    open.push(worker);
    return worker;
  }, notAsked);
  return { runner, started };
}

afterEach(() => {
  for (const worker of open.splice(0)) worker.terminate();
});

/** A worker that answers "ready" and then does what the test says with what it is posted. */
function scriptedWorker(
  onPost: (say: (data: unknown) => void, fail: () => void) => void,
): WorkerPort {
  let say: (data: unknown) => void = () => undefined;
  let fail: () => void = () => undefined;
  return {
    post: () => {
      onPost(
        (data) => {
          say(data);
        },
        () => {
          fail();
        },
      );
    },
    listen: (onMessage, onFailure) => {
      say = onMessage;
      fail = onFailure;
      queueMicrotask(() => {
        say({ kind: "ready" });
      });
    },
    terminate: () => undefined,
  };
}

async function input() {
  return { snapshot: await snapshotOf(await sampleWorkbook()), choices: noChoices };
}

test("a plan made in a worker is the plan made without one, sheet by sheet", async () => {
  const { runner } = linkedRunner();
  const there = await runner.run("generate-training-plan", await input(), world, watching());
  const here = await inProcess.run("generate-training-plan", await input(), world, watching());
  expect(here.ok).toBe(true);
  expect(there).toEqual(here);
});

test("the memory of the snapshot is handed over, not copied", async () => {
  const { runner } = linkedRunner();
  const handed = await input();
  const [cells] = [...handed.snapshot.cells.values()].filter(({ rows }) => rows.length > 0);
  await runner.run("check-data", handed, world, watching());
  expect(cells?.values.byteLength).toBe(0);
});

test("progress comes step by step and never falls", async () => {
  const { runner } = linkedRunner();
  const seen: JobProgress[] = [];
  const watch = watching((progress) => {
    seen.push(progress);
  });
  await runner.run("generate-training-plan", await input(), world, watch);
  expect([...new Set(seen.map(({ step }) => step))]).toEqual([
    "read",
    "rank",
    "diagnose",
    "plan",
    "draw",
  ]);
  const fractions = seen.map(({ fraction }) => fraction);
  expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
});

test("a cancel ends the worker at once; the next job gets a new one", async () => {
  const { runner, started } = linkedRunner();
  const watch = watching(() => {
    watch.abort();
  });
  const stopped = await runner.run("generate-training-plan", await input(), world, watch);
  expect(stopped).toEqual({ ok: false, cause: { of: "job", cause: { kind: "cancelled" } } });
  expect(started[0]?.isEnded()).toBe(true);

  const next = await runner.run("check-data", await input(), world, watching());
  expect(next.ok).toBe(true);
  expect(started).toHaveLength(2);
});

test("who has waited enough gets the best timetable found so far, and the plan says so", async () => {
  const { runner, started } = linkedRunner();
  const watch = watching(({ step }) => {
    if (step === "plan") watch.haveEnough();
  });
  const { snapshot } = await input();
  const thorough = {
    snapshot,
    choices: { ...noChoices, settings: { searchEffort: "thorough" as const } },
  };
  const made = await runner.run("generate-training-plan", thorough, world, watch);
  if (!made.ok) throw new Error(made.cause.of);
  expect(JSON.stringify(made.value.write)).toContain(
    localeFor("en").domain.assumption({ kind: "search-ended-early" }),
  );
  expect(started[0]?.isEnded()).toBe(false);
});

test("a job whose person gave up before it began is not begun", async () => {
  const { runner, started } = linkedRunner();
  const watch = watching();
  watch.abort();
  const stopped = await runner.run("check-data", await input(), world, watch);
  expect(stopped).toMatchObject({ cause: { cause: { kind: "cancelled" } } });
  expect(started).toEqual([]);
});

test("two jobs asked for at once run one after the other, in one worker", async () => {
  const { runner, started } = linkedRunner();
  const order: string[] = [];
  const [first, second] = await Promise.all([
    runner.run("check-data", await input(), world, watching()).finally(() => order.push("first")),
    runner
      .run("insert-sample", { language: "en", agents: 8, months: 1 }, world, watching())
      .finally(() => order.push("second")),
  ]);
  expect([first.ok, second.ok]).toEqual([true, true]);
  expect(order).toEqual(["first", "second"]);
  expect(started).toHaveLength(1);
});

test("what a job refuses comes back as its cause", async () => {
  const { runner } = linkedRunner();
  const wrong = {
    snapshot: (await input()).snapshot,
    choices: { settings: { dayEnd: 30 }, corrections: null, selections: null },
  };
  const refused = await runner.run("generate-training-plan", wrong, world, watching());
  expect(refused).toMatchObject({ ok: false, cause: { of: "job", cause: { kind: "settings" } } });
});

test("a job that throws is a defect, and the next job runs all the same", async () => {
  const complain = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { runner, started } = linkedRunner();
  // No centre has a negative number of agents.
  const broken = await runner.run(
    "insert-sample",
    { language: "en", agents: -1, months: 1 },
    world,
    watching(),
  );
  expect(broken).toEqual({ ok: false, cause: { of: "defect" } });
  expect(complain).toHaveBeenCalledTimes(1);
  complain.mockRestore();
  expect((await runner.run("check-data", await input(), world, watching())).ok).toBe(true);
  expect(started).toHaveLength(2);
});

test("a worker that dies is a defect", async () => {
  const runner = jobRunner(
    () =>
      scriptedWorker((_, fail) => {
        fail();
      }),
    notAsked,
  );
  const lost = await runner.run("check-data", await input(), world, watching());
  expect(lost).toEqual({ ok: false, cause: { of: "defect" } });
});

test("messages that are none of ours are passed over", async () => {
  const runner = jobRunner(
    () =>
      scriptedWorker((say) => {
        for (const noise of ["hello", null, { kind: "progress" }, { kind: "toString" }]) say(noise);
        say({ kind: "defect" });
      }),
    notAsked,
  );
  const seen: JobProgress[] = [];
  const watch = watching((progress) => {
    seen.push(progress);
  });
  expect((await runner.run("check-data", await input(), world, watch)).ok).toBe(false);
  expect(seen).toEqual([]);
});

test("where workers are refused the jobs run without one", async () => {
  let asked = 0;
  const runner = jobRunner(
    () => {
      asked++;
      throw new Error("refused by policy");
    },
    () => Promise.resolve(inProcess),
  );
  expect((await runner.run("check-data", await input(), world, watching())).ok).toBe(true);
  expect((await runner.run("check-data", await input(), world, watching())).ok).toBe(true);
  expect(asked).toBe(1);
});

test("where the worker's script does not load the jobs run without one", async () => {
  const neverLoads: WorkerPort = {
    post: () => undefined,
    listen: (_, onFailure) => {
      queueMicrotask(onFailure);
    },
    terminate: () => undefined,
  };
  const runner = jobRunner(
    () => neverLoads,
    () => Promise.resolve(inProcess),
  );
  expect((await runner.run("check-data", await input(), world, watching())).ok).toBe(true);
});

test("a cancel while the worker loads is a cancel", async () => {
  const watch = watching();
  const loadsForever: WorkerPort = {
    post: () => undefined,
    listen: () => {
      queueMicrotask(watch.abort);
    },
    terminate: () => undefined,
  };
  const runner = jobRunner(() => loadsForever, notAsked);
  const stopped = await runner.run("check-data", await input(), world, watch);
  expect(stopped).toMatchObject({ cause: { cause: { kind: "cancelled" } } });
});
