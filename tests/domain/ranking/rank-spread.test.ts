import { RankSpread } from "../../../src/domain/ranking/rank-spread";
import { seededRandom } from "../../../src/foundation/random";

// Fewer people than bins, as many, and many more.
it.each([3, 255, 256, 5000, 70_000])(
  "finds the same order statistics as sorting among %d people's ranks",
  (people) => {
    const random = seededRandom(people);
    const spread = new RankSpread(people, 400);
    for (const narrow of [1, 0.01]) {
      const ranks = Uint32Array.from({ length: 400 }, () => {
        return 1 + Math.floor(people * (1 - narrow * random()) * 0.999);
      });
      const sorted = ranks.toSorted();
      spread.count(ranks);
      for (const k of [0, 1, 20, 200, 379, 398, 399]) expect(spread.kth(ranks, k)).toBe(sorted[k]);
      for (const rank of [0, sorted[7] ?? 0, sorted[300] ?? 0, people]) {
        expect(spread.countAbove(ranks, rank)).toBe(ranks.filter((one) => one > rank).length);
      }
    }
  },
);
