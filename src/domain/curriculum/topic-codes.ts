import type { Topic } from "../diagnosis/diagnosis";
import type { MetricId } from "../metrics/metric";

/** The trade's own abbreviations. */
const metricCodes: Readonly<Record<MetricId, string>> = {
  qaScore: "QA",
  satisfaction: "CSAT",
  resolution: "FCR",
  handleTime: "AHT",
  talkTime: "TALK",
  holdTime: "HOLD",
  afterCallWork: "ACW",
  speedOfAnswer: "ASA",
  callsHandled: "CALLS",
  complaints: "COMP",
  auditErrors: "AUDIT",
  surveySent: "SMS",
  adherence: "ADH",
  transfers: "TRANS",
  attendance: "ATT",
};

const codes = 10_000;

/**
 * A short code for each topic, to be said on the phone and to stay the same from plan to plan: "AHT", "Q4817" for a criterion,
 * "B0230" for a business type. The digits come from the name alone; of two names that share them the later one in code
 * point order takes the next free number, wherever the topics stand.
 */
export function topicCodes(topics: readonly Topic[]): readonly string[] {
  const taken = new Map<string, string>();
  const named = topics.flatMap((topic) => (topic.kind === "metric" ? [] : [topic]));
  const keyOf = (topic: { readonly kind: string; readonly name: string }): string =>
    `${topic.kind} ${topic.name}`;
  const keys = [...new Set(named.map(keyOf))].sort((a, b) => (a < b ? -1 : 1));
  const used = new Set<string>();
  for (const key of keys) {
    const letter = key.startsWith("criterion") ? "Q" : "B";
    const coded = (number: number): string => letter + String(number).padStart(4, "0");
    let number = hash(key) % codes;
    while (used.has(coded(number))) number = (number + 1) % codes;
    used.add(coded(number));
    taken.set(key, coded(number));
  }
  return topics.map((topic) =>
    topic.kind === "metric" ? metricCodes[topic.metric] : (taken.get(keyOf(topic)) ?? ""),
  );
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return value;
}
