import type { Certificate } from "../../domain/records/certificates";
import type { FieldId } from "../../locales/header-synonyms";
import { foldTraditional } from "../recognition/traditional-characters";
import type { People } from "../people/people";
import type { RowLedger } from "../rows/row-ledger";
import { readDates } from "../values/date-column";
import { readLabels, wordAt } from "../values/label-column";
import { readNumbers } from "../values/number-column";

const mostPoints = 100_000;

/** Reads a list of certificates and research; a row without a name for it, or without a person, is set aside. */
export function readCertificates(
  ledger: RowLedger,
  people: People,
  monthFirst: boolean,
): Certificate[] {
  const words = (...fields: readonly FieldId[]): ((row: number) => string | null) => {
    const meaning = fields.map((field) => ledger.column(field)).find((column) => column !== null);
    const labels = meaning ? readLabels(ledger, meaning.column, true) : null;
    return (row) => wordAt(labels, row);
  };
  const days = (...fields: readonly FieldId[]): ((row: number) => number | null) => {
    const meaning = fields.map((field) => ledger.column(field)).find((column) => column !== null);
    const { day } = meaning?.field
      ? readDates(ledger, meaning.column, meaning.field, monthFirst)
      : { day: null };
    return (row) => orNull(day?.[row]);
  };
  const names = words("agentName", "trainerName", "author");
  const ids = words("agentId", "trainerId");
  const titles = words("certificateName");
  const kinds = words("certificateKind");
  const numbers = words("certificateNo");
  const issuers = words("issuer");
  const levels = words("certificateLevel");
  const teams = words("team");
  const awarded = days("awardedOn", "date");
  const until = days("validUntil");
  const points = ledger.column("awardPoints");
  const given =
    points &&
    readNumbers(ledger, points.column, {
      field: "awardPoints",
      min: 0,
      max: mostPoints,
      scale: "plain",
    });
  const found: Certificate[] = [];
  const titleColumn = ledger.column("certificateName")?.column ?? 0;
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const name = titles(row);
    const id = ids(row);
    const person = names(row) ?? id;
    if (name === null) {
      ledger.setAside(row, titleColumn, { kind: "no-name", field: "certificateName" });
      continue;
    }
    if (person === null) {
      ledger.setAside(row, titleColumn, { kind: "no-agent" });
      continue;
    }
    const met = people.find({ id, name: names(row), team: teams(row) });
    found.push({
      person,
      personId: id,
      agent: met.kind === "agent" ? met.agent : null,
      kind: kindOf(`${kinds(row) ?? ""} ${name}`),
      name,
      number: numbers(row),
      issuer: issuers(row),
      level: levels(row),
      awardedOn: awarded(row),
      validUntil: until(row),
      points: orNull(given?.[row]),
    });
  }
  return found;
}

/** What kind and name together say; a certificate unless they speak of something else. */
function kindOf(text: string): Certificate["kind"] {
  const words = foldTraditional(text.toLowerCase());
  if (/证书|资格|认证|证照|certific|licen[cs]e|credential/.test(words)) return "certificate";
  if (/论文|期刊|刊物|paper|journal|publication|article/.test(words)) return "paper";
  if (/报告|课题|研究|调研|专题|report|research|study/.test(words)) return "report";
  return /奖|荣誉|award|prize|honou?r/.test(words) ? "award" : "certificate";
}

function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
