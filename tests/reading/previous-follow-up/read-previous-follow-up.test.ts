import type { GeneratedPlan } from "../../../src/jobs/generate-training-plan";
import type { MorningMeeting } from "../../../src/domain/release-cascade/release-cascade";
import { ownRows } from "../../../src/reading/previous-plan/own-rows";
import type { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { change, planned } from "../../jobs/edited-timetable";
import { sampleWorkbook, snapshotOf, today } from "../../jobs/sample-workbook";

let workbook: MemoryWorkbook;
let first: GeneratedPlan;

beforeAll(async () => {
  workbook = await sampleWorkbook("zh-CN", 20);
  first = await planned(workbook);
});

const idOf = ({ training }: GeneratedPlan, agent: number): string =>
  training.centre.agents[agent]?.id ?? "";

async function typeInto(
  sheet: string,
  table: string,
  where: Readonly<Record<string, string>>,
  column: string,
  value: Parameters<typeof change>[4],
): Promise<void> {
  const found = await listed(sheet, table, [...Object.keys(where), column]);
  const row = found.rows.find(({ cells }) =>
    Object.entries(where).every(([id, text]) => String(cells.get(id)?.value) === text),
  );
  if (row === undefined) throw new Error(`No ${JSON.stringify(where)}`);
  change(workbook, found.sheet, row.row, found.columns.get(column) ?? 0, value);
}

async function listed(sheet: string, table: string, needed: readonly string[]) {
  const found = ownRows(await snapshotOf(workbook), sheet, table, needed);
  if (found === null) throw new Error(`No ${sheet}`);
  return found;
}

test("what was held, known and seen is read back, stays on its sheet, and is not proposed again, plan after plan", async () => {
  const { releaseCascade, coverage } = first.training.followUp;
  // Namesakes stand on the sheet with their id.
  const names = first.training.centre.agents.map((one) => one.name);
  const hasNamesake = ({ people }: MorningMeeting): boolean =>
    people.some(
      (agent) => names.indexOf(names[agent] ?? "") !== names.lastIndexOf(names[agent] ?? ""),
    );
  const release = releaseCascade?.releases.find(({ meetings }) => meetings.some(hasNamesake));
  const meeting = release?.meetings.find(hasNamesake);
  const view = coverage?.views.find(({ gap }) => gap !== null);
  const item = coverage?.items[view?.item ?? -1];
  const other = release?.byVideo[0] ?? release?.meetings.at(-1)?.people.at(-1);
  if (!release || !meeting || !view || !item || other === undefined) throw new Error("No step");
  const name = (agent: number): string => first.training.centre.agents[agent]?.name ?? "";
  await typeInto(
    "releaseCascade",
    "steps",
    {
      release: release.label,
      step: `${clock(meeting.shiftStart)}班次的班前会`,
      led: name(meeting.lead),
    },
    "held",
    { day: today - 1 },
  );
  await typeInto(
    "knowledge",
    "signOff",
    { release: release.label, agentId: idOf(first, other) },
    "known",
    "是",
  );
  await typeInto(
    "coverage",
    "views",
    { item: item.name, agentId: idOf(first, view.agent) },
    "seen",
    "是",
  );
  for (let time = 0; time < 2; time++) {
    const again = await planned(workbook);
    const follows = again.training.followUp;
    const same = follows.releaseCascade?.releases.find(({ label }) => label === release.label);
    const held = same?.meetings.filter((one) => one.held !== null) ?? [];
    expect(held).toEqual([{ ...meeting, held: today - 1 }]);
    for (const agent of meeting.people) expect(same?.told.get(agent)?.by).toBe("step");
    expect(same?.told.get(other)?.by).toBe("signed");
    const toHear = [
      ...(same?.byVideo ?? []),
      ...(same?.meetings ?? []).flatMap((one) => (one.held === null ? one.people : [])),
    ];
    for (const agent of [other, ...meeting.people]) expect(toHear).not.toContain(agent);
    const views = follows.coverage?.views.filter(
      (one) => one.agent === view.agent && follows.coverage?.items[one.item]?.name === item.name,
    );
    expect(views).toMatchObject([{ gap: null, isSeen: true }]);
  }
  const { rows } = await listed("knowledge", "signOff", ["release", "agentId", "known"]);
  expect(rows.filter(({ cells }) => cells.get("known")?.value === "是")).toHaveLength(1);
});

test("a mark that cannot be read is listed with its cell, stays in it, and counts for nothing", async () => {
  const release = first.training.followUp.releaseCascade?.releases.at(-1);
  const agentId = idOf(first, release?.audience[0] ?? -1);
  const where = { release: release?.label ?? "", agentId };
  await typeInto("knowledge", "signOff", where, "known", "大概吧");
  const steps = await listed("releaseCascade", "steps", ["release", "led", "held"]);
  const step = steps.rows.find(({ cells }) => cells.get("held")?.value === undefined);
  const type = (column: string, value: Parameters<typeof change>[4]) => {
    change(workbook, steps.sheet, step?.row ?? NaN, steps.columns.get(column) ?? NaN, value);
  };
  type("led", "查无此人");
  type("held", { day: today - 1 });
  const again = await planned(workbook);
  const found = (problem: string) =>
    again.training.report.issues.flatMap((one) =>
      one.cause.kind === "timetable-edit" && one.cause.problem === problem ? [one.found] : [],
    );
  expect(found("not-yes-or-no")).toEqual(["大概吧"]);
  expect(found("unknown-lead")).toEqual(["查无此人"]);
  const { rows } = await listed("knowledge", "signOff", ["release", "agentId", "known"]);
  expect(rows.some(({ cells }) => cells.get("known")?.value === "大概吧")).toBe(true);
});

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
