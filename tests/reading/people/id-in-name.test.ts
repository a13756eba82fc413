import { namedPerson } from "../../../src/reading/people/id-in-name";
import {
  bareIdKey,
  idKey,
  isPseudoName,
  nameKey,
  saysLeft,
  shortenedId,
} from "../../../src/reading/people/person-keys";

test.each<[string, string, string | null]>([
  ["张三(1001)", "张三", "1001"],
  ["张三（工号：1001）", "张三", "1001"],
  ["1001-张三", "张三", "1001"],
  ["A1001 张三", "张三", "A1001"],
  ["Ann Lee (A-007)", "Ann Lee", "A-007"],
  ["Ann Lee - 1007", "Ann Lee", "1007"],
  ["张三（离职）", "张三", null],
  ["张三", "张三", null],
  ["王芳2", "王芳2", null],
  ["王芳(2)", "王芳(2)", null],
  ["欧阳娜娜", "欧阳娜娜", null],
])("%p is %p with the id %p", (text, name, id) => {
  expect(namedPerson(text)).toMatchObject({ name, id });
});

test("a name in two alphabets keeps the other spelling", () => {
  expect(namedPerson("zhangsan 张三")).toEqual({ name: "张三", id: null, alias: "zhangsan" });
  expect(namedPerson("王芳(Amy)")).toEqual({ name: "王芳", id: null, alias: "Amy" });
});

test("spellings of one name", () => {
  expect(nameKey("张 三")).toBe(nameKey("張三"));
  expect(nameKey("买买提·艾力")).toBe(nameKey("买买提•艾力"));
  expect(nameKey("Lee, Ann")).toBe(nameKey("Ann Lee"));
  expect(nameKey("Ａｎｎ　Lee")).toBe(nameKey("ann lee"));
  expect(nameKey("Ann B. Lee")).toBe(nameKey("Ann B Lee"));
  expect(nameKey("Lee Ann")).not.toBe(nameKey("Ann Lee"));
});

test("spellings of one id", () => {
  expect(idKey("a1001")).toBe(idKey("Ａ1001 "));
  expect(bareIdKey("0012")).toBe(bareIdKey("12.0"));
  expect(shortenedId("1.00E+05")).toEqual({ least: 99_500, most: 100_500 });
  expect(shortenedId("E05")).toBeNull();
});

test.each([
  "測試座席",
  "測試帳號",
  "测试账号01",
  "admin",
  "空号",
  "未分配",
  "Test User 3",
  "1 - New Hire Template",
])("%p is nobody", (name) => {
  expect(isPseudoName(name)).toBe(true);
});

test.each(["Tess Tester", "王试", "Admir Root", "公孙策", "Temple Grandin"])(
  "%p is somebody",
  (name) => {
    expect(isPseudoName(name)).toBe(false);
  },
);

test("who has left, whatever the header asks", () => {
  expect(saysLeft("在职", "是否离职")).toBe(false);
  expect(saysLeft("离职", "是否离职")).toBe(true);
  expect(saysLeft("是", "是否离职")).toBe(true);
  expect(saysLeft("否", "是否在职")).toBe(true);
  expect(saysLeft("離職", "狀態")).toBe(true);
  expect(saysLeft("离职办理中", "状态")).toBe(false);
  expect(saysLeft("Resigned", "Status")).toBe(true);
});
