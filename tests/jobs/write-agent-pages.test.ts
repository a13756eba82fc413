import { noChoices } from "../../src/jobs/choices";
import { writeAgentPages } from "../../src/jobs/write-agent-pages";
import type { ChosenPeople } from "../../src/domain/standing/chosen-people";
import { unwatched } from "../../src/foundation/watch";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { jobContext, sampleWorkbook, snapshotOf } from "./sample-workbook";

const pagesFor = async (people: ChosenPeople, workbook = sampleWorkbook()) =>
  writeAgentPages(await snapshotOf(await workbook), noChoices, people, jobContext());

test("a page for each new hire on one sheet; written again, nothing else has changed", async () => {
  const workbook = await sampleWorkbook();
  const made = await pagesFor({ by: "tier", tier: "new-hire" }, Promise.resolve(workbook));
  if (!made.ok) throw new Error(made.cause.kind);
  expect(made.value.pages).toBeGreaterThan(0);
  expect(made.value.write.sheets.map(({ id }) => id)).toEqual(["agentPages"]);
  const [sheet] = made.value.write.sheets;
  expect(sheet?.print.pageBreaksBefore).toHaveLength(made.value.pages - 1);
  expect((await workbook.apply(made.value.write, unwatched)).ok).toBe(true);
  const again = await pagesFor({ by: "tier", tier: "new-hire" }, Promise.resolve(workbook));
  expect(again.ok && again.value.write.sheets).toEqual(made.value.write.sheets);
});

test("a name that nobody has is refused with the nearest ones, and nothing is written", async () => {
  const made = await pagesFor({ by: "name", names: ["Nobody At All Here"] });
  expect(made).toMatchObject({
    ok: false,
    cause: { kind: "people-not-found", unknown: [{ typed: "Nobody At All Here", nearest: [] }] },
  });
});

test("nobody typed, nobody chosen", async () => {
  const made = await pagesFor({ by: "name", names: [" "] });
  expect(made).toMatchObject({ ok: false, cause: { kind: "nobody-chosen" } });
});

test("a workbook without people has no pages", async () => {
  const made = await pagesFor({ by: "name", names: ["x"] }, Promise.resolve(memoryWorkbook([])));
  expect(made).toMatchObject({ ok: false, cause: { kind: "nothing-usable" } });
});
