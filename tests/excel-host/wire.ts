/**
 * The protocol that Microsoft's client (office.js) speaks with Excel, as the client of @microsoft/office-js 1.1.110 writes
 * and reads it. A request is a batch of actions on objects; objects are named by paths that start at the workbook.
 */
export type RequestBatch = {
  readonly Actions: readonly Action[];
  /** By path id, which the client writes as a decimal key. */
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
};

export const objectPathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export type ObjectPath = {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};

export type ArgumentInfo = {
  readonly Arguments?: readonly unknown[];
  /** Same length as the arguments; above 0 where the argument is itself an object, then its path id. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
};

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
  queryAsJson: 7,
  update: 9,
} as const;

export type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  /** Update only: property names in camel case with their new values. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
};

export type QueryInfo = {
  /** Property paths in camel case, "format/fill/color"; "*" or nothing for every plain property. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
};

/** The client takes the results in order; those before a failing action stand, Excel rolls nothing back. */
export type ResponseBatch = {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
};

/** `Value` is `null` for a null object and for a method that gives nothing back. */
export type ActionResult = { readonly ActionId: number; readonly Value: unknown };

export type ResponseError = {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
};

/** What the transport answers instead of a response; the client turns each into the named error code. */
export const transportFault = {
  GeneralException: 5001,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

export type TransportFault = keyof typeof transportFault;
