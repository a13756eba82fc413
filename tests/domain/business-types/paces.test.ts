import { typeTimes, type TypeTimes } from "../../../src/domain/business-types/handling-times";
import { falseShare, paces } from "../../../src/domain/business-types/paces";
import { seededRandom, standardNormal } from "../../../src/foundation/random";

/** One type of work: agents whose true pace spreads by `tau`, a few calls each. */
function made(agents: number, calls: number, tau: number, normal: () => number) {
  const own = Float64Array.from({ length: agents }, () => tau * normal());
  const rows = Uint32Array.from({ length: agents * calls }, (_, i) => i);
  const agent = rows.map((row) => Math.floor(row / calls));
  const seconds = Float64Array.from(
    rows,
    (row) => 240 * Math.exp((own[agent[row] ?? 0] ?? 0) + 0.4 * normal()),
  );
  return { own, times: typeTimes({ seconds, agent }, agents) };
}

test("where nobody is quicker than the others, hardly anybody is named", () => {
  const normal = standardNormal(seededRandom(5));
  let named = 0;
  for (let run = 0; run < 20; run++) {
    named += paces(
      Array.from({ length: 5 }, () => made(200, 5, 0, normal).times),
      4,
    ).length;
  }
  // 20,000 agents on types were looked at.
  expect(named).toBeLessThanOrEqual(4);
});

test("of the people named, no more than the stated share are not so", () => {
  const normal = standardNormal(seededRandom(6));
  let named = 0;
  let wrong = 0;
  for (let run = 0; run < 30; run++) {
    const types = [made(200, 5, 0.3, normal), made(200, 5, 0.1, normal), made(200, 8, 0, normal)];
    for (const { type, agent, pace } of paces(
      types.map(({ times }) => times),
      4,
    )) {
      const truth = types[type]?.own[agent] ?? 0;
      named += 1;
      if (pace === "quick" ? truth > -Math.log(1.1) : truth < Math.log(1.1)) wrong += 1;
    }
  }
  console.info(
    `named ${named}, of them wrong ${(wrong / named).toFixed(4)} (stated ${falseShare})`,
  );
  expect(named).toBeGreaterThan(500);
  expect(wrong / named).toBeLessThan(falseShare * 1.4);
});

test("a slow agent is named with her time and the peers', one with too few calls is not", () => {
  const normal = standardNormal(seededRandom(7));
  const own = (agent: number) => (agent === 3 || agent === 4 ? Math.log(2) : 0);
  const calls = (agent: number) => (agent === 4 ? 3 : 12);
  const agents = Array.from({ length: 30 }, (_, agent) => agent);
  const agent = Uint32Array.from(
    agents.flatMap((one) => Array.from({ length: calls(one) }, () => one)),
  );
  const seconds = Float64Array.from(agent, (one) => 200 * Math.exp(own(one) + 0.25 * normal()));
  const times: TypeTimes | null = typeTimes({ seconds, agent }, 30);
  const slow = paces([times], 4).filter(({ pace }) => pace === "slow");
  expect(slow.map((one) => one.agent)).toEqual([3]);
  expect(slow[0]?.n).toBe(12);
  expect(slow[0]?.time.low).toBeGreaterThan((slow[0]?.peers ?? 0) * 1.1);
  expect(slow[0]?.chance).toBeGreaterThan(0.99);
});
