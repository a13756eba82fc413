import type { Day, Month } from "../foundation/day";
import { seededRandom, subSeed } from "../foundation/random";
import { businessTypeWeights } from "./business-types";
import { daysHere } from "./days-here";
import { itemAt, poisson, weightedPosition } from "./draws";
import type { SamplePeople } from "./people";
import type { SamplePeriod } from "./period";

export type SampleComplaint = {
  readonly agent: number;
  readonly month: Month;
  readonly day: Day;
  readonly businessType: number;
  /** A number in [0, 1) that picks the wording. */
  readonly text: number;
  readonly upheld: boolean;
};

const complaintsPerMonth = 0.25;

/** Complaints, fewer about the able; ordered by day. */
export function sampleComplaints(
  people: SamplePeople,
  abilities: Float64Array,
  period: SamplePeriod,
  seed: number,
): readonly SampleComplaint[] {
  const random = seededRandom(subSeed(seed, "complaints"));
  const complaints: SampleComplaint[] = [];
  people.agents.forEach((person, agent) => {
    const rate = complaintsPerMonth * Math.exp(-0.09 * itemAt(abilities, agent));
    for (const month of period.months) {
      const here = daysHere(person, month);
      const count = poisson(random, rate * here.share);
      for (let i = 0; i < count; i++) {
        complaints.push({
          agent,
          month,
          day: here.first + Math.floor(random() * here.days),
          businessType: weightedPosition(random, businessTypeWeights),
          text: random(),
          upheld: random() < 0.6,
        });
      }
    }
  });
  return complaints.sort((a, b) => a.day - b.day || a.agent - b.agent);
}
