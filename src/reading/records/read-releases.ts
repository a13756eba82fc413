import type { Release } from "../../domain/records/releases";
import type { FieldId } from "../../locales/header-synonyms";
import type { RowLedger } from "../rows/row-ledger";
import { readDates } from "../values/date-column";
import { itemsAt, readLists } from "../values/list-column";
import { wordsOf } from "./words-of";

/** Reads a list of releases; one without a name is known by its version, one without either is set aside. */
export function readReleases(ledger: RowLedger, monthFirst: boolean): Release[] {
  const names = wordsOf(ledger, "releaseName");
  const versions = wordsOf(ledger, "version");
  const owners = wordsOf(ledger, "owner");
  const statuses = wordsOf(ledger, "status");
  const documents = wordsOf(ledger, "document");
  const keyPoints = listsOf(ledger, "keyPoints");
  const audiences = listsOf(ledger, "audience");
  const goLive = ledger.column("goLive");
  const days = goLive && readDates(ledger, goLive.column, "goLive", monthFirst).day;
  const at = (ledger.column("releaseName") ?? ledger.column("version"))?.column ?? 0;
  const releases: Release[] = [];
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const version = versions(row);
    const name = names(row) ?? version;
    if (name === null) {
      ledger.setAside(row, at, { kind: "no-name", field: "releaseName" });
      continue;
    }
    const day = days?.[row] ?? Number.NaN;
    releases.push({
      name,
      version,
      goLive: Number.isNaN(day) ? null : day,
      keyPoints: keyPoints(row),
      audience: audiences(row).flatMap(teamsIn),
      owner: owners(row),
      status: statuses(row),
      document: documents(row),
    });
  }
  return releases;
}

/** "一課/二課" and "Billing/Cards" are two teams each; "7/24" is one word. */
function teamsIn(item: string): string[] {
  const teams = item.split("/").map((team) => team.trim());
  return teams.every((team) => team.length >= 2 && !/^\d+$/.test(team)) ? teams : [item];
}

function listsOf(ledger: RowLedger, field: FieldId): (row: number) => string[] {
  const meaning = ledger.column(field);
  const lists = meaning && readLists(ledger, meaning.column);
  return (row) => itemsAt(lists, row);
}
