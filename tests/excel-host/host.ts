import { Interpreter, type Services } from "./interpreter";
import type { HostWorkbook } from "./model/workbook";
import {
  actionType,
  transportFault,
  type RequestBatch,
  type ResponseBatch,
  type TransportFault,
} from "./wire";

/** Excel on the web refuses larger requests and responses. */
export const payloadLimitBytes = 5 * 1024 * 1024;

export type HostCounters = {
  readonly requests: number;
  readonly actions: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
};

export type FaultPlan = {
  /** Counted from 1 over the requests since the plan was made. */
  readonly atRequest: number;
  readonly fault: TransportFault;
  /** "once": that request only. "for-good": that one and every later. */
  readonly lasting: "once" | "for-good";
  /** "before": nothing of the request is done. "after": all of it is done, only the answer is lost. */
  readonly when: "before" | "after";
};

export type HostAnswer =
  | { readonly kind: "response"; readonly text: string }
  /** Excel refused the request as a whole; the number is one of {@link transportFault}. */
  | { readonly kind: "fault"; readonly error: number };

/** What an add-in is told where the host is at fault, not the add-in. */
const codesOfDefects: readonly string[] = ["ExcelHostDefect", "ApiNotFound"];

const noCounts: HostCounters = { requests: 0, actions: 0, bytesIn: 0, bytesOut: 0 };

/** A simulated Excel with one open workbook: takes requests as text, answers as text, counts, and refuses when told to. */
export class ExcelHost {
  #workbook: HostWorkbook;
  #interpreter: Interpreter;
  #counters = noCounts;
  #plan: (FaultPlan & { readonly sinceRequest: number }) | null = null;
  readonly #services: Services;
  /** The person is typing in a cell: Excel does nothing for an add-in until she is done. */
  cellEditMode = false;
  /** As reported of Excel (office-js #6781): values come as `null` where the answer is too large, and nothing is refused. */
  nullsInsteadOfTooLarge = false;
  readonly #defects: string[] = [];
  /** Every batch and its answer since the last reset, for a look at what was sent. */
  readonly traffic: { readonly request: RequestBatch; readonly response: ResponseBatch }[] = [];

  constructor(workbook: HostWorkbook, services: Services) {
    this.#workbook = workbook;
    this.#services = services;
    this.#interpreter = new Interpreter(workbook, services);
  }

  get workbook(): HostWorkbook {
    return this.#workbook;
  }

  /** Opens another workbook in place of this one; counters, faults and cell-edit mode start anew. */
  open(workbook: HostWorkbook): void {
    workbook.emit = this.#workbook.emit;
    this.#workbook = workbook;
    this.#interpreter = new Interpreter(workbook, this.#services);
    this.#plan = null;
    this.cellEditMode = false;
    this.resetCounters();
  }

  /** Something a test must see although the add-in may not show it: members that are not simulated, errors of the host. */
  reportDefect(what: string): void {
    this.#defects.push(what);
  }

  /** Hands over the defects so far, for a test that expects them; what is left makes the end of the suite fail. */
  takeDefects(): readonly string[] {
    return this.#defects.splice(0);
  }

  get counters(): HostCounters {
    return this.#counters;
  }

  resetCounters(): void {
    this.#counters = noCounts;
    this.traffic.length = 0;
    if (this.#plan !== null) this.#plan = { ...this.#plan, sinceRequest: 0 };
  }

  failAt(plan: FaultPlan): void {
    this.#plan = { ...plan, sinceRequest: this.#counters.requests };
  }

  noMoreFaults(): void {
    this.#plan = null;
  }

  /**
   * Answers one request body. What the client sends of its own accord, at any moment, to tidy up behind a finished run is
   * answered too, but neither counted nor refused: it would make counts and faults a matter of chance.
   */
  answer(body: string): HostAnswer {
    const request = JSON.parse(body) as RequestBatch;
    if (isHousekeeping(request)) {
      return { kind: "response", text: JSON.stringify(this.#interpreter.process(request)) };
    }
    const bytesIn = Buffer.byteLength(body);
    this.#count({ requests: 1, bytesIn });
    const planned = this.#plannedFault();
    if (planned?.when === "before") return fault(planned.fault);
    if (this.cellEditMode) return fault("InvalidOperationInCellEditMode");
    if (bytesIn > payloadLimitBytes) return fault("RequestPayloadSizeLimitExceeded");
    this.#workbook.revision += 1;
    const response = this.#interpreter.process(request);
    const { Error: refused } = response;
    if (refused !== undefined && codesOfDefects.includes(refused.Code)) {
      this.reportDefect(`${refused.Location}: ${refused.Message}`);
    }
    this.traffic.push({ request, response });
    const text = JSON.stringify(response);
    const bytesOut = Buffer.byteLength(text);
    this.#count({ actions: request.Actions.length });
    if (planned !== null) return fault(planned.fault);
    // Excel has done the work by then; only the answer is refused.
    if (bytesOut > payloadLimitBytes) {
      return this.nullsInsteadOfTooLarge
        ? { kind: "response", text: JSON.stringify(response, withoutValues) }
        : fault("ResponsePayloadSizeLimitExceeded");
    }
    this.#count({ bytesOut });
    return { kind: "response", text };
  }

  #plannedFault(): FaultPlan | null {
    const plan = this.#plan;
    if (plan === null) return null;
    const request = this.#counters.requests - plan.sinceRequest;
    const due = plan.lasting === "once" ? request === plan.atRequest : request >= plan.atRequest;
    return due ? plan : null;
  }

  #count(more: Partial<HostCounters>): void {
    const { requests, actions, bytesIn, bytesOut } = this.#counters;
    this.#counters = {
      requests: requests + (more.requests ?? 0),
      actions: actions + (more.actions ?? 0),
      bytesIn: bytesIn + (more.bytesIn ?? 0),
      bytesOut: bytesOut + (more.bytesOut ?? 0),
    };
  }
}

function withoutValues(name: string, value: unknown): unknown {
  return name === "Values" ? null : value;
}

const housekeeping = new Set(["_RemoveReference", "NotifyActionHandlerReady"]);

function isHousekeeping({ Actions: actions }: RequestBatch): boolean {
  const told = actions.filter(({ ActionType }) => ActionType !== actionType.instantiate);
  return told.length > 0 && told.every(({ Name }) => housekeeping.has(Name ?? ""));
}

function fault(name: TransportFault): HostAnswer {
  return { kind: "fault", error: transportFault[name] };
}
