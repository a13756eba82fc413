import type { AgentIndex } from "../domain/records/agents";
import type { CascadedRelease } from "../domain/release-cascade/release-cascade";
import type { Told } from "../domain/release-cascade/told-of-release";
import { clockTime } from "../foundation/day";
import { unreachable } from "../foundation/result";
import type { CellContent } from "../workbook/sheet-spec";
import { choiceWord } from "./choice-words";
import type { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** Everybody whom a release concerns, one row each: how she hears of it, and whether she knows it, which people type. */
export function signOffPart(page: Page, index: PlanIndex): void {
  const { plan, locale } = index;
  const words = locale.sheets.knowledge;
  const make = columnsFrom(locale.columns.knowledge.signOff);
  const releases = plan.followUp.releaseCascade?.releases ?? [];
  const yes = choiceWord(locale, "yes");
  const no = choiceWord(locale, "no");
  page.heading(words.signOffHeading);
  page.sentence(words.signOffAbout);
  page.table({
    id: "signOff",
    tableName: "PeilianSignOff",
    columns: [
      make("known", "text", {
        owner: "user",
        align: "center",
        headerNote: locale.sheets.common.yourInput,
        validation: { kind: "list", values: [yes, no] },
        conditionals: [
          { kind: "equals", value: yes, style: "good" },
          { kind: "equals", value: no, style: "bad" },
        ],
      }),
      make("release", "text"),
      make("how", "text"),
      ...personColumns(make),
    ],
    rows: releases.flatMap((one) => {
      const how = wayTo(index, one);
      return inOrder(index, one.audience).map((agent): CellContent[] => [
        null,
        one.label,
        how(agent),
        ...personCells(index, agent),
      ]);
    }),
    key: ["release", "agentId"],
    wrapAt: { known: 9, release: 26, how: 44, name: 16, team: 24 },
  });
}

/** Team by team, as lists to sign are handed out. */
function inOrder({ plan, agent }: PlanIndex, audience: readonly AgentIndex[]): AgentIndex[] {
  const { teams } = plan.problem;
  const placeOf = (one: AgentIndex): number => {
    const place = teams.indexOf(agent(one)?.team ?? "");
    return place < 0 ? teams.length : place;
  };
  return [...audience].sort((a, b) => placeOf(a) - placeOf(b) || a - b);
}

function wayTo(
  index: PlanIndex,
  { told, leads, meetings, byVideo }: CascadedRelease,
): (agent: AgentIndex) => string {
  const words = index.locale.sheets.knowledge.how;
  const { date } = index.locale.domain;
  const ways = new Map<AgentIndex, string>();
  for (const agent of byVideo) ways.set(agent, words.byVideo);
  for (const { people, day, shiftStart, held } of meetings) {
    if (held !== null) continue;
    for (const agent of people) ways.set(agent, words.meeting(date(day), clockTime(shiftStart)));
  }
  for (const { agent, session } of leads) {
    if (session !== null)
      ways.set(agent, words.session(date(session.day), clockTime(session.start)));
  }
  for (const [agent, known] of told) ways.set(agent, toldText(index, known));
  return (agent) => ways.get(agent) ?? words.noPlace;
}

function toldText({ locale }: PlanIndex, { by, day }: Told): string {
  const words = locale.sheets.knowledge.how;
  const on = day === null ? null : locale.domain.date(day);
  switch (by) {
    case "records":
      return words.records(on);
    case "step":
      return words.step(on);
    case "video":
      return words.video;
    case "signed":
      return words.signed;
    default:
      return unreachable(by);
  }
}
