import type { FoundTable } from "../../../src/domain/records/data-report";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { unwatched } from "../../../src/foundation/watch";
import { readCentre } from "../../../src/reading/read-centre";
import { read } from "../read";
import { snapshotOf, type TestSheet } from "../snapshot-of";

const log = (one: string, other: string): TestSheet => ({
  name: "Complaint log",
  rows: [
    ["Complaint no", "Agent", "Date", one, other, "Complaint details"],
    ["T1", "Gwen Irwin", "2026-03-05", "Billing", "Wrong information", "was told a wrong limit"],
    ["T2", "Kate Goss", "2026-03-06", "Rewards", "Delay", "nobody called back for three days"],
    ["T3", "Iris Clegg", "2026-03-09", "Billing", "Delay", "nobody called back for a week"],
  ],
});

/** The two columns: field, else what is asked. */
function middle(table: FoundTable | undefined): unknown {
  return table?.columns
    .slice(3, 5)
    .map(({ field, question }) =>
      question?.about === "meaning" ? question.candidates.map((each) => each.field) : field,
    );
}

test.each([
  ["Category", "Category"],
  ["Category", "Reason"],
  ["Reason", "Category"],
])(
  "%s beside %s in a list of complaints: either may be the business, so both are asked",
  async (one, other) => {
    const { report, centre } = await read(log(one, other));
    expect(report.tables[0]?.kind).toBe("complaints");
    expect(middle(report.tables[0])).toEqual([
      expect.arrayContaining(["category", "businessType"]),
      expect.arrayContaining(["category", "businessType"]),
    ]);
    expect(centre.complaints?.count).toBe(3);
  },
);

test("a word that can only be one of them settles the other", async () => {
  const { report } = await read(log("Reason", "Complaint category"));
  expect(middle(report.tables[0])).toEqual(["businessType", "category"]);
  const other = await read(log("Category", "Business type"));
  expect(middle(other.report.tables[0])).toEqual(["category", "businessType"]);
});

test("one of two columns said settles the other", async () => {
  const sheet = log("Category", "Reason");
  const asked = await read(sheet);
  const headerKey = asked.report.tables[0]?.headerKey ?? "";
  const { report } = await readCentre(
    snapshotOf([sheet]),
    {
      settings: defaultSettings,
      corrections: [
        {
          sheet: sheet.name,
          headerKey,
          kind: "complaints",
          columns: [{ column: 3, field: "businessType" }],
        },
      ],
    },
    unwatched,
  );
  expect(middle(report.tables[0])).toEqual(["businessType", "category"]);
});
