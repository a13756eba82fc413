import { parseItemHeader } from "../../../src/reading/kinds/item-header";

test.each([
  ["1", 1, null],
  ["Q12", 12, null],
  ["Item 3", 3, null],
  ["第十二题", 12, null],
  ["第2題(3分)", 2, 3],
  ["题1(2分)", 1, 2],
  ["3、客户要求退费时，第一步应当(2分)", 3, 2],
  ["单选题 / 5", 5, null],
])("%s is an item", (header, number, fullMarks) => {
  expect(parseItemHeader(header)).toMatchObject({ number, fullMarks });
});

test.each(["3/1", "3月1日", "1日", "2026-03-01", "1 星期日", "姓名", "题库", "X2001", "12月"])(
  "%s is none",
  (header) => {
    expect(parseItemHeader(header)).toBeNull();
  },
);

test("a header that is the question itself says so", () => {
  expect(parseItemHeader("3、客户要求退费时，第一步应当")?.isQuestion).toBe(true);
  expect(parseItemHeader("3、退费")?.isQuestion).toBe(false);
});
