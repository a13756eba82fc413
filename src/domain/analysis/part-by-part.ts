import { span, type Checkpoint } from "../../foundation/watch";
import type { Analysis } from "./analysis";

type Part = keyof Analysis;

/** How much of the time each part takes, as measured on a large centre; parts that only look at others take none. */
const shares: Readonly<Record<Part, number>> = {
  cutAudit: 30,
  earlyWarning: 15,
  businessTypes: 20,
  nextReviews: 5,
  weaknesses: 3,
  pareto: 2,
  attitude: 2,
  blindSpots: 1,
  recognition: 6,
  hotTopics: 5,
  selections: 1,
  surveyInvitations: 2,
  newHires: 1,
  needs: 5,
  evaluatorAgreement: 2,
  standings: 0,
  movements: 0,
  teamHeatMap: 0,
  performanceInterview: 0,
  recordings: 0,
};

const all = Object.values(shares).reduce((sum, share) => sum + share, 0);

/** Makes the parts of the analysis one by one, with a checkpoint before each; told to stop, it makes no more. */
export class PartByPart {
  #done = 0;
  #isStopped = false;

  constructor(
    private readonly checkpoint: Checkpoint,
    private readonly begins: (part: Part) => void,
  ) {}

  /** @param work given the part's own stretch of the progress bar; `null` when told to stop before */
  async make<T>(part: Part, work: (within: Checkpoint) => T | Promise<T>): Promise<T | null> {
    const from = this.#done / all;
    this.#done += shares[part];
    this.#isStopped ||= (await this.checkpoint(from)) === "stop";
    if (this.#isStopped) return null;
    this.begins(part);
    return work(span(this.checkpoint, from, this.#done / all));
  }
}
