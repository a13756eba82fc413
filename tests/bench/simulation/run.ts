import { estimators, rankedLine, rankingLine, type RankingLine } from "./ranking-lines";
import { samplingLine, type SamplingLine } from "./sampling-lines";
import { published, Scenario } from "./scenario";

/**
 * `run.ts FIRST LAST TEAM_SD HOME`: replications FIRST to LAST of the invented centre; prints the figures of each as a line of JSON as
 * soon as they are there, so that parts run apart can be put together.
 */
const [first = 0, last = 9, teamSd = 0, home = published.home] = process.argv.slice(2).map(Number);

type Replication = {
  readonly seed: number;
  readonly ranking: Readonly<Record<keyof typeof estimators | "product", RankingLine>>;
  readonly sampling: SamplingLine;
};

async function replication(seed: number): Promise<Replication> {
  const scenario = new Scenario({ ...published, teamSd, home }, seed);
  const line = (estimate: (typeof estimators)[keyof typeof estimators]): Promise<RankingLine> =>
    rankingLine(scenario, estimate(scenario, scenario.reviews), seed);
  return {
    seed,
    ranking: {
      plainMeans: await line(estimators.plainMeans),
      crossed: await line(estimators.crossed),
      oracle: await line(estimators.oracle),
      product: await rankedLine(scenario, seed),
    },
    sampling: samplingLine(scenario),
  };
}

async function run(): Promise<void> {
  for (let k = first; k <= last; k++)
    process.stdout.write(`${JSON.stringify(await replication(7919 * k + 1))}\n`);
}

run().catch((thrown: unknown) => {
  process.stderr.write(String(thrown));
  process.exitCode = 1;
});
