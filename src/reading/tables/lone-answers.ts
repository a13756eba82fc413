import { matchHeader } from "../recognition/header-index";
import { isAnswerLike } from "../values/answers";
import type { Segment } from "./row-segments";
import type { SheetView } from "./sheet-view";

const fewestAnswers = 4;

/**
 * Whether a single filled cell heads a column of answers that stands alone, as an answer key without item numbers does. Any
 * other column by itself is a list of something, not a table.
 */
export function headsLoneAnswers(view: SheetView, position: number, segment: Segment): boolean {
  if (segment.filled !== 1) return false;
  const { cells } = view;
  const header = cells.starts[position] ?? 0;
  if ((cells.starts[position + 1] ?? 0) - header !== 1 || !view.isText(header)) return false;
  const isKey = matchHeader(view.text(header)).some(
    ({ field, confidence }) => field === "rightAnswer" && confidence >= 0.97,
  );
  if (!isKey) return false;
  for (let below = 1; below <= fewestAnswers; below++) {
    const cell = cells.starts[position + below] ?? -1;
    const isAlone = (cells.starts[position + below + 1] ?? 0) - cell === 1;
    const follows = cells.rows[position + below] === (cells.rows[position] ?? 0) + below;
    if (!isAlone || !follows || cells.columns[cell] !== segment.from) return false;
    if (!isAnswerLike(view.shown(cell))) return false;
  }
  return true;
}
