import { accessDenied } from "../host-error";
import { HostObject } from "./host-object";
import type { Worksheet } from "./worksheet";

export class WorksheetProtection extends HostObject {
  readonly scalars = ["protected", "options"];
  readonly #sheet: Worksheet;
  #protected = false;
  #options: Readonly<Record<string, unknown>> = {};
  #password: unknown = null;

  constructor(sheet: Worksheet) {
    super();
    this.#sheet = sheet;
  }

  get Protected(): boolean {
    return this.#protected;
  }

  get Options(): Readonly<Record<string, unknown>> {
    return this.#options;
  }

  /** Excel refuses to protect a sheet that is protected already. */
  Protect(options: unknown, password: unknown): void {
    if (this.#protected) throw accessDenied();
    this.#protected = true;
    this.#options = typeof options === "object" && options !== null ? { ...options } : {};
    this.#password = password ?? null;
  }

  Unprotect(password: unknown): void {
    if (this.#password !== null && this.#password !== password) throw accessDenied();
    this.#protected = false;
    this.#password = null;
  }

  takeFrom(other: WorksheetProtection): void {
    this.#protected = other.#protected;
    this.#options = other.#options;
    this.#password = other.#password;
  }

  /** `allowance` is the option that would permit the change, "allowFormatCells". */
  require(allowance: string): void {
    if (this.#sheet.workbook.ReadOnly) throw accessDenied();
    if (this.#protected && this.#options[allowance] !== true) throw accessDenied();
  }
}
