import { tableKinds } from "../../../src/domain/records/data-report";
import { localeTags } from "../../../src/locales/locale-tag";
import { read } from "../read";
import { untidySheets } from "./all-sheets";

const named = untidySheets.map((sheet) => [`${sheet.kind}, ${sheet.language}`, sheet] as const);

test.each(named)("%s", async (_name, { kind, sheet, fields, used, setAside, look, values }) => {
  const { centre, report } = await read(sheet);
  const [table] = report.tables;
  expect(report.tables.map((found) => found.kind)).toEqual([kind]);
  expect(table?.columns.map(({ field }) => field)).toEqual(fields);
  expect(report.rows).toMatchObject({ in: used + setAside, used, setAside });
  const aside = report.issues.filter(({ action }) => action === "row-set-aside");
  expect(aside).toHaveLength(setAside);
  expect(look(centre)).toEqual(values);
});

test("every kind has an untidy sheet in each language", () => {
  for (const kind of tableKinds) {
    const languages = untidySheets.filter((sheet) => sheet.kind === kind);
    expect([kind, languages.map(({ language }) => language).sort()]).toEqual([
      kind,
      [...localeTags].sort(),
    ]);
  }
});
