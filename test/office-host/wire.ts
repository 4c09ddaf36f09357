/** The batches that the library sends and the answers that it reads. Source: read from the library itself. */

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

export const PATH = {
  workbook: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Bits of the flags of a message. */
export const FLAG = { write: 1, delayForCellEdit: 64 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** Index in the actions; left out when no action is to blame. */
  readonly ActionIndex?: number;
}

export interface GoodAnswer {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
}

export interface ErrorAnswer {
  readonly Error: WireError;
  readonly ProcessedResults: { readonly Results: readonly ActionResult[] };
  readonly TraceIds: readonly number[];
}

export type Answer = GoodAnswer | ErrorAnswer;

/** What goes back over the bridge: status 200 with an answer, or a failure of the transport with a text. */
export interface HttpAnswer {
  readonly statusCode: number;
  readonly body: string;
}
