import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CallLoad } from "../../../src/domain/staffing/call-load";
import { impatientQueueFigures } from "../../../src/domain/staffing/erlang-a";
import { queueFigures } from "../../../src/domain/staffing/erlang-c";
import {
  releasableHeads,
  requiredAgents,
  serviceLevel,
} from "../../../src/domain/staffing/service-level";

const file = path.resolve(__dirname, "../../../../shared/reference/erlang.json");

type Case = {
  readonly calls: number;
  readonly period_s: number;
  readonly aht_s: number;
  readonly T_s: number;
  readonly agents: number;
  readonly p_wait: number;
  readonly occupancy: number;
};
type ErlangC = Case & { readonly asa_s: number; readonly service_level: number };
type ErlangA = Case & {
  readonly patience_s: number;
  readonly p_abandon: number;
  readonly asa_all_s: number;
  readonly sl_served_within_T_of_all: number;
};
type Reference = {
  readonly erlangC: readonly ErlangC[];
  readonly erlangC_required: readonly (Omit<ErlangC, "p_wait"> & {
    readonly target: number;
    readonly service_level_one_less: number | null;
  })[];
  readonly erlangA: readonly ErlangA[];
  readonly erlangA_required: readonly (ErlangA & { readonly target: number })[];
  readonly releasable_day: {
    readonly calls: readonly number[];
    readonly required: readonly number[];
    readonly scheduled: readonly number[];
    readonly releasable: readonly number[];
    readonly service_level_after_release: readonly number[];
  };
};

function loadOf(row: { calls: number; period_s: number; aht_s: number; patience_s?: number }) {
  return {
    calls: row.calls,
    intervalSeconds: row.period_s,
    handleSeconds: row.aht_s,
    patienceSeconds: row.patience_s ?? null,
  } satisfies CallLoad;
}

/** Relative where the figure is larger than 1, as seconds are. */
function difference(ours: number | null | undefined, theirs: number): number {
  return Math.abs((ours ?? Number.NaN) - theirs) / Math.max(1, Math.abs(theirs));
}

describe("Erlang's formulas against reference values of 40 digits", () => {
  if (!existsSync(file)) {
    console.log("skipped: ../shared/reference/erlang.json is not there");
    it.skip("matches the reference", () => undefined);
    return;
  }
  const reference = JSON.parse(readFileSync(file, "utf8")) as Reference;
  const printed = (what: string, differences: readonly number[]): number => {
    const largest = Math.max(...differences);
    console.log(`${what}: ${differences.length} values, largest difference ${largest}`);
    return largest;
  };

  it("gives Erlang C's waiting, speed of answer, occupancy and service level", () => {
    const differences = reference.erlangC.flatMap((row) => {
      const found = queueFigures(loadOf(row), row.agents);
      return [
        difference(found?.waitShare, row.p_wait),
        difference(found?.meanWaitSeconds, row.asa_s),
        difference(found?.occupancy, row.occupancy),
        difference(serviceLevel(loadOf(row), row.agents, row.T_s), row.service_level),
      ];
    });
    expect(printed("Erlang C", differences)).toBeLessThan(1e-9);
  });

  it("gives Erlang A's waiting, hanging up, speed of answer, occupancy and service level", () => {
    const differences = [...reference.erlangA, ...reference.erlangA_required].flatMap((row) => {
      const found = impatientQueueFigures(loadOf(row), row.agents, row.T_s);
      return [
        difference(found?.waitShare, row.p_wait),
        difference(found?.abandonShare, row.p_abandon),
        difference(found?.meanWaitSeconds, row.asa_all_s),
        difference(found?.occupancy, row.occupancy),
        difference(found?.serviceLevel, row.sl_served_within_T_of_all),
      ];
    });
    expect(printed("Erlang A", differences)).toBeLessThan(1e-9);
  });

  it("requires the same number of agents", () => {
    for (const row of [...reference.erlangC_required, ...reference.erlangA_required]) {
      const target = { share: row.target, withinSeconds: row.T_s };
      expect(requiredAgents(loadOf(row), target)).toBe(row.agents);
    }
    const oneLess = reference.erlangC_required.flatMap((row) =>
      row.service_level_one_less === null
        ? []
        : [
            difference(
              serviceLevel(loadOf(row), row.agents - 1, row.T_s),
              row.service_level_one_less,
            ),
          ],
    );
    expect(printed("Erlang C with one agent less", oneLess)).toBeLessThan(1e-9);
  });

  it("releases the same heads in each half hour of a day", () => {
    const day = reference.releasable_day;
    const target = { share: 0.8, withinSeconds: 20 };
    const after = day.calls.map((calls, i) => {
      const load = loadOf({ calls, period_s: 1800, aht_s: 300 });
      const present = Math.floor((day.scheduled[i] ?? 0) * 0.7 + 1e-9);
      expect(requiredAgents(load, target)).toBe(day.required[i]);
      const released = releasableHeads(present, load, target);
      expect(released).toBe(day.releasable[i]);
      const level = serviceLevel(load, present - (released ?? 0), target.withinSeconds);
      return difference(level, day.service_level_after_release[i] ?? Number.NaN);
    });
    expect(printed("service level after release", after)).toBeLessThan(1e-9);
  });
});
