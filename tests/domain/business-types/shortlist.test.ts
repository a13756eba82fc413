import fc from "fast-check";
import { Shortlist } from "../../../src/domain/business-types/shortlist";

it("keeps what sorting all would put first", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 })),
      fc.integer({ min: 1, max: 6 }),
      (weights, most) => {
        const list = new Shortlist(most);
        for (const [row, weight] of weights.entries()) list.offer(row, weight);
        const sorted = weights
          .map((weight, row) => ({ weight, row }))
          .sort((a, b) => a.weight - b.weight || a.row - b.row);
        expect(list.rows()).toEqual(sorted.slice(0, most).map(({ row }) => row));
      },
    ),
  );
});
