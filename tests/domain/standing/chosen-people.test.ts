import type { Agent } from "../../../src/domain/records/agents";
import { findChosen } from "../../../src/domain/standing/chosen-people";
import type { TierAssignment } from "../../../src/domain/tiers/tiers";

const agent = (id: string, name: string): Agent => ({
  id,
  name,
  team: null,
  branch: null,
  leader: null,
  level: null,
  role: "agent",
  hiredOn: null,
  status: "active",
  source: { sheet: "花名册", row: 1, column: 0 },
});

const agents = [
  agent("0012", "王伟"),
  agent("0013", "李娜"),
  agent("0014", "王伟"),
  agent("A7", "Martha Lee"),
];

const tiers: readonly TierAssignment[] = [
  { agent: 3, tier: "new-hire", level: null, reason: { kind: "no-figures" } },
  { agent: 1, tier: "rest", level: "lower", reason: { kind: "no-figures" } },
];

const byName = (...names: string[]) => findChosen({ by: "name", names }, agents, tiers);

test("people are found by id or by name, each once, however it is typed", () => {
  expect(byName("李娜", " a7 ", "ｍartha lee", "0013").agents).toEqual([1, 3]);
});

test("namesakes are not guessed between: their ids are said", () => {
  expect(byName("王伟")).toEqual({
    agents: [],
    unknown: [],
    ambiguous: [{ typed: "王伟", ids: ["0012", "0014"] }],
  });
  expect(byName("0014").agents).toEqual([2]);
});

test("who is nobody is said as typed; nothing typed is nobody", () => {
  expect(byName("王玮", "").unknown).toEqual(["王玮"]);
});

test("a tier gives its people", () => {
  expect(findChosen({ by: "tier", tier: "new-hire" }, agents, tiers).agents).toEqual([3]);
});
