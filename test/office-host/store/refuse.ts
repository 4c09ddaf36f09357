import { HostError, type HostErrorCode } from "../host-object";

/** Ends a request with an Excel error code; the member that was called puts its name to it. */
export function refuse(code: HostErrorCode, message = ""): never {
  throw new HostError(code, "", message);
}
