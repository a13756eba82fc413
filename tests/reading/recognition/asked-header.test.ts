import { askedFor } from "../../../src/reading/recognition/asked-header";

test.each([
  ["1、您的姓名：", "姓名："],
  ["2、请填写您的工号", "工号"],
  ["3. Your team", "team"],
  ["（4）所属班组", "所属班组"],
])("%s asks for %s", (header, asked) => {
  expect(askedFor(header)).toBe(asked);
});

test.each(["姓名", "2026年", "3月质检得分", "请假天数"])("%s asks for nothing", (header) => {
  expect(askedFor(header)).toBeNull();
});
