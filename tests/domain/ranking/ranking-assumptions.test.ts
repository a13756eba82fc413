import { rankAgents } from "../../../src/domain/ranking/rank-agents";
import { rankingAssumptions } from "../../../src/domain/ranking/ranking-assumptions";
import type { Agent } from "../../../src/domain/records/agents";
import type { Centre } from "../../../src/domain/records/centre";
import type { DataReport, FoundTable } from "../../../src/domain/records/data-report";
import { defaultSettings, type Settings } from "../../../src/domain/settings/settings";
import { assignTiers } from "../../../src/domain/tiers/assign-tiers";
import { unwatched } from "../../../src/foundation/watch";
import { agent, centre, reviews } from "./small-centre";

const rows = { in: 0, used: 0, setAside: 0, repaired: 0 };

function reportOf(kinds: readonly FoundTable["kind"][]): DataReport {
  const range = { row: 0, column: 0, rows: 2, columns: 2 };
  const tables = kinds.map((kind) => ({
    sheet: "March",
    range,
    headerRows: 1,
    headerKey: "",
    isCorrected: false,
    kind,
    confidence: 1,
    reasons: [],
    likely: [],
    question: null,
    columns: [],
    rows,
  }));
  return { fileName: "March.xlsx", tables, issues: [], rows };
}

async function assumed(of: Centre, report: DataReport, settings: Settings = defaultSettings) {
  const ranking = await rankAgents(of, settings, 1, unwatched);
  const tiers = assignTiers(of, ranking, settings, 20_000);
  return rankingAssumptions({ centre: of, report, ranking, tiers, settings });
}

/** Forty agents with five reviews each by two evaluators. */
function forty(more: Partial<Agent> = {}): Centre {
  const people = Array.from({ length: 40 }, (_, i) => ({ ...agent(`A${i}`), ...more }));
  const scores = people.flatMap((_, i) =>
    [0, 1, 2, 3, 4].map((k) => ({ agent: i, score: 70 + (i % 20) + k, by: k < 2 ? "Wu" : "Li" })),
  );
  return centre(people, { reviews: reviews(scores) });
}

describe("what ranking takes for granted", () => {
  it("is nothing when the staff list, hire dates and reviews are there and the groups fit", async () => {
    const settings = { ...defaultSettings, bottomSize: 5, topSize: 3 };
    expect(
      await assumed(forty({ hiredOn: 10_000 }), reportOf(["staff", "reviews"]), settings),
    ).toEqual([]);
  });

  it("says that the people of the other tables stand for the missing staff list", async () => {
    const found = await assumed(forty({ hiredOn: 10_000 }), reportOf(["reviews"]));
    expect(found).toContainEqual({ kind: "no-staff-list", agents: 40 });
  });

  it("says that without hire dates nobody is new", async () => {
    const found = await assumed(forty({ hiredOn: null }), reportOf(["staff"]));
    expect(found).toContainEqual({ kind: "no-hire-dates" });
  });

  it("says to what a bottom 100 of 40 agents was cut", async () => {
    const found = await assumed(forty({ hiredOn: 10_000 }), reportOf(["staff"]));
    expect(found).toContainEqual({ kind: "group-sizes-reduced", agents: 40, bottom: 15, top: 5 });
  });
});
