import { unwatched } from "../../../src/foundation/watch";
import { localeFor } from "../../../src/locales/locale";
import { readOwnAbilities } from "../../../src/reading/previous-plan/own-abilities";
import { diagnosisSheet } from "../../../src/sheets/diagnosis";
import { indexPlan } from "../../../src/sheets/plan-index";
import { takeSnapshot } from "../../../src/workbook/snapshot";
import type { SheetSpec } from "../../../src/workbook/sheet-spec";
import { newXlsx } from "../../../src/workbook/xlsx/new-workbook";
import { openXlsx } from "../../../src/workbook/xlsx/xlsx-workbook";
import { aPlan } from "../../sheets/a-plan";

/** The diagnosis sheet of the last plan with something typed beside the first topic. */
async function readBack(typed: string | null) {
  const sheet = diagnosisSheet(indexPlan(aPlan, localeFor("zh-CN")));
  const filled: SheetSpec = {
    ...sheet,
    blocks: sheet.blocks.map((block) => {
      if (block.kind !== "table") return block;
      const own = block.columns.findIndex(({ id }) => id === "ownAbility");
      return {
        ...block,
        rows: block.rows.map((row, r) =>
          row.map((content, c) => (r === 0 && c === own ? typed : content)),
        ),
      };
    }),
  };
  const written = await newXlsx({ sheets: [filled], basedOn: [] });
  if (!written.ok) throw new Error(`Not written: ${written.cause.kind}`);
  const opened = openXlsx(written.value, "plan.xlsx");
  if (!opened.ok) throw new Error(`Not opened: ${opened.cause.kind}`);
  const snapshot = await takeSnapshot(opened.value, unwatched);
  if (!snapshot.ok) throw new Error(`Not read: ${snapshot.cause.kind}`);
  const first = sheet.blocks.flatMap((block) => (block.kind === "table" ? block.rows : []))[0]?.[0];
  if (typeof first !== "string") throw new Error("The first topic has no name");
  return { first, found: readOwnAbilities(snapshot.value) };
}

describe("abilities corrected on the diagnosis sheet", () => {
  it("are read back by topic, in any of the languages", async () => {
    const { first, found } = await readBack("Knowledge");
    expect([...found]).toEqual([
      [first.toLowerCase().replace(/\s/g, "").normalize("NFKC"), "knowledge"],
    ]);
    expect([...(await readBack("态度")).found.values()]).toEqual(["attitude"]);
  });

  it("are none where nothing, or no ability, was typed", async () => {
    expect((await readBack(null)).found.size).toBe(0);
    expect((await readBack("?")).found.size).toBe(0);
  });
});
