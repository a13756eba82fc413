import type { AgentIndex } from "../records/agents";
import type { Centre } from "../records/centre";
import type { CodedWords } from "../records/coded-words";
import { none } from "../records/agents";
import type { Help } from "./recognition";

/**
 * Who did something for colleagues, as far as the records say: wrote cases, wrote or gave questions of the bank, is a trainer
 * beside taking calls, led training sessions, handed in research. Names are matched only where one active agent bears them.
 */
export function peerHelpers(centre: Centre): ReadonlyMap<AgentIndex, readonly Help[]> {
  const byName = uniqueNames(centre);
  const helps = new Map<AgentIndex, Map<Help["source"], number>>();
  const add = (agent: AgentIndex | null | undefined, source: Help["source"], count = 1): void => {
    if (agent === null || agent === undefined || centre.agents[agent]?.status !== "active") return;
    const own = helps.get(agent) ?? new Map<Help["source"], number>();
    own.set(source, (own.get(source) ?? 0) + count);
    helps.set(agent, own);
  };
  for (const { author } of centre.caseLibrary ?? []) {
    if (author !== null) add(byName.get(author), "case-library");
  }
  for (const { source, isRetired } of centre.questionBank ?? []) {
    if (source !== null && !isRetired) add(byName.get(source), "question-bank");
  }
  for (const { agent } of centre.trainers ?? []) add(agent, "trainer");
  for (const { agent, kind } of centre.certificates ?? []) {
    if (kind === "report" || kind === "paper") add(agent, "certificates");
  }
  for (const [name, count] of sessionsLed(centre)) add(byName.get(name), "sessions", count);
  return new Map(
    [...helps].map(([agent, own]) => [
      agent,
      [...own].map(([source, count]): Help => ({ source, count })),
    ]),
  );
}

/** Sessions by trainer: one course on one day, however many people attended. */
function sessionsLed({ trainingRecords }: Centre): ReadonlyMap<string, number> {
  const led = new Map<string, number>();
  if (trainingRecords === null) return led;
  const seen = new Set<string>();
  for (let row = 0; row < trainingRecords.count; row++) {
    const trainer = wordAt(trainingRecords.trainer, row);
    if (trainer === null) continue;
    const session = [
      trainer,
      wordAt(trainingRecords.course, row) ?? "",
      wordAt(trainingRecords.session, row) ?? "",
      String(trainingRecords.day[row]),
    ].join("\u001f");
    if (seen.has(session)) continue;
    seen.add(session);
    led.set(trainer, (led.get(trainer) ?? 0) + 1);
  }
  return led;
}

function wordAt({ codes, words }: CodedWords, row: number): string | null {
  return words[codes[row] ?? none] ?? null;
}

/** Ids, and names that only one active agent bears. */
function uniqueNames({ agents }: Centre): ReadonlyMap<string, AgentIndex> {
  const found = new Map<string, AgentIndex | null>();
  agents.forEach(({ id, name, status, role }, index) => {
    if (status !== "active" || role === "lead") return;
    found.set(name, found.has(name) ? null : index);
    if (id !== name) found.set(id, index);
  });
  return new Map([...found].flatMap(([name, index]) => (index === null ? [] : [[name, index]])));
}
