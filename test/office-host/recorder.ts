import type { Access } from "./api-sets";
import { FLAG, PATH, type RequestBody } from "./wire";

/** A member of the library that a request touched. */
export interface TouchedMember {
  /** "Range.values", "WorksheetCollection.add"; an event by its own name, "Worksheet.onChanged". */
  readonly member: string;
  readonly access: Access;
  /** A property was set or a method that changes something was called. */
  readonly hasEffect: boolean;
}

/** One round trip. */
export interface RecordedRequest {
  /** 1 for the first since the last reset; clean-up requests are not counted and have 0. */
  readonly number: number;
  readonly isCleanUp: boolean;
  readonly actions: number;
  /** UTF-8 of the body. */
  readonly requestBytes: number;
  /** UTF-8 of the answer; null while there is none. */
  readonly responseBytes: number | null;
  /** The library announced a write. */
  readonly isWrite: boolean;
  readonly waitsForCellEdit: boolean;
  readonly members: readonly TouchedMember[];
}

export interface Totals {
  readonly requests: number;
  readonly cleanUps: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Largest of one request, clean-ups included. */
  readonly maxRequestBytes: number;
  readonly maxResponseBytes: number;
  /** Properties set and changing methods called. */
  readonly effects: number;
}

/** What went over the bridge since the last reset. */
export interface Recorder {
  /** Round trips in order, without clean-ups. */
  readonly requests: () => readonly RecordedRequest[];
  /** Requests that only gave references back. */
  readonly cleanUps: () => readonly RecordedRequest[];
  readonly totals: () => Totals;
  /** Every member touched, sorted, each once. */
  readonly members: () => readonly string[];
  /** Members that the library knows and the host lacks, sorted, each once; never emptied by a reset. */
  readonly notImplemented: () => readonly string[];
  /** Scalars that a load of everything passed over because the host lacks them. */
  readonly leftOut: () => readonly string[];
  readonly reset: () => void;
}

/** The side of the recorder that the host writes to. */
export interface RecordingHost extends Recorder {
  readonly open: (body: RequestBody, flags: number) => OpenRecord;
  readonly noteMissing: (member: string) => void;
  readonly noteLeftOut: (member: string) => void;
}

/** A request that is being answered. */
export interface OpenRecord {
  readonly number: number;
  readonly isCleanUp: boolean;
  readonly requestBytes: number;
  readonly touch: (touched: TouchedMember) => void;
  readonly close: (answer: string) => void;
}

interface Draft extends RecordedRequest {
  responseBytes: number | null;
  readonly members: TouchedMember[];
}

export function createRecorder(): RecordingHost {
  let records: Draft[] = [];
  const missing = new Set<string>();
  const leftOut = new Set<string>();
  const requests = (): Draft[] => records.filter(({ isCleanUp }) => !isCleanUp);
  return {
    requests,
    cleanUps: () => records.filter(({ isCleanUp }) => isCleanUp),
    totals: () => totalOf(records),
    members: () => sorted(records.flatMap(({ members }) => members.map(({ member }) => member))),
    notImplemented: () => sorted(missing),
    leftOut: () => sorted(leftOut),
    reset: () => {
      records = [];
    },
    open: (body, flags) => {
      const draft = draftOf(body, flags, requests().length + 1);
      records.push(draft);
      return toOpen(draft);
    },
    noteMissing: (member) => missing.add(member),
    noteLeftOut: (member) => leftOut.add(member),
  };
}

function draftOf(body: RequestBody, flags: number, number: number): Draft {
  const isCleanUp = isOnlyCleanUp(body);
  return {
    number: isCleanUp ? 0 : number,
    isCleanUp,
    actions: body.Actions.length,
    requestBytes: Buffer.byteLength(JSON.stringify(body)),
    responseBytes: null,
    isWrite: (flags & FLAG.write) !== 0,
    waitsForCellEdit: (flags & FLAG.delayForCellEdit) !== 0,
    members: [],
  };
}

function toOpen(draft: Draft): OpenRecord {
  const { number, isCleanUp, requestBytes } = draft;
  return {
    number,
    isCleanUp,
    requestBytes,
    touch: (touched) => draft.members.push(touched),
    close: (answer) => {
      draft.responseBytes = Buffer.byteLength(answer);
    },
  };
}

/** Whether a request does nothing but give references back. */
function isOnlyCleanUp({ Actions, ObjectPaths }: RequestBody): boolean {
  const rest = Actions.filter(({ Name }) => Name !== "_RemoveReference");
  return (
    rest.length < Actions.length &&
    rest.every(({ Name, ObjectPathId }) => {
      return Name === "" && ObjectPaths[ObjectPathId]?.ObjectPathType === PATH.workbook;
    })
  );
}

function totalOf(records: readonly Draft[]): Totals {
  const sum = (of: (record: Draft) => number): number =>
    records.reduce((total, record) => total + of(record), 0);
  const max = (of: (record: Draft) => number): number => Math.max(0, ...records.map(of));
  return {
    requests: records.filter(({ isCleanUp }) => !isCleanUp).length,
    cleanUps: records.filter(({ isCleanUp }) => isCleanUp).length,
    actions: sum(({ actions }) => actions),
    requestBytes: sum(({ requestBytes }) => requestBytes),
    responseBytes: sum(({ responseBytes }) => responseBytes ?? 0),
    maxRequestBytes: max(({ requestBytes }) => requestBytes),
    maxResponseBytes: max(({ responseBytes }) => responseBytes ?? 0),
    effects: sum(({ members }) => members.filter(({ hasEffect }) => hasEffect).length),
  };
}

function sorted(names: Iterable<string>): string[] {
  return [...new Set(names)].sort((first, second) => first.localeCompare(second, "en"));
}
