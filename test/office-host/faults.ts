import { HostError, type HostErrorCode } from "./host-object";
import { createLatch, type Latch } from "./latch";

/** What happens to one request; `number` counts as the recorder does: 1 is the first since its last reset. */
export interface Faults {
  /** Answers with an error, nothing is done. */
  readonly refuse: (number: number, code: HostErrorCode) => void;
  /** Does everything and then answers with an error. */
  readonly failAfterEffect: (number: number, code: HostErrorCode) => void;
  /** Runs the first actions, then answers with an error. */
  readonly breakOff: (number: number, afterActions: number, code: HostErrorCode) => void;
  /** Does not answer until the returned function is called; the request is run before or after the wait. */
  readonly hang: (number: number, run?: "beforeWait" | "afterWait") => () => void;
  /** Too many requests: status 429. */
  readonly limitActivity: (number: number) => void;
  /** Status 500 without a text. */
  readonly loseConnection: (number: number) => void;
  /** Runs just before a request: another person's edit, a deleted sheet. */
  readonly beforeRequest: (number: number, edit: () => void) => void;
  /** From now on a cell is being edited: requests wait if they allow it, others are refused. */
  readonly beginCellEdit: () => void;
  readonly endCellEdit: () => void;
  /** From now on another workbook is in front: every request is refused. */
  readonly leaveWorkbook: () => void;
  readonly returnToWorkbook: () => void;
  readonly deliverEvents: (how: "once" | "twice" | "never") => void;
  /** Longest request and answer in bytes. */
  readonly limitPayload: (bytes: number) => void;
  /** Back to a host without faults; what hangs is let go. */
  readonly clear: () => void;
}

/** One planned fault. */
export type Fault =
  | { readonly kind: "refuse"; readonly error: HostError }
  | { readonly kind: "failAfterEffect"; readonly error: HostError }
  | { readonly kind: "breakOff"; readonly error: HostError; readonly afterActions: number }
  | { readonly kind: "hang"; readonly latch: Latch; readonly run: "beforeWait" | "afterWait" }
  | { readonly kind: "limitActivity" }
  | { readonly kind: "loseConnection" };

/** The faults as the host asks for them. */
export interface FaultPlan {
  readonly faults: Faults;
  readonly faultOf: (number: number) => Fault | null;
  readonly editBefore: (number: number) => void;
  readonly cellEdit: () => Latch | null;
  readonly isInactive: () => boolean;
  readonly eventCopies: () => number;
  readonly payloadLimit: () => number;
}

/** Source: Microsoft, "Resource limits and performance optimization for Office Add-ins"; 5 MB taken strictly. */
const PAYLOAD_LIMIT = 5_000_000;

const COPIES = { once: 1, twice: 2, never: 0 } as const;

interface State {
  readonly planned: Map<number, Fault>;
  readonly edits: Map<number, () => void>;
  cellEdit: Latch | null;
  isInactive: boolean;
  copies: number;
  payloadLimit: number;
}

export function createFaultPlan(): FaultPlan {
  const state: State = {
    planned: new Map(),
    edits: new Map(),
    cellEdit: null,
    isInactive: false,
    copies: COPIES.once,
    payloadLimit: PAYLOAD_LIMIT,
  };
  return {
    faults: { ...planRequests(state), ...switchModes(state), clear: () => clear(state) },
    faultOf: (number) => state.planned.get(number) ?? null,
    editBefore: (number) => state.edits.get(number)?.(),
    cellEdit: () => state.cellEdit,
    isInactive: () => state.isInactive,
    eventCopies: () => state.copies,
    payloadLimit: () => state.payloadLimit,
  };
}

function planRequests({ planned, edits }: State) {
  return {
    refuse: (number: number, code: HostErrorCode) => {
      planned.set(number, { kind: "refuse", error: planError(code) });
    },
    failAfterEffect: (number: number, code: HostErrorCode) => {
      planned.set(number, { kind: "failAfterEffect", error: planError(code) });
    },
    breakOff: (number: number, afterActions: number, code: HostErrorCode) => {
      planned.set(number, { kind: "breakOff", error: planError(code), afterActions });
    },
    hang: (number: number, run: "beforeWait" | "afterWait" = "afterWait") => {
      const latch = createLatch();
      planned.set(number, { kind: "hang", latch, run });
      return latch.open;
    },
    limitActivity: (number: number) => {
      planned.set(number, { kind: "limitActivity" });
    },
    loseConnection: (number: number) => {
      planned.set(number, { kind: "loseConnection" });
    },
    beforeRequest: (number: number, edit: () => void) => {
      edits.set(number, edit);
    },
  };
}

function switchModes(state: State) {
  return {
    beginCellEdit: () => {
      state.cellEdit ??= createLatch();
    },
    endCellEdit: () => {
      state.cellEdit?.open();
      state.cellEdit = null;
    },
    leaveWorkbook: () => {
      state.isInactive = true;
    },
    returnToWorkbook: () => {
      state.isInactive = false;
    },
    deliverEvents: (how: keyof typeof COPIES) => {
      state.copies = COPIES[how];
    },
    limitPayload: (bytes: number) => {
      state.payloadLimit = bytes;
    },
  };
}

function clear(state: State): void {
  for (const fault of state.planned.values()) {
    if (fault.kind === "hang") fault.latch.open();
  }
  state.cellEdit?.open();
  state.planned.clear();
  state.edits.clear();
  state.cellEdit = null;
  state.isInactive = false;
  state.copies = COPIES.once;
  state.payloadLimit = PAYLOAD_LIMIT;
}

function planError(code: HostErrorCode): HostError {
  return new HostError(code, "", `Planned fault: ${code}`);
}
