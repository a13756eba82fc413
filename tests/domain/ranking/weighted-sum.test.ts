import {
  weightedSum,
  WeightedSums,
  type WeightedScores,
} from "../../../src/domain/ranking/weighted-sum";

/** Scores of four agents; the last but one has no result. */
function metric(weight: number, z: readonly number[]): WeightedScores {
  const n = Float64Array.of(5, 3, 0, 8);
  return { n, z: Float64Array.from(z), zSd: Float64Array.of(0.5, 0.6, 1, 0.4), weight };
}

const quality = metric(0.7, [1, -1, 0, 0.5]);
const time: WeightedScores = { ...metric(0.3, [0, 2, -1, 1]), n: Float64Array.of(9, 9, 9, 0) };
const everybody = () => true;

function plain(sum: ReturnType<typeof weightedSum>) {
  return { agents: [...sum.agents], value: [...sum.value], sd: [...sum.sd], scale: sum.scale };
}

it("judges an agent without a metric on the others, and is less sure of her", () => {
  const { known, missingVariance, value, scale, sd } = weightedSum([quality, time], 4, everybody);
  expect([...known]).toEqual([1, 1, 0.3, 0.7]);
  [0, 0, 0.49, 0.09].forEach((missing, k) => {
    expect(missingVariance[k]).toBeCloseTo(missing, 12);
  });
  [0.7, -0.1, -1, 0.5].forEach((own, k) => {
    expect((value[k] ?? NaN) / scale).toBeCloseTo(own, 12);
  });
  expect(((sd[3] ?? NaN) / scale) ** 2).toBeCloseTo(0.09 + 0.4 ** 2, 12);
});

it("leaves out who is not ranked and who has no figure at all", () => {
  const sum = weightedSum([quality], 4, (agent) => agent !== 1);
  expect([...sum.agents]).toEqual([0, 3]);
  expect(sum.value).toHaveLength(2);
});

it("gives one set of metrics after another what each gives alone", () => {
  const sums = new WeightedSums(4, everybody);
  const beside = [time];
  const other = metric(0.7, [-2, 0, 0, 3]);
  for (const one of [quality, other, quality]) {
    expect(plain(sums.of([one], beside))).toEqual(plain(weightedSum([time, one], 4, everybody)));
    expect(plain(sums.of([one]))).toEqual(plain(weightedSum([one], 4, everybody)));
  }
});
