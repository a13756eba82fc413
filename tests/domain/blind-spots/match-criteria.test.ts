import { matchCriteria } from "../../../src/domain/blind-spots/match-criteria";

describe("criteria of two forms", () => {
  it("are matched whatever the form adds to the name", () => {
    expect(
      matchCriteria(
        ["礼貌语调", "Correct answer", "倾听理解"],
        ["倾听理解自评（10分）", "correct answer, self (20)", "自评-礼貌语调"],
      ),
    ).toEqual([2, 1, 0]);
  });

  it("are matched when worded nearly alike, each once, the most alike first", () => {
    expect(matchCriteria(["身份核实", "业务知识"], ["身份核实规范", "业务知识掌握"])).toEqual([
      0, 1,
    ]);
    expect(matchCriteria(["Objection handling", "Handling"], ["Handling objections"])).toEqual([
      0, -1,
    ]);
  });

  it("are not matched when they are different things, nor when there is no name", () => {
    expect(matchCriteria(["Listening", "自评"], ["Call record", ""])).toEqual([-1, -1]);
  });
});
