import { seededRandom, subSeed } from "../foundation/random";
import type { SampleWords } from "../locales/sample-words";
import { clamp, itemAt, someOf } from "./draws";
import type { SamplePeople } from "./people";
import { criteria } from "./problems";

export type SampleTrainer = {
  /** An employee id for the centre's own people, so that the roster binds the part-time ones. */
  readonly id: string;
  readonly name: string;
  readonly kind: "full-time" | "part-time" | "external";
  readonly branch: string;
  readonly skills: readonly string[];
  readonly minutesPerDay: number;
  readonly minutesPerWeek: number;
};

const agentsPerTrainer = 30;

/**
 * Full-time trainers, team leads who teach beside their work, and one from outside. The full-time ones between them can
 * teach every criterion, coaching and onboarding.
 */
export function sampleTrainers(
  people: SamplePeople,
  words: SampleWords,
  nextName: () => string,
  seed: number,
): readonly SampleTrainer[] {
  const random = seededRandom(subSeed(seed, "trainers"));
  const count = clamp(Math.round(people.agents.length / agentsPerTrainer), 4, 60);
  const fullTime = Math.max(2, Math.round(count * 0.6));
  const external = Math.max(1, Math.round(count * 0.1));
  const everywhere = [words.methods.oneToOne, words.newHireTopic];
  const topics = [
    ...criteria.map((criterion) => words.criteria[criterion]),
    words.businessTypes.dispute,
    words.businessTypes.instalment,
  ];
  const trainers: SampleTrainer[] = [];
  for (let i = 0; i < fullTime; i++) {
    // Trainers do not travel: those of each branch teach everything between them.
    const half = Math.floor(i / 2) % 2;
    const own = topics.filter((_, topic) => fullTime < 4 || topic % 2 === half);
    trainers.push({
      id: `T${String(i + 1).padStart(3, "0")}`,
      name: nextName(),
      kind: "full-time",
      branch: itemAt(words.branches, i % 2),
      skills: [
        ...own,
        ...everywhere.filter((_, one) => fullTime < 4 || one === half),
        ...(i % 3 === 0 || fullTime < 4 ? [words.methods.recordingStudy] : []),
      ],
      minutesPerDay: 300,
      minutesPerWeek: 1200,
    });
  }
  const teaching = someOf(random, people.teams, count - fullTime - external);
  for (const team of teaching) {
    trainers.push({
      id: team.lead.id,
      name: team.lead.name,
      kind: "part-time",
      branch: team.branch,
      skills: [...someOf(random, topics, 2), words.methods.oneToOne],
      minutesPerDay: 120,
      minutesPerWeek: 360,
    });
  }
  for (let i = 0; i < external; i++) {
    trainers.push({
      id: `W${String(i + 1).padStart(3, "0")}`,
      name: nextName(),
      kind: "external",
      branch: itemAt(words.branches, (i + 1) % 2),
      skills: [words.criteria.objection, words.criteria.tone],
      minutesPerDay: 360,
      minutesPerWeek: 720,
    });
  }
  return trainers;
}
