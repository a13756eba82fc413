import type { CascadedRelease, TaughtLead } from "../domain/release-cascade/release-cascade";
import { clockTime, type Day } from "../foundation/day";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** Each release from its leads to the last of its audience; below, the sessions of the leads and the morning meetings. */
export function releaseCascadeSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.releaseCascade;
  const releases = plan.followUp.releaseCascade?.releases ?? [];
  const page = new Page(words.title, words.about);
  page.sentence(releaseCascadeFinding(index) ?? words.nothing);
  const make = columnsFrom(locale.columns.releaseCascade.releases);
  const table = page.table({
    id: "releases",
    tableName: "PeilianReleases",
    columns: [
      make("release", "text"),
      make("goLive", "date"),
      make("lastDay", "date"),
      make("exam", "date"),
      make("people", "integer"),
      make("leads", "integer"),
      make("leadsPlaced", "integer"),
      make("audience", "text"),
      make("told", "integer"),
      make("byMeeting", "integer"),
      make("byVideo", "integer"),
      make("owner", "text"),
    ],
    rows: releases.map((one) => releaseRow(index, one)),
    key: [],
    wrapAt: { release: 26, audience: 40, owner: 16 },
  });
  stepsPart(page, index, releases);
  return page.finish({
    id: "releaseCascade",
    name: words.name,
    tabColour: "plan",
    frozenAt: table,
    frozenColumns: 1,
    orientation: "landscape",
    protection: "inputs-only",
  });
}

/** How many releases reach how many people, in a sentence; `null` without a release. */
export function releaseCascadeFinding({ plan, locale }: PlanIndex): string | null {
  const releases = plan.followUp.releaseCascade?.releases ?? [];
  if (releases.length === 0) return null;
  const sum = (of: (one: CascadedRelease) => number): number =>
    releases.reduce((total, one) => total + of(one), 0);
  return locale.sheets.releaseCascade.finding(
    releases.length,
    sum(({ leads }) => leads.length),
    sum(({ leads }) => leads.filter(isWithoutPlace).length),
    sum(({ told }) => told.size),
    sum(inMeetings),
    sum(({ byVideo }) => byVideo.length),
  );
}

/** Who hears of it in a meeting to come. */
function inMeetings({ meetings }: CascadedRelease): number {
  return meetings.reduce(
    (total, { people, held }) => total + (held === null ? people.length : 0),
    0,
  );
}

function isWithoutPlace({ session, told }: TaughtLead): boolean {
  return session === null && told === null;
}

function releaseRow({ locale }: PlanIndex, one: CascadedRelease): CellContent[] {
  const words = locale.sheets.releaseCascade;
  const { release, leads } = one;
  const audience = release.audience.join(locale.sheets.common.listSeparator);
  return [
    one.label,
    release.goLive === null ? null : { type: "day", day: release.goLive },
    { type: "day", day: one.lastDay },
    { type: "day", day: one.exam },
    one.audience.length,
    leads.length,
    leads.filter(({ session, told }) => session !== null && told === null).length,
    one.isAudienceGuessed ? words.guessed(audience) : audience === "" ? words.everybody : audience,
    one.told.size,
    inMeetings(one),
    one.byVideo.length,
    release.owner,
  ];
}

function stepsPart(page: Page, index: PlanIndex, releases: readonly CascadedRelease[]): void {
  const { locale } = index;
  const words = locale.sheets.releaseCascade;
  const make = columnsFrom(locale.columns.releaseCascade.steps);
  page.heading(words.stepsHeading);
  page.sentence(words.stepsAbout);
  page.table({
    id: "steps",
    tableName: "PeilianReleaseSteps",
    columns: [
      make("release", "text"),
      make("step", "text"),
      make("team", "text"),
      make("date", "date"),
      make("time", "time"),
      make("led", "text"),
      make("people", "integer"),
      make("who", "text"),
      make("held", "date", {
        owner: "user",
        headerNote: locale.sheets.common.yourInput,
        validation: { kind: "day" },
      }),
    ],
    rows: releases.flatMap((one) => stepRows(index, one)),
    key: ["release", "team", "date", "time", "led"],
    wrapAt: { release: 26, step: 18, team: 14, led: 14, who: 44, held: 11 },
  });
}

/** What names a step is the same in every language, so that what was typed beside it finds it again. */
function stepRows(index: PlanIndex, one: CascadedRelease): CellContent[][] {
  const { steps, noPlace } = index.locale.sheets.releaseCascade;
  const { listSeparator } = index.locale.sheets.common;
  const leads = one.leads
    .filter(({ told }) => told === null || told.by === "step")
    .map(({ agent, session, told }): CellContent[] => [
      one.label,
      steps.lead,
      index.agent(agent)?.team ?? null,
      session === null ? null : { type: "day", day: session.day },
      session === null ? null : { type: "time", minute: session.start },
      index.nameOf(agent),
      1,
      session === null && told === null ? noPlace : index.nameOf(agent),
      heldDay(told?.day ?? null),
    ]);
  const meetings = one.meetings.map((meeting): CellContent[] => [
    one.label,
    steps.meeting(clockTime(meeting.shiftStart)),
    meeting.team,
    { type: "day", day: meeting.day },
    { type: "time", minute: meeting.shiftStart },
    index.nameOf(meeting.lead),
    meeting.people.length,
    meeting.people.map((agent) => index.nameOf(agent)).join(listSeparator),
    heldDay(meeting.held),
  ]);
  return [...leads, ...meetings];
}

function heldDay(day: Day | null): CellContent {
  return day === null ? null : { type: "day", day };
}
