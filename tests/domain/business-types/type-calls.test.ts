import { typeCalls } from "../../../src/domain/business-types/type-calls";
import { typeOutcomes } from "../../../src/domain/business-types/type-outcomes";
import { calls } from "../ranking/small-centre";

const log = calls([
  { agent: 2, type: "Card", handle: 100, rating: 5, resolved: true },
  { agent: 1, type: "Loan", handle: 900, rating: 1, resolved: false },
  { agent: 0, type: "Card", handle: 300 },
  { agent: 2, type: "Card", handle: 200, rating: 3, resolved: false },
]);
const card = typeCalls(Uint32Array.of(0, 2, 3), log, log.handleSeconds);

test("the calls of a type keep their order and say what the log says, and where it says nothing, nothing", () => {
  expect(card).toEqual({
    row: Uint32Array.of(0, 2, 3),
    agent: Uint32Array.of(2, 0, 2),
    seconds: Float64Array.of(100, 300, 200),
    satisfaction: Float64Array.of(5, NaN, 3),
    resolved: Float64Array.of(1, NaN, 0),
  });
});

test("a call of another type is no part of how the type's calls ended", () => {
  const ended = typeOutcomes(card, [{ agent: 2 }], 3);
  const both = { satisfaction: { n: 2, mean: 4 }, resolved: { n: 2, mean: 0.5 } };
  expect(ended).toEqual({ agents: 2, ...both, people: [both] });
});
