import { calendarFile, type CalendarEvent } from "../calendar-files/calendar-file";
import type { PreviousSession, PreviousTrainee } from "../domain/replanning/previous-timetable";
import type { Agent, AgentIndex } from "../domain/records/agents";
import { fail, ok, type Result } from "../foundation/result";
import { localeFor, type Locale } from "../locales/locale";
import type { LocaleTag } from "../locales/locale-tag";
import { readPreviousTimetable } from "../reading/previous-timetable/previous-timetable";
import { readCentre } from "../reading/read-centre";
import type { WorkbookSnapshot } from "../workbook/port";
import type { CalendarOwners } from "./calendar-owners";
import { relayEvents } from "./calendar-relays";
import type { Choices } from "./choices";
import { choicesInForce } from "./choices-in-force";
import { isCancelled, stepCheckpoint, type JobCause, type JobContext } from "./job";

export type CalendarFiles = {
  /** In the order in which they first come up in the timetable. */
  readonly files: readonly CalendarOfOne[];
  readonly language: LocaleTag;
};

export type CalendarOfOne = {
  /** Whose it is, in words: a name, a team, or the title of the timetable. */
  readonly owner: string;
  /** Names the file: letters and digits that every system takes, two owners never the same. */
  readonly stem: string;
  readonly events: number;
  /** What goes into the .ics file. */
  readonly text: string;
};

/**
 * Makes .ics files of the timetable as it stands in the workbook, hand edits and all. Reads the workbook and writes nothing;
 * a workbook without a timetable is refused.
 */
export async function calendarFiles(
  snapshot: WorkbookSnapshot,
  choices: Choices,
  owners: CalendarOwners,
  context: JobContext,
): Promise<Result<CalendarFiles, JobCause>> {
  const inForce = choicesInForce(snapshot, choices);
  if (!inForce.ok) return inForce;
  const { settings, corrections } = inForce.value;
  const { centre, language: read } = await readCentre(
    snapshot,
    { settings, corrections },
    stepCheckpoint(context, "read", 0, 0.9),
  );
  if (isCancelled(context)) return fail({ kind: "cancelled" });
  const { timetable } = readPreviousTimetable(snapshot, centre.agents);
  if (timetable === null || timetable.sessions.length === 0) return fail({ kind: "no-timetable" });

  const language = settings.language === "auto" ? read : settings.language;
  const locale = localeFor(language);
  const sessions = [...timetable.sessions].sort(
    (a, b) => a.now.day - b.now.day || a.now.start - b.now.start || a.id.localeCompare(b.id),
  );
  const byOwner = new Map<string, CalendarEvent[]>();
  for (const session of sessions) {
    for (const { owner, key } of ownersOf(session, owners, centre.agents, locale)) {
      const event = eventOf(session, key, locale);
      const known = byOwner.get(owner);
      if (known === undefined) byOwner.set(owner, [event]);
      else known.push(event);
    }
  }
  const ownerOf = (agent: AgentIndex): Owner => relayOwner(agent, owners, centre.agents, locale);
  const plan = { snapshot, centre, settings, sessions };
  for (const { owner, event } of relayEvents(plan, { owners, ownerOf }, locale)) {
    byOwner.get(owner)?.push(event);
  }
  for (const events of byOwner.values()) {
    events.sort((a, b) => a.day - b.day || a.start - b.start);
  }
  const stems = new Set<string>();
  const files = [...byOwner].map(([owner, events]): CalendarOfOne => ({
    owner,
    stem: freeStem(owner, stems),
    events: events.length,
    text: calendarFile(owner, language, events, context.today),
  }));
  return ok({ files, language });
}

type Owner = { readonly owner: string; readonly key: string };

function ownersOf(
  { now, trainees }: PreviousSession,
  owners: CalendarOwners,
  agents: readonly Agent[],
  { sheets }: Locale,
): readonly Owner[] {
  switch (owners) {
    case "plan":
      return [{ owner: sheets.timetable.title, key: "plan" }];
    case "trainers":
      return now.trainer === null ? [] : [{ owner: now.trainer, key: now.trainer }];
    case "venues":
      return now.venue === null ? [] : [{ owner: now.venue, key: now.venue }];
    case "teams": {
      const teams = new Set(
        trainees.map(({ agent }) => agents[agent ?? -1]?.team ?? sheets.agendas.noTeam),
      );
      return [...teams].map((team) => ({ owner: team, key: team }));
    }
    case "people":
      return trainees.map((trainee) => personOf(trainee, agents));
  }
}

function relayOwner(
  agent: AgentIndex,
  owners: CalendarOwners,
  agents: readonly Agent[],
  { sheets }: Locale,
): Owner {
  if (owners === "people") return personOf({ agent, name: "" }, agents);
  const owner =
    owners === "teams" ? (agents[agent]?.team ?? sheets.agendas.noTeam) : sheets.timetable.title;
  return { owner, key: owners === "teams" ? owner : "plan" };
}

/** Namesakes are told apart by their ids. */
function personOf(
  { agent, name }: Pick<PreviousTrainee, "agent" | "name">,
  agents: readonly Agent[],
): Owner {
  const known = agent === null ? undefined : agents[agent];
  if (known === undefined) return { owner: name, key: name };
  const isShared = agents.some((other) => other !== known && other.name === known.name);
  return { owner: isShared ? `${known.name} (${known.id})` : known.name, key: known.id };
}

function eventOf(session: PreviousSession, key: string, { sheets }: Locale): CalendarEvent {
  const { id, courseName, minutes, now, trainees } = session;
  const { agendas, common } = sheets;
  const names = trainees.map(({ name }) => name).join(common.listSeparator);
  return {
    key: `${id}.${encodeURIComponent(key)}`,
    title: courseName,
    day: now.day,
    start: now.start,
    end: now.start + minutes,
    place: now.venue ?? common.atTheDesk,
    notes: [
      ...(now.trainer === null ? [] : [agendas.labelled(agendas.trainer, now.trainer)]),
      ...(names === "" ? [] : [agendas.labelled(agendas.people, names)]),
    ].join("\n"),
  };
}

/** Whatever a file system may not take becomes a dash; a name that is taken gets a number. */
function freeStem(owner: string, taken: Set<string>): string {
  const plain = owner.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "calendar";
  let stem = plain;
  for (let n = 2; taken.has(stem.toLowerCase()); n++) stem = `${plain}-${n}`;
  taken.add(stem.toLowerCase());
  return stem;
}
