import { abilityOf, classifyAbility } from "../../../src/domain/diagnosis/ability-words";

describe("the ability a criterion draws on", () => {
  it.each([
    ["礼貌语调", "attitude"],
    ["服务态度", "attitude"],
    ["規範用語", "attitude"],
    ["禮貌用語", "attitude"],
    ["Courtesy and tone", "attitude"],
    ["Empathy", "attitude"],
    ["开场白及结束语", "attitude"],
    ["沟通能力", "skill"],
    ["業務溝通能力", "skill"],
    ["异议处理", "skill"],
    ["倾听与表达", "skill"],
    ["Active listening", "skill"],
    ["Call handling", "skill"],
    ["Product communication skills", "skill"],
    ["业务流程规范", "knowledge"],
    ["產品知識", "knowledge"],
    ["身份核实", "knowledge"],
    ["Product knowledge", "knowledge"],
    ["COMPLIANCE SCORE", "knowledge"],
    ["Accuracy of information", "knowledge"],
  ])("%s: %s", (name, ability) => {
    expect(classifyAbility(name)).toBe(ability);
  });

  it("is a skill when no word is known", () => {
    expect(classifyAbility("QQ")).toBe("skill");
    expect(classifyAbility("")).toBe("skill");
  });

  it("looks for English words at their start only", () => {
    expect(classifyAbility("scare")).toBe("skill");
    expect(classifyAbility("Customer care")).toBe("attitude");
  });

  it("is known for metrics and business types too", () => {
    expect(abilityOf({ kind: "metric", metric: "resolution" })).toBe("knowledge");
    expect(abilityOf({ kind: "business-type", name: "账单" })).toBe("knowledge");
    expect(abilityOf({ kind: "criterion", name: "服务态度" })).toBe("attitude");
  });
});
