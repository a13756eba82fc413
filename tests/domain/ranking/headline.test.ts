import { candidateMetrics, chooseHeadline } from "../../../src/domain/ranking/headline";
import { periodOf } from "../../../src/domain/ranking/period";
import type { Centre } from "../../../src/domain/records/centre";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { agent, centre, kpis, reviews } from "./small-centre";

const people = [agent("Li Na"), agent("Wang Wei")];

function headlineOf(of: Centre) {
  const chosen = chooseHeadline(candidateMetrics(of, defaultSettings, periodOf(of, 0)));
  return chosen === null ? null : [chosen.metric, chosen.source];
}

describe("the measure beside every name", () => {
  it("is the QA score of the reviews where there are any", () => {
    const months = kpis([{ agent: 0, qaScore: 80, satisfaction: 4 }]);
    const scored = reviews([{ agent: 0, score: 90, by: "Wu" }]);
    expect(headlineOf(centre(people, { reviews: scored, kpis: months }))).toEqual([
      "qaScore",
      "reviews",
    ]);
  });

  it("is the monthly QA score without reviews, even beside satisfaction", () => {
    const months = kpis([{ agent: 0, qaScore: 80, satisfaction: 4 }]);
    expect(headlineOf(centre(people, { kpis: months }))).toEqual(["qaScore", "kpis"]);
  });

  it("is satisfaction where there is no QA", () => {
    const months = kpis([{ agent: 0, satisfaction: 4, complaints: 1, callsHandled: 100 }]);
    expect(headlineOf(centre(people, { kpis: months }))).toEqual(["satisfaction", "kpis"]);
  });

  it("is none where there is no figure", () => {
    expect(headlineOf(centre(people))).toBeNull();
  });
});
