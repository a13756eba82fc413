/** A refusal by the simulated Excel, with the code that add-in code sees as `error.code`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError {
  return new HostError("InvalidArgument", message);
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

export function itemAlreadyExists(): HostError {
  return new HostError(
    "ItemAlreadyExists",
    "A resource with the same name or identifier already exists.",
    409,
  );
}

export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", 403);
}

export function invalidOperation(message: string): HostError {
  return new HostError("InvalidOperation", message);
}

/** For a member that exists in Excel and that this host does not simulate: a test must see it, never pass over it. */
export function notSimulated(member: string): HostError {
  return new HostError("ApiNotFound", `The excel-host does not simulate ${member}.`, 404);
}
