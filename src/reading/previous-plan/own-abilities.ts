import {
  abilityKey,
  type Ability,
  type KnownAbilities,
} from "../../domain/diagnosis/ability-words";
import { localeFor } from "../../locales/locale";
import { localeTags } from "../../locales/locale-tag";
import type { WorkbookSnapshot } from "../../workbook/port";
import { ownRows } from "./own-rows";

/**
 * What a person chose on our diagnosis sheet as the ability a topic draws on, by the key of its name, in whatever language the
 * sheet was written. A cell that holds none of the three words is passed over; it stays on the sheet as typed.
 */
export function readOwnAbilities(snapshot: WorkbookSnapshot): KnownAbilities {
  const words = new Map<string, Ability>();
  for (const tag of localeTags) {
    const { abilities } = localeFor(tag).domain;
    for (const ability of ["attitude", "skill", "knowledge"] as const) {
      words.set(abilityKey(abilities[ability]), ability);
    }
  }
  const found = ownRows(snapshot, "diagnosis", "topics", ["topic", "ownAbility"]);
  const chosen = new Map<string, Ability>();
  for (const { cells } of found?.rows ?? []) {
    const topic = cells.get("topic");
    const ability = words.get(abilityKey(String(cells.get("ownAbility")?.value ?? "")));
    if (topic !== undefined && ability !== undefined) {
      chosen.set(abilityKey(String(topic.value)), ability);
    }
  }
  return chosen;
}
