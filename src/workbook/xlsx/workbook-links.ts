import type { Document, Element } from "@xmldom/xmldom";
import { fail, ok, type Result } from "../../foundation/result";
import type { WorkbookCause } from "../port";
import { relationshipType, type Dialect } from "./dialect";
import type { PackageDraft } from "./package-draft";
import { relationshipPartOf, relativeTarget, resolveTarget } from "./relationships";
import { appendElement, attribute, childrenNamed } from "./xml";
import { partKey } from "./zip-entry";

/** The workbook part's relationships as a tree. */
export class WorkbookLinks {
  readonly #part: string;
  readonly #from: string;
  readonly #document: Document;
  readonly #root: Element;
  readonly #dialect: Dialect;

  private constructor(from: string, document: Document, root: Element, dialect: Dialect) {
    this.#part = relationshipPartOf(from);
    this.#from = from;
    this.#document = document;
    this.#root = root;
    this.#dialect = dialect;
  }

  static open(
    draft: PackageDraft,
    workbook: string,
    dialect: Dialect,
  ): Result<WorkbookLinks, WorkbookCause> {
    const part = relationshipPartOf(workbook);
    const document = draft.readXml(part);
    if (!document.ok) return document;
    const root = document.value.documentElement;
    return root
      ? ok(new WorkbookLinks(workbook, document.value, root, dialect))
      : fail({ kind: "damaged", part });
  }

  /** The part that a relationship leads to; `null` when there is no such relationship. */
  target(id: string): string | null {
    const link = this.#links().find((element) => attribute(element, "Id") === id);
    return link ? resolveTarget(this.#from, attribute(link, "Target") ?? "") : null;
  }

  /** The part of a kind that a workbook has once ("styles"); `null` when it has none. */
  only(kind: string): string | null {
    const link = this.#links().find((element) => attribute(element, "Type")?.endsWith(`/${kind}`));
    return link ? resolveTarget(this.#from, attribute(link, "Target") ?? "") : null;
  }

  /** Adds a relationship and returns its id. */
  add(kind: string, part: string): string {
    const highest = this.#links().reduce((most, element) => {
      const number = /^rId(\d{1,9})$/.exec(attribute(element, "Id") ?? "")?.[1];
      return Math.max(most, Number(number ?? "0"));
    }, 0);
    const id = `rId${highest + 1}`;
    appendElement(this.#root, "Relationship", {
      Id: id,
      Type: relationshipType(kind, this.#dialect),
      Target: relativeTarget(this.#from, part),
    });
    return id;
  }

  remove(part: string): void {
    for (const element of this.#links()) {
      const target = resolveTarget(this.#from, attribute(element, "Target") ?? "");
      if (partKey(target) === partKey(part)) this.#root.removeChild(element);
    }
  }

  save(draft: PackageDraft): void {
    draft.writeXml(this.#part, this.#document);
  }

  #links(): Element[] {
    return childrenNamed(this.#root, "Relationship");
  }
}
