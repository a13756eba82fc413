import type { BusinessTypes, StudyRecording } from "../domain/business-types/business-types";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** The study list of each business type: which recordings to hear in what order, why, and what to listen for. */
export function recordingsSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const { recordings: words, common } = locale.sheets;
  const part = plan.analysis.recordings;
  const page = new Page(words.title, words.about);
  page.sentence(part === null ? words.nothing : words.how);
  const make = columnsFrom(locale.columns.recordings.recordings);
  const table = page.table({
    id: "recordings",
    tableName: "PeilianRecordings",
    columns: [
      make("type", "text"),
      make("order", "integer"),
      make("role", "text", {
        conditionals: Object.values(words.roles).map((value, i) => ({
          kind: "equals",
          value,
          style: i === 0 ? "good" : "caution",
        })),
      }),
      make("recording", "text"),
      ...personColumns(make),
      make("date", "date"),
      make("time", "time"),
      make("duration", "integer"),
      make("satisfaction", "decimal1"),
      make("resolved", "text", { align: "center" }),
      make("qa", "decimal1"),
      make("why", "text"),
      make("listenFor", "text"),
      make("heard", "text", { owner: "user", headerNote: common.yourInput }),
      make("notes", "text", { owner: "user", headerNote: common.yourInput }),
    ],
    rows: part === null ? [] : studyRows(index, part),
    key: ["type", "recording", "agentId"],
    wrapAt: {
      type: 12,
      role: 10,
      recording: 16,
      name: 12,
      team: 9,
      why: 22,
      listenFor: 25,
      heard: 10,
      notes: 18,
    },
  });
  return page.finish({
    id: "recordings",
    name: words.name,
    tabColour: "analysis",
    frozenAt: table,
    frozenColumns: 1,
    orientation: "landscape",
    protection: "inputs-only",
  });
}

function studyRows(index: PlanIndex, part: BusinessTypes): CellContent[][] {
  const { recordings: words } = index.locale.sheets;
  const roles = part.source === "calls" ? words.roles : words.reviewRoles;
  return part.types.flatMap(({ name, pairs }) =>
    pairs.flatMap(({ good, other }, pair) =>
      (["good", "other"] as const).map((role, place): CellContent[] => [
        name,
        2 * pair + place + 1,
        roles[role],
        ...recordingCells(index, role === "good" ? good : other),
      ]),
    ),
  );
}

function recordingCells(index: PlanIndex, one: StudyRecording): CellContent[] {
  const { recordings: words, common } = index.locale.sheets;
  return [
    one.recording,
    ...personCells(index, one.agent),
    one.day === null ? null : { type: "day", day: one.day },
    one.minute === null ? null : { type: "time", minute: one.minute },
    one.seconds,
    one.satisfaction,
    one.resolved === null ? null : one.resolved ? words.yes : words.no,
    one.qa,
    one.reasons.map(words.reason).join(common.listSeparator),
    words.listenFor[one.listenFor],
    null,
    null,
  ];
}
