import type { FieldId } from "../../locales/header-synonyms";
import { isPseudoName } from "../people/person-keys";
import { matchHeader } from "../recognition/header-index";

/** Whom all rows of a table are about; at least one of the two is known. */
export type TablePerson = { readonly id: string | null; readonly name: string | null };

/** What the lines above a table say of whom it is about. */
export type PersonAbove =
  | { readonly kind: "named"; readonly person: TablePerson }
  | { readonly kind: "none" }
  /** Several people are named. */
  | { readonly kind: "several" };

const longestName = 40;

/**
 * Reads the person from the lines above a table: "姓名：张三；工号：1001", "Agent: Ann Lee (007)", or label and value in cells
 * side by side.
 */
export function personAbove(titles: readonly string[]): PersonAbove {
  const names = new Set<string>();
  const ids = new Set<string>();
  const take = (label: string, value: string): void => {
    const field = personField(label);
    const text = value.trim();
    if (field === null || text === "" || text.length > longestName || isPseudoName(text)) return;
    const both =
      /^(.+?)\s*[(（]\s*(?:[^\d()（）:：]{0,6}[:：]?\s*)?([A-Za-z]{0,4}\d+)\s*[)）]$/.exec(text);
    if (both) {
      names.add((both[1] ?? "").trim());
      ids.add(both[2] ?? "");
    } else if (field === "agentName") names.add(text);
    else ids.add(text);
  };
  for (const [i, title] of titles.entries()) {
    for (const [label, value] of labelled(title)) {
      const next = titles[i + 1] ?? "";
      if (value !== "") take(label, value);
      else if (labelled(next).length === 0) take(label, next);
    }
    // "姓名" in a cell of its own, the name in the next.
    if (personField(title) !== null) {
      const next = titles[i + 1] ?? "";
      if (labelled(next).length === 0 && matchHeader(next).length === 0) take(title, next);
    }
  }
  if (names.size > 1 || ids.size > 1) return { kind: "several" };
  const [name = null] = names;
  const [id = null] = ids;
  return name === null && id === null ? { kind: "none" } : { kind: "named", person: { id, name } };
}

const label =
  /((?:(?:agent|employee|emp|staff|user|login)\s)?[^\s:：,，;；|/()（）]{1,14})\s?[:：]\s*/gi;

/** "label: value" pairs of one text; a label at its end has the value "". */
function labelled(text: string): (readonly [label: string, value: string])[] {
  return text.split(/[\u3000\t\n;；|]+|\s{2,}/).flatMap((part) => {
    const labels = [...part.matchAll(label)];
    return labels.map((match, i) => {
      const value = part.slice(match.index + match[0].length, labels[i + 1]?.index);
      return [match[1] ?? "", value.replace(/[\s,，、/]+$/, "")] as const;
    });
  });
}

function personField(label: string): Extract<FieldId, "agentId" | "agentName"> | null {
  for (const { field, confidence } of matchHeader(label.trim())) {
    if (confidence >= 0.97 && (field === "agentId" || field === "agentName")) return field;
  }
  return null;
}
