import { defaultSettings } from "../../../../src/domain/settings/settings";
import { unwatched } from "../../../../src/foundation/watch";
import { readCentre } from "../../../../src/reading/read-centre";
import { cellAt } from "../../../../src/workbook/cells";
import { readAll } from "../hand-made-package";
import { hostileFiles } from "./hostile-files";

test("the set holds a hundred files and more, each under a name of its own", () => {
  expect(hostileFiles.length).toBeGreaterThanOrEqual(100);
  expect(new Set(hostileFiles.map(({ name }) => name)).size).toBe(hostileFiles.length);
});

test.each(hostileFiles.map((file) => [file.name, file] as const))(
  "%s ends in its cause, or is read as it is",
  async (_name, { make, end, first }) => {
    const read = await readAll(make());
    expect(read.trouble ?? "read").toBe(end);
    if (read.trouble !== null) return;
    const [sheet] = read.snapshot.description.sheets;
    const cells = sheet && read.snapshot.cells.get(sheet.key);
    if (first !== undefined) {
      expect(cells ? (cellAt(cells, 0, 0)?.value ?? null) : "no sheet").toBe(first);
    }
    const choices = { settings: defaultSettings, corrections: [] };
    const { report } = await readCentre(read.snapshot, choices, unwatched);
    expect(report.rows.in).toBe(report.rows.used + report.rows.setAside);
  },
);
