import { watchAgents } from "../../../src/domain/early-warning/watch-agents";
import type { EarlyWarning } from "../../../src/domain/early-warning/early-warning";
import type { Centre } from "../../../src/domain/records/centre";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { months, monthsCentre, type MonthsOptions } from "./months-centre";
import { inOneGo } from "../../../src/foundation/steps";

const today = 20460;
const agents = 250;

type Tally = { compared: number; falls: number; rises: number; found: number; planted: number };

/** Names over several centres whose truth is known: false falls and rises, and how many of the planted falls are found. */
function tally(runs: number, options: Partial<MonthsOptions>, falseAlarms = 1): Tally {
  const sum = { compared: 0, falls: 0, rises: 0, found: 0, planted: 0 };
  for (let run = 0; run < runs; run++) {
    const centre = monthsCentre({ agents, seed: 100 + run, ...options });
    const found = inOneGo(watchAgents(centre, { ...defaultSettings, falseAlarms }, today));
    if (found === null) throw new Error("Nothing compared");
    const planted = options.fallen ?? 0;
    sum.compared += found.compared - planted;
    sum.planted += planted;
    for (const { agent } of found.fallen) {
      if (agent < planted) sum.found += 1;
      else sum.falls += 1;
    }
    sum.rises += found.risen.filter(({ agent }) => agent >= planted).length;
  }
  return sum;
}

/** Largest number of false alarms that the stated rate allows, three standard errors of the simulation included. */
function allowed({ compared }: Tally, rate = 0.01): number {
  return compared * rate + 3 * Math.sqrt(compared * rate);
}

function report(what: string, sum: Tally): void {
  const per100 = (count: number): string => ((100 * count) / sum.compared).toFixed(2);
  const power = sum.planted > 0 ? `; found ${sum.found} of ${sum.planted}` : "";
  process.stdout.write(
    `early warning, ${what}: false falls ${per100(sum.falls)}, rises ${per100(sum.rises)} of 100${power}\n`,
  );
}

describe("nobody has changed: at most one in a hundred is named, whatever else goes on", () => {
  test.each<[string, number, Partial<MonthsOptions>]>([
    ["an ordinary centre", 16, {}],
    ["people swing from month to month", 8, { wobble: 1 }],
    ["the whole centre falls by six points", 8, { centreMove: -6 }],
    ["later calls are heard by other, stricter evaluators", 8, { otherEvaluators: true }],
  ])("%s", (what, runs, options) => {
    const sum = tally(runs, options);
    report(what, sum);
    expect(sum.falls).toBeLessThanOrEqual(allowed(sum));
    expect(sum.rises).toBeLessThanOrEqual(allowed(sum));
    // A rate that is held by naming nobody would be no rate.
    expect(sum.falls).toBeGreaterThan(0);
  });

  test("a person's own setting of the rate is held too", () => {
    const sum = tally(8, {}, 5);
    report("five false alarms of 100 allowed", sum);
    expect(sum.falls).toBeLessThanOrEqual(allowed(sum, 0.05));
    expect(sum.falls).toBeGreaterThan(sum.compared * 0.02);
  });
});

describe("some have fallen", () => {
  test("a fall on satisfaction of four deviations between people is nearly always found", () => {
    const sum = tally(6, { fallen: 8, fallSatisfaction: 4 });
    report("satisfaction down by four deviations", sum);
    expect(sum.found / sum.planted).toBeGreaterThan(0.85);
    expect(sum.falls).toBeLessThanOrEqual(allowed(sum));
  });

  test("a fall of 20 points of QA is found in many, by QA scores alone", () => {
    const sum = tally(6, { fallen: 8, fallPoints: 20 });
    report("QA down by 20 points", sum);
    expect(sum.found / sum.planted).toBeGreaterThan(0.3);
    expect(sum.falls).toBeLessThanOrEqual(allowed(sum));
  });
});

function found(centre: Centre): EarlyWarning {
  const warning = inOneGo(watchAgents(centre, defaultSettings, today));
  if (warning === null) throw new Error("Nothing compared");
  return warning;
}

describe("what is said of a name", () => {
  const settings = defaultSettings;
  const centre = monthsCentre({ agents, seed: 3, fallen: 3, fallSatisfaction: 6 });
  const warning = found(centre);
  const fallen = warning.fallen.find(({ agent }) => agent === 0);

  test("the figure that says most comes first, with n, interval and what was to be expected", () => {
    const line = fallen?.lines[0];
    expect(line?.metric).toBe("satisfaction");
    expect(line?.verdict).toBe("fell");
    expect(line?.nBefore).toBe(months - 1);
    expect(line?.nNow).toBe(1);
    expect(line?.change.value).toBeCloseTo((line?.now ?? 0) - (line?.expected ?? 0), 12);
    expect(line?.change.high).toBeLessThan(0);
    expect(line?.before.low).toBeLessThan(line?.before.value ?? 0);
    expect(fallen?.byChance).toBeLessThan(settings.falseAlarms / 100);
  });

  test("who has no figures is counted, not named; leavers and new hires are not compared", () => {
    const [first, second, third, ...rest] = centre.agents;
    if (!first || !second || !third) throw new Error("No agents");
    const changed = {
      ...centre,
      agents: [
        { ...first, status: "left" as const },
        { ...second, hiredOn: today - 20 },
        third,
        ...rest,
        { ...first, id: "new", name: "Without figures" },
      ],
    };
    const again = found(changed);
    const named = again.fallen.map(({ agent }) => agent);
    expect(named).toContain(2);
    expect(named).not.toContain(0);
    expect(named).not.toContain(1);
    expect(again).toMatchObject({ tooLittle: 1, newHires: 1, compared: warning.compared - 2 });
    expect(again.expectedFalse).toBeCloseTo(again.compared / 100, 12);
  });

  test("whoever waits may stop it at every metric, and gets the same at the end", () => {
    const steps = watchAgents(centre, settings, today);
    let stops = 0;
    let next = steps.next();
    for (; next.done !== true; next = steps.next()) stops += 1;
    expect(stops).toBeGreaterThan(warning.metrics.length);
    expect(next.value).toEqual(warning);
  });

  test("no metric with two months, nothing to say", () => {
    const { kpis, reviews, ...others } = centre;
    expect(reviews?.count).toBeGreaterThan(0);
    const single = kpis && { ...kpis, month: kpis.month.map(() => 670) };
    expect(
      inOneGo(watchAgents({ ...others, reviews: null, kpis: single }, settings, today)),
    ).toBeNull();
  });
});
