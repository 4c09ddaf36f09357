import { HostError, type HostErrorCode } from "./host-object";
import type { ActionResult, ErrorAnswer } from "./wire";

const STATUS: Readonly<Partial<Record<HostErrorCode, number>>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
  ServiceNotAvailable: 503,
};

/** How far a batch came before it stopped; no index when no action is to blame. */
export interface Progress {
  readonly results: readonly ActionResult[];
  readonly traceIds: readonly number[];
  readonly actionIndex?: number;
}

/** The answer to a batch that stopped: what was done before stays done. */
export function answerError(error: HostError, progress: Progress): ErrorAnswer {
  const { results, traceIds, actionIndex } = progress;
  return {
    Error: {
      Code: error.code,
      Message: error.message,
      Location: error.place,
      HttpStatusCode: STATUS[error.code] ?? 400,
      ...(actionIndex === undefined ? {} : { ActionIndex: actionIndex }),
    },
    ProcessedResults: { Results: results },
    TraceIds: traceIds,
  };
}

/** A fault of the test host itself becomes GeneralException with the whole stack in its message. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError("GeneralException", "", `Fault of the test host: ${text}`);
}
