import { seededRandom } from "../../../src/foundation/random";
import { groupMembers, type Before } from "../../../src/domain/tiers/group-members";
import { bottomChances } from "../../../src/domain/sampling/bottom-chances";
import { crossed, type Posterior } from "./posterior";
import { published, Scenario, type Review } from "./scenario";

/**
 * `flicker.ts RUNS FEWEST MOST KEPT`: centres of 1,000 in which nobody changes, planned month after month, with FEWEST to MOST
 * reviews an agent a month, KEPT months of which count. How many of 100 names change from one plan to the next, and how many
 * belong there, by margin; prints JSON.
 */
const [runs = 20, fewest = 2, most = 6, kept = 3] = process.argv.slice(2).map(Number);
const margins = [0, 0.05, 0.1, 0.15, 0.2];
const months = 6;
const places = 100;

type Line = { changed: number; right: number; stays: number; plans: number; steps: number };

function posteriorOf(scenario: Scenario, reviews: readonly Review[]): Posterior {
  return crossed(scenario, reviews);
}

function chancesOf({ mean, sd }: Posterior): Float64Array {
  return bottomChances(
    mean,
    sd.map((one) => one * one),
    places,
  ).chance;
}

const lines = margins.map((): Line => ({ changed: 0, right: 0, stays: 0, plans: 0, steps: 0 }));
for (let run = 0; run < runs; run++) {
  const scenario = new Scenario({ ...published, fewest: 0, most: 0 }, 104_729 * run + 13);
  const truth = scenario.truly(-places);
  const random = seededRandom(31 * run + 7);
  const byMonth: Review[][] = [];
  const before = margins.map(() => new Map<number, Before>());
  for (let month = 0; month < months; month++) {
    byMonth.push(
      Array.from(scenario.ability, (_, agent) =>
        Array.from({ length: fewest + Math.floor(random() * (most - fewest + 1)) }, () =>
          scenario.review(agent, scenario.usualEvaluator(agent)),
        ),
      ).flat(),
    );
    const posterior = posteriorOf(scenario, byMonth.slice(-kept).flat());
    const chance = chancesOf(posterior);
    const order = [...chance.keys()].sort(
      (a, b) => (posterior.mean[a] ?? 0) - (posterior.mean[b] ?? 0),
    );
    for (const [m, margin] of margins.entries()) {
      const was = before[m] ?? new Map<number, Before>();
      const line = lines[m];
      if (line === undefined) continue;
      const found = groupMembers(
        order.map((agent) => ({
          agent,
          chance: chance[agent] ?? 0,
          before: was.get(agent) ?? "out",
        })),
        places,
        margin,
        0.2,
      );
      line.plans += 1;
      line.right += [...found.members].filter((agent) => truth.has(agent)).length;
      if (month > 0) {
        line.steps += 1;
        line.stays += found.stays.size;
        line.changed += [...found.members].filter((agent) => {
          const then = was.get(agent);
          return then !== "in" && then !== "stayed";
        }).length;
      }
      const next = new Map<number, Before>();
      for (const agent of found.members) next.set(agent, found.stays.has(agent) ? "stayed" : "in");
      for (const agent of found.waits.keys()) next.set(agent, "waited");
      before[m] = next;
    }
  }
}
process.stdout.write(
  JSON.stringify(
    margins.map((margin, m) => {
      const { changed = 0, right = 0, stays = 0, plans = 1, steps = 1 } = lines[m] ?? {};
      return {
        margin,
        "names that change": (changed / steps).toFixed(1),
        "stay by history": (stays / steps).toFixed(1),
        "rightly named": (right / plans).toFixed(1),
      };
    }),
  ),
);
