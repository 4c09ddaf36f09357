import { answerRequest, type AnswerOptions } from "./answer-request";
import { createEventSwitch, type EventEntry, type HostEvent } from "./event-switch";
import { createFaultPlan, type Faults } from "./faults";
import type { HostObject } from "./host-object";
import { isAbove } from "./is-above";
import { createRecorder, type Recorder } from "./recorder";
import { createReferences } from "./references";
import { loadSchema } from "./schema";
import type { HttpAnswer, RequestBody } from "./wire";

export type Platform = "PC" | "Mac" | "OfficeOnline" | "iOS";

export interface ExcelHostOptions {
  readonly workbook: HostObject;
  /** The ExcelApi version that this Excel has. */
  readonly apiSet?: string;
  /** Versions of further sets, { ExcelApiOnline: "1.1" }; a set that is not named is absent. */
  readonly moreSets?: Readonly<Record<string, string>>;
  readonly platform?: Platform;
}

/** An Excel that answers the real library, without Excel. */
export interface ExcelHost {
  readonly platform: Platform;
  readonly answer: (body: RequestBody, flags: number) => Promise<HttpAnswer>;
  readonly isSetSupported: (set: string, version?: string) => boolean;
  readonly recorder: Recorder;
  readonly faults: Faults;
  /** References to ranges that the library has not given back. */
  readonly countReferences: () => number;
  /** Sends an event to the library if it is switched on there; it arrives later, as in Excel. */
  readonly fire: (event: HostEvent) => void;
  readonly listen: (listener: (entries: readonly EventEntry[]) => void) => void;
}

/** What the library asks of every Excel before it uses its present protocol. */
export const RUNTIME_SETS = {
  DelayForCellEdit: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
};

export function createExcelHost(options: ExcelHostOptions): ExcelHost {
  const { workbook, apiSet = "1.12", platform = "PC", moreSets = {} } = options;
  const schema = loadSchema();
  const sets: Readonly<Record<string, string>> = { ...moreSets, ExcelApi: apiSet };
  const plan = createFaultPlan();
  const recorder = createRecorder();
  const references = createReferences();
  const events = createEventSwitch(schema);
  const answering: AnswerOptions = { workbook, schema, sets, plan, recorder, references, events };
  let send = (entries: readonly EventEntry[]): void => void entries;
  return {
    platform,
    answer: (body, flags) => answerRequest(answering, body, flags),
    isSetSupported: (set, version = "1.1") => {
      const limit = { ...RUNTIME_SETS, ...sets }[set];
      return limit !== undefined && !isAbove(version, limit);
    },
    recorder,
    faults: plan.faults,
    countReferences: references.count,
    fire: (event) => {
      const entry = events.toEntry(event);
      if (!events.isOn(entry)) return;
      const copies = Array.from({ length: plan.eventCopies() }, () => entry);
      for (const copy of copies) void Promise.resolve().then(() => send([copy]));
    },
    listen: (listener) => {
      send = listener;
    },
  };
}
