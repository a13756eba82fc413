import { sameSubject } from "../../../src/domain/curriculum/subject-words";

describe("whether two wordings speak of one subject", () => {
  it.each([
    ["投诉处理", "投诉处理技巧"],
    ["礼貌语调", "礼貌语调培训课程"],
    ["業務流程規範", "業務流程"],
    ["异议处理能力", "客户异议处理"],
    ["Courtesy", "COURTESY training"],
    ["Complaints", "complaint skills course"],
    ["AHT", "ＡＨＴ"],
    ["Objection handling", "Handling objections"],
    ["First call resolution (FCR)", "FCR"],
  ])("%s and %s do", (a, b) => {
    expect(sameSubject(a, b)).toBe(true);
    expect(sameSubject(b, a)).toBe(true);
  });

  it.each([
    ["投诉处理", "账单分期"],
    ["礼貌语调", "业务流程规范"],
    ["Courtesy", "Objection handling"],
    ["IT", "Empathy in service"],
    ["Complaint handling", "Handle time"],
    ["培训", "课程"],
    ["", "Courtesy"],
    ["Training course", "Skills workshop"],
  ])("%s and %s do not", (a, b) => {
    expect(sameSubject(a, b)).toBe(false);
    expect(sameSubject(b, a)).toBe(false);
  });
});
