import {
  falseShare,
  findSelectiveInviting,
} from "../../../src/domain/selections/find-selective-inviting";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { seededRandom, standardNormal } from "../../../src/foundation/random";
import { agent, centre, kpis } from "../ranking/small-centre";

const people = Array.from({ length: 60 }, (_, i) => agent(`A${i}`));

/** Agents 0 to 2 send few surveys; `lift` is what choosing whom to ask adds to their satisfaction. */
function made(normal: () => number, lift: number) {
  return kpis(
    people.flatMap((_, who) => {
      const own = 0.9 + 0.02 * normal();
      const usual = 0.92 + 0.02 * normal();
      return [1, 2, 3, 4].map((month) => ({
        agent: who,
        month: 600 + month,
        callsHandled: 1500,
        surveySent: who < 3 ? 0.4 : Math.min(1, usual),
        satisfaction: Math.min(1, own + 0.01 * normal() + (who < 3 ? lift : 0)),
      }));
    }),
  );
}

function marked(normal: () => number, lift: number): number[] {
  const found = findSelectiveInviting(
    centre(people, { kpis: made(normal, lift) }),
    defaultSettings,
  );
  return (found?.agents ?? []).filter((one) => one.marked).map((one) => one.agent);
}

test("few invitations and a satisfaction far above the peers': marked, and nobody else", () => {
  const list = marked(standardNormal(seededRandom(8)), 0.08);
  expect(list.sort((a, b) => a - b)).toEqual([0, 1, 2]);
});

test("few invitations alone mark nobody more often than stated", () => {
  const normal = standardNormal(seededRandom(9));
  const runs = 150;
  let alarms = 0;
  for (let run = 0; run < runs; run++) if (marked(normal, 0).length > 0) alarms += 1;
  console.info(`plans with a false mark: ${(alarms / runs).toFixed(3)} (stated ${falseShare})`);
  expect(alarms / runs).toBeLessThanOrEqual(falseShare + 2 * Math.sqrt(0.0475 / runs));
});

test("fewer than twenty agents show no usual share", () => {
  const few = centre(people.slice(0, 12), { kpis: made(standardNormal(seededRandom(1)), 0) });
  expect(findSelectiveInviting(few, defaultSettings)).toBeNull();
});
