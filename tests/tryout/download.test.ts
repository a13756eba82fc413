import { resultName } from "../../src/tryout/download";
import { parseLocation } from "../../src/tryout/sheet-view/location";

test("what was opened as text goes out as a workbook; macros stay", () => {
  const named = (name: string) => `${name} (Peilian)`;
  expect(resultName("March.csv", named)).toBe("March (Peilian).xlsx");
  expect(resultName("三月.v2.xlsx", named)).toBe("三月.v2 (Peilian).xlsx");
  expect(resultName("Tools.XLSM", named)).toBe("Tools (Peilian).xlsm");
  expect(resultName("March", named)).toBe("March (Peilian).xlsx");
});

test("a link names a sheet and a cell, with or without quotation marks", () => {
  expect(parseLocation("'Team ''A''!'!B3")).toEqual({ sheet: "Team 'A'!", row: 2, column: 1 });
  expect(parseLocation("数据!$A$1:$C$9")).toEqual({ sheet: "数据", row: 0, column: 0 });
  expect(parseLocation("SomeName")).toBeNull();
});
