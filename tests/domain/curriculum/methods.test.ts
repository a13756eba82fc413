import {
  methodForAbility,
  moduleForTopic,
  recogniseMethod,
} from "../../../src/domain/curriculum/methods";
import type { Topic, TopicSummary } from "../../../src/domain/diagnosis/diagnosis";

const summary = (topic: Topic, ability: TopicSummary["ability"]): TopicSummary => ({
  topic,
  ability,
  agents: 20,
  weakAgents: 5,
  mean: 8,
  scope: "individuals",
  needed: 4,
  fullMarks: 10,
  centreLoss: null,
  teams: [],
});
const criterion = (name: string): Topic => ({ kind: "criterion", name });

describe("methods", () => {
  it.each([
    ["现场演练", "live-drill"],
    ["一对一辅导", "one-to-one"],
    ["1v1", "one-to-one"],
    ["录音研讨：停顿竞猜", "recording-study"],
    ["短視頻", "short-video"],
    ["Video", "video"],
    ["讲授", "lecture"],
    ["班组长转训", "team-lead-cascade"],
    ["Role play", "live-drill"],
    ["Classroom", "lecture"],
  ] as const)("recognises %s as %s", (wording, method) => {
    expect(recogniseMethod(wording)).toBe(method);
  });

  it("does not guess at wordings it does not know", () => {
    expect([recogniseMethod("其他"), recogniseMethod(null), recogniseMethod("")]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("drills a skill, tells what is not known, and speaks courtesy aloud every day", () => {
    expect(methodForAbility(summary(criterion("异议处理"), "skill"))).toBe("live-drill");
    expect(methodForAbility(summary(criterion("业务知识"), "knowledge"))).toBe("lecture");
    expect(methodForAbility(summary(criterion("礼貌语调"), "attitude"))).toBe("etiquette-relay");
    expect(methodForAbility(summary({ kind: "metric", metric: "adherence" }, "attitude"))).toBe(
      "lecture",
    );
  });

  it("sorts topics into professional knowledge, rules and general qualities", () => {
    expect(moduleForTopic(summary({ kind: "business-type", name: "账单分期" }, "skill"))).toBe(
      "professional",
    );
    expect(moduleForTopic(summary({ kind: "metric", metric: "adherence" }, "attitude"))).toBe(
      "rules",
    );
    expect(moduleForTopic(summary({ kind: "metric", metric: "handleTime" }, "skill"))).toBe(
      "professional",
    );
    expect(moduleForTopic(summary(criterion("礼貌语调"), "attitude"))).toBe("general");
    expect(moduleForTopic(summary(criterion("业务知识"), "knowledge"))).toBe("professional");
  });
});
