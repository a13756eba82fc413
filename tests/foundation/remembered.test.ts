import { remembered } from "../../src/foundation/remembered";

it("works an answer out once for each object and question", () => {
  const work = jest.fn((of: { readonly size: number }, factor: number) =>
    factor === 0 ? null : of.size * factor,
  );
  const known = remembered(work);
  const [small, large] = [{ size: 2 }, { size: 30 }];
  expect([known(small, 2), known(small, 3), known(large, 2), known(small, 2)]).toEqual([
    4, 6, 60, 4,
  ]);
  expect([known(small, 0), known(small, 0)]).toEqual([null, null]);
  expect(work).toHaveBeenCalledTimes(4);
});
