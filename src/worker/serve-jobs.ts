import type { JobContext, JobProgress } from "../jobs/job";
import { breather } from "./breather";
import {
  isEnough,
  readParcelMessage,
  readRequest,
  type JobInputs,
  type JobName,
  type PageMessage,
} from "./job-messages";
import { parcelReader, sendParcel, type Post } from "./parcel";
import { performJob } from "./perform-job";

/** Often enough for a bar to move smoothly; a job reports far more often. */
const millisecondsBetweenProgress = 40;
const millisecondsBetweenBreaths = 100;

/**
 * The worker's side of the line: takes a request, runs its job, sends the answer. A worker runs one job at a time; to cancel, the
 * page ends the worker.
 *
 * @param listen is given the function that takes in what the page posts.
 */
export function serveJobs(
  post: Post<PageMessage>,
  listen: (onMessage: (data: unknown) => void) => void,
): void {
  let read = parcelReader();
  let enough = new AbortController();
  listen((data) => {
    if (isEnough(data)) {
      enough.abort();
      return;
    }
    const message = readParcelMessage(data);
    if (message === null) return;
    const parcel = read(message);
    if (parcel === null) return;
    read = parcelReader();
    enough = new AbortController();
    void answer(parcel.value, enough.signal, post);
  });
  post({ kind: "ready" }, []);
}

async function answer(asked: unknown, enough: AbortSignal, post: Post<PageMessage>): Promise<void> {
  try {
    const { name, input, world } = readRequest(asked);
    const context: JobContext = {
      ...world,
      signal: new AbortController().signal,
      searchUntil: () => enough.aborted,
      onProgress: sparingly((progress) => {
        post({ kind: "progress", progress }, []);
      }),
      // To cancel, this thread is ended; only the word that a search has found enough must come through.
      breathe: breather(millisecondsBetweenBreaths),
    };
    // Page and worker are built together, so that an input fits its name.
    const result = await performJob(name, input as JobInputs[JobName], context);
    await sendParcel(result, post, () => Promise.resolve());
  } catch (error) {
    console.error(error);
    post({ kind: "defect" }, []);
  }
}

/** Every new step at once, and within a step no more than a bar can show. */
function sparingly(report: (progress: JobProgress) => void): (progress: JobProgress) => void {
  let last: JobProgress["step"] | null = null;
  let lastAt = 0;
  return (progress) => {
    const now = performance.now();
    if (progress.step === last && now - lastAt < millisecondsBetweenProgress) return;
    last = progress.step;
    lastAt = now;
    report(progress);
  };
}
