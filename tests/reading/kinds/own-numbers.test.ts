import { fieldsOf, kindsOf, read } from "../read";

const cases = (ids: readonly string[]) => ({
  name: "案例库",
  rows: [
    ["编号", "案例名称", "案例类型", "正确做法"],
    [ids[0] ?? null, "挂失未核身", "流程类", "先核身三要素"],
    [ids[1] ?? null, "费率答错", "易错类", "报年化费率"],
    [ids[2] ?? null, "要求赔偿", "投诉类", "致歉并转投诉组"],
  ],
});

test("编号 alone numbers the cases of a library", async () => {
  const reading = await read(cases(["AL-1", "AL-2", "AL-3"]));
  expect(kindsOf(reading)).toEqual(["case-library"]);
  expect(fieldsOf(reading)[0]).toBe("caseId");
  expect(reading.centre.caseLibrary?.map(({ id }) => id)).toEqual(["AL-1", "AL-2", "AL-3"]);
});

test("编号 that several rows share is no number of a case", async () => {
  const reading = await read(cases(["AL-1", "AL-1", "AL-3"]));
  expect(kindsOf(reading)).toEqual(["case-library"]);
  expect(fieldsOf(reading)[0]).toBeNull();
});
