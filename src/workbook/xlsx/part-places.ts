import type { AuthoredPart, AuthoredRelationship } from "./authored";
import { escapeXml } from "./author-text";
import { inDialect, partKinds, relationshipType, type OwnPartKind } from "./dialect";
import type { GraftBook } from "./graft-book";
import type { LinkedPart } from "./own-parts";
import { relationshipPartOf, relativeTarget } from "./relationships";
import { partKey } from "./zip-entry";

/**
 * Writes authored parts into the package. Parts of the sheet's last version are written over, a table over the one of its
 * name, so that a second run changes no name; what then is left of the last version is removed by {@link PartPlaces.sweep}.
 */
export class PartPlaces {
  readonly #book: GraftBook;
  readonly #written = new Set<string>();
  #highestTable: number;

  constructor(book: GraftBook) {
    this.#book = book;
    this.#highestTable = Math.max(0, ...[...book.tables.values()].map(({ id }) => id));
  }

  /** Writes a sheet and everything below it; `part` is the sheet's present part or `null`. Returns the sheet's part. */
  putSheet(
    part: string | null,
    text: string,
    relationships: readonly AuthoredRelationship[],
    old: readonly LinkedPart[],
  ): string {
    const place = part ?? this.#fresh("worksheet");
    this.#write(place, "worksheet", text);
    const left = [...old];
    this.#writeLinks(place, relationships, left);
    return place;
  }

  /** Removes what the rewritten sheets no longer use. */
  sweep(old: Iterable<LinkedPart>): void {
    for (const { part } of old) {
      if (this.#written.has(partKey(part)) || !this.#book.draft.has(part)) continue;
      this.#book.draft.remove(part);
      this.#book.contentTypes.forget(part);
      this.#removeLinks(part);
    }
  }

  #put(part: AuthoredPart, left: LinkedPart[]): string {
    if (part.kind === "table") return this.#putTable(part, left);
    const place = this.#reuse(part.kind, left) ?? this.#fresh(part.kind);
    this.#write(place, part.kind, part.text);
    this.#writeLinks(place, part.relationships, left);
    return place;
  }

  #putTable(part: AuthoredPart, left: LinkedPart[]): string {
    const name = / displayName="([^"]*)"/.exec(part.text)?.[1]?.toLowerCase();
    const same = left.find(
      (old) => this.#book.tables.get(partKey(old.part))?.name.toLowerCase() === name,
    );
    const known = same && this.#book.tables.get(partKey(same.part));
    if (same) left.splice(left.indexOf(same), 1);
    const place = same?.part ?? this.#fresh("table");
    const id = known?.id ?? ++this.#highestTable;
    this.#write(place, "table", part.text.replace(/( id=")\d+"/, `$1${id}"`));
    this.#removeLinks(place);
    return place;
  }

  #reuse(kind: OwnPartKind, left: LinkedPart[]): string | null {
    const at = left.findIndex((old) => old.kind === partKinds[kind].relationship);
    return at < 0 ? null : (left.splice(at, 1)[0]?.part ?? null);
  }

  #fresh(kind: OwnPartKind): string {
    const { folder, base, extension } = partKinds[kind];
    for (let number = 1; ; number++) {
      const part = `${this.#book.folder}${folder}${base}${number}.${extension}`;
      const isFree = !this.#book.draft.has(part) && !this.#book.draft.original.find(part);
      if (isFree) return part;
    }
  }

  #write(part: string, kind: OwnPartKind, text: string): void {
    const { extension, contentType } = partKinds[kind];
    this.#book.draft.write(part, inDialect(text, kind, this.#book.workbook.dialect));
    this.#written.add(partKey(part));
    if (extension === "xml") this.#book.contentTypes.declare(part, contentType);
    else this.#book.contentTypes.declareByExtension(part, extension, contentType);
  }

  #writeLinks(
    part: string,
    relationships: readonly AuthoredRelationship[],
    left: LinkedPart[],
  ): void {
    if (relationships.length === 0) {
      this.#removeLinks(part);
      return;
    }
    const links = relationships.map(({ id, part: below }) => {
      const target = relativeTarget(part, this.#put(below, left));
      const type = relationshipType(
        partKinds[below.kind].relationship,
        this.#book.workbook.dialect,
      );
      return `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`;
    });
    this.#book.draft.write(
      relationshipPartOf(part),
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
        `${links.join("")}</Relationships>`,
    );
  }

  #removeLinks(part: string): void {
    const links = relationshipPartOf(part);
    if (this.#book.draft.has(links)) this.#book.draft.remove(links);
  }
}
