import { metrics, type MetricId } from "../../domain/metrics/metric";
import type { NamedSettingId } from "../../locales/en/settings";
import type { PaneLocale } from "../../locales/pane-locale";

/** The metric whose weight a setting is, or `null`. */
export function weighedMetric(id: string): MetricId | null {
  const metric = id.startsWith("weight.") ? id.slice("weight.".length) : "";
  return metric in metrics ? (metric as MetricId) : null;
}

/** What a setting is called; an id nobody knows stays as it is. */
export function settingLabel(id: string, words: PaneLocale): string {
  const metric = weighedMetric(id);
  if (metric !== null) return words.domain.metrics[metric];
  return isNamed(id, words) ? words.settings.named[id].label : id;
}

/** What a setting does. */
export function settingExplanation(id: string, words: PaneLocale): string {
  return isNamed(id, words)
    ? words.settings.named[id].explanation
    : words.settings.weightExplanation;
}

/** The word for a choice; one without a word is shown by its id. */
export function choiceLabel(choice: string, words: PaneLocale): string {
  const labels: Readonly<Record<string, string>> = words.settings.choices;
  return labels[choice] ?? choice;
}

function isNamed(id: string, words: PaneLocale): id is NamedSettingId {
  return id in words.settings.named;
}
