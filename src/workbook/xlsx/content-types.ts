import type { Document, Element } from "@xmldom/xmldom";
import type { Result } from "../../foundation/result";
import { fail, ok } from "../../foundation/result";
import type { WorkbookCause } from "../port";
import type { PackageDraft } from "./package-draft";
import { appendElement, attribute, childrenNamed } from "./xml";
import { partKey } from "./zip-entry";

const part = "[Content_Types].xml";

/** What each part is (ECMA-376 part 2, 7.2.3): by extension, or by name where that says otherwise. */
export class ContentTypes {
  readonly #document: Document;
  readonly #root: Element;

  private constructor(document: Document, root: Element) {
    this.#document = document;
    this.#root = root;
  }

  static open(draft: PackageDraft): Result<ContentTypes, WorkbookCause> {
    const document = draft.readXml(part);
    if (!document.ok) return document;
    const root = document.value.documentElement;
    return root ? ok(new ContentTypes(document.value, root)) : fail({ kind: "damaged", part });
  }

  /** Part names, without leading "/", declared to be of a type. */
  partsOf(contentType: string): readonly string[] {
    return childrenNamed(this.#root, "Override")
      .filter((override) => attribute(override, "ContentType") === contentType)
      .map((override) => (attribute(override, "PartName") ?? "").replace(/^\//, ""));
  }

  declare(name: string, contentType: string): void {
    const known = this.#override(name);
    if (known) known.setAttribute("ContentType", contentType);
    else appendElement(this.#root, "Override", { PartName: `/${name}`, ContentType: contentType });
  }

  /** Declares a part by its extension where no part of that extension has been declared yet, else by its name. */
  declareByExtension(name: string, extension: string, contentType: string): void {
    const known = childrenNamed(this.#root, "Default").find(
      (entry) => attribute(entry, "Extension")?.toLowerCase() === extension,
    );
    if (known) {
      if (attribute(known, "ContentType") !== contentType) this.declare(name, contentType);
      return;
    }
    const first = this.#root.firstChild;
    const entry = appendElement(this.#root, "Default", {
      Extension: extension,
      ContentType: contentType,
    });
    if (first) this.#root.insertBefore(entry, first);
  }

  forget(name: string): void {
    const override = this.#override(name);
    if (override) this.#root.removeChild(override);
  }

  save(draft: PackageDraft): void {
    draft.writeXml(part, this.#document);
  }

  #override(name: string): Element | undefined {
    const key = partKey(name);
    return childrenNamed(this.#root, "Override").find(
      (override) => partKey(attribute(override, "PartName") ?? "") === key,
    );
  }
}
