import type { Checkpoint } from "../../foundation/watch";
import type { SheetCells } from "../../workbook/cells";
import type { BookLook } from "../../workbook/xlsx/look/read-sheet-look";
import { breather } from "../../worker/breather";
import { memoryOf } from "../../worker/handed-over";
import { readParcelMessage } from "../../worker/job-messages";
import { parcelReader, sendParcel } from "../../worker/parcel";
import {
  readBesides,
  readCall,
  type Besides,
  type Call,
  type CallInputs,
  type CallName,
  type CallOutputs,
} from "./book-messages";
import type { FileBook } from "./file-book";
import { openHere } from "./open-here";

/** Often enough for a bar to move smoothly and for a cancel to be heard at once. */
const millisecondsBetweenTurns = 40;

type Answer<Name extends CallName> = {
  readonly output: CallOutputs[Name];
  /** Cells whose memory is handed over to the page. */
  readonly cells?: readonly SheetCells[];
};

type Answers = {
  readonly [Name in CallName]: (
    input: CallInputs[Name],
    checkpoint: Checkpoint,
  ) => Promise<Answer<Name>>;
};

/**
 * The worker's side: holds one file, and answers each call on the call's own line.
 *
 * @param listen is given the function that takes in what the page posts.
 */
export function serveBook(
  post: (message: unknown) => void,
  listen: (onMessage: (data: unknown) => void) => void,
): void {
  const answers = bookAnswers();
  listen((data) => {
    const call = readCall(data);
    if (call !== null) serveCall(call, answers);
  });
  post({ kind: "ready" });
}

function serveCall({ name, line }: Call, answers: Answers): void {
  const read = parcelReader();
  let isWanted = true;
  const say = (message: Besides): void => {
    line.postMessage(message);
  };
  const breathe = breather(millisecondsBetweenTurns);
  let saidAt = 0;
  const checkpoint: Checkpoint = async (fraction) => {
    if (performance.now() - saidAt > millisecondsBetweenTurns) {
      saidAt = performance.now();
      say({ kind: "progress", fraction });
    }
    await breathe();
    return isWanted ? "go-on" : "stop";
  };
  const answer = async (input: unknown): Promise<void> => {
    try {
      // Page and worker are built together, so that an input fits its name.
      const asked = input as CallInputs[CallName];
      const { output, cells = [] } = await perform(answers, name, asked, checkpoint);
      await sendParcel(
        output,
        (message, transfer) => {
          line.postMessage(message, [...transfer]);
        },
        () => Promise.resolve(),
        memoryOf(cells),
      );
    } catch (error) {
      console.error(error);
      say({ kind: "defect" });
    }
  };
  line.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (readBesides(data)?.kind === "stop") {
      isWanted = false;
      return;
    }
    const message = readParcelMessage(data);
    const parcel = message && read(message);
    if (parcel) void answer(parcel.value);
  };
}

function perform<Name extends CallName>(
  answers: Answers,
  name: Name,
  input: CallInputs[Name],
  checkpoint: Checkpoint,
): Promise<Answer<Name>> {
  const answer: Answers[Name] = answers[name];
  return answer(input, checkpoint);
}

/** What each call does with the one book of this worker. */
function bookAnswers(): Answers {
  let opened: FileBook | null = null;
  let shown: BookLook | null = null;
  const book = (): FileBook => {
    if (opened === null) throw new Error("No file was opened.");
    return opened;
  };
  return {
    open: async (opening) => {
      const result = await openHere(opening);
      if (!result.ok) return { output: result };
      opened = result.value;
      return { output: { ok: true, value: null } };
    },
    describe: async (_, checkpoint) => ({ output: await book().describe(checkpoint) }),
    readSheet: async (key, checkpoint) => {
      const output = await book().readSheet(key, checkpoint);
      return output.ok ? { output, cells: [output.value] } : { output };
    },
    apply: async (plan, checkpoint) => ({ output: await book().apply(plan, checkpoint) }),
    restore: async (_, checkpoint) => ({ output: await book().restore(checkpoint) }),
    restorableSteps: async () => ({ output: await book().restorableSteps() }),
    reveal: async (address) => ({ output: await book().reveal(address) }),
    bytes: async () => ({ output: await book().bytes() }),
    look: async () => {
      const look = await book().look();
      if (!look.ok) return { output: look };
      shown = look.value;
      const { dateSystem, tabs, styles, theme } = shown;
      return { output: { ok: true, value: { dateSystem, tabs, styles, theme } } };
    },
    readLook: async (key, checkpoint) => {
      if (shown === null) throw new Error("The book was not looked at.");
      const output = await shown.readSheet(key, checkpoint);
      return output.ok ? { output, cells: [output.value.cells, output.value.faces] } : { output };
    },
  };
}
