import type { Day, Month } from "../foundation/day";
import { seededRandom, subSeed } from "../foundation/random";
import { risingType } from "./calls";
import { businessTypes, businessTypeWeights } from "./business-types";
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
const risingDays = 28;
const risingShare = 0.25;

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
  const sorted = complaints.sort((a, b) => a.day - b.day || a.agent - b.agent);
  return withRisingTopic(sorted, period, seed);
}

/** Of the last four weeks' complaints more and more are about the same thing; as many as before in all. */
function withRisingTopic(
  complaints: readonly SampleComplaint[],
  { lastDay }: SamplePeriod,
  seed: number,
): readonly SampleComplaint[] {
  const random = seededRandom(subSeed(seed, "rising complaints"));
  const rising = businessTypes.findIndex(({ type }) => type === risingType);
  return complaints.map((complaint) =>
    complaint.day > lastDay - risingDays && random() < risingShare
      ? { ...complaint, businessType: rising }
      : complaint,
  );
}
