import { answerError } from "./answer-error";
import type { EventSwitch } from "./event-switch";
import type { Fault, FaultPlan } from "./faults";
import { createGate } from "./gate";
import { HostError, type HostErrorCode, type HostObject } from "./host-object";
import { processQuery } from "./process-query";
import type { OpenRecord, RecordingHost } from "./recorder";
import type { References } from "./references";
import type { Schema } from "./schema";
import { FLAG, type Answer, type HttpAnswer, type RequestBody } from "./wire";

/** The parts of a host that stay from request to request. */
export interface AnswerOptions {
  readonly workbook: HostObject;
  readonly schema: Schema;
  /** Version by requirement set. */
  readonly sets: Readonly<Record<string, string>>;
  readonly plan: FaultPlan;
  readonly recorder: RecordingHost;
  readonly references: References;
  readonly events: EventSwitch;
}

/** Answers one request: writes it down, lets planned faults happen. Clean-ups meet no faults and are not counted. */
export async function answerRequest(
  options: AnswerOptions,
  body: RequestBody,
  flags: number
): Promise<HttpAnswer> {
  const { plan, recorder } = options;
  const record = recorder.open(body, flags);
  const run = (fault: Fault | null): Answer => runBatch(options, { body, record, fault });
  if (record.isCleanUp) return close(record, toHttp(run(null)));
  plan.editBefore(record.number);
  const refusal = await meetModes(plan, flags);
  if (refusal) return close(record, toHttp(refuse(refusal)));
  if (record.requestBytes > plan.payloadLimit()) return close(record, tooLong("Request"));
  const answer = await meetFault(plan.faultOf(record.number), run);
  const isTooLong = Buffer.byteLength(answer.body) > plan.payloadLimit();
  return close(record, isTooLong ? tooLong("Response") : answer);
}

/** The code of what keeps a request from being run at all; waits for the end of a cell edit where the request may. */
async function meetModes(plan: FaultPlan, flags: number): Promise<HostErrorCode | null> {
  const edit = plan.cellEdit();
  if (edit && (flags & FLAG.delayForCellEdit) === 0) return "InvalidOperationInCellEditMode";
  await edit?.wait();
  return plan.isInactive() ? "InactiveWorkbook" : null;
}

async function meetFault(
  fault: Fault | null,
  run: (fault: Fault | null) => Answer
): Promise<HttpAnswer> {
  switch (fault?.kind) {
    case "limitActivity":
      return toFailure(429, "ActivityLimitReached");
    case "loseConnection":
      return { statusCode: 500, body: "" };
    case "refuse":
      return toHttp(answerError(fault.error, { results: [], traceIds: [] }));
    case "hang":
      return hang(fault, () => toHttp(run(null)));
    default:
      return toHttp(run(fault));
  }
}

async function hang(
  { latch, run: moment }: Extract<Fault, { kind: "hang" }>,
  run: () => HttpAnswer
): Promise<HttpAnswer> {
  const early = moment === "beforeWait" ? run() : null;
  await latch.wait();
  return early ?? run();
}

function runBatch(
  options: AnswerOptions,
  request: { readonly body: RequestBody; readonly record: OpenRecord; readonly fault: Fault | null }
): Answer {
  const { schema, sets, recorder, workbook, references, events } = options;
  const { body, record, fault } = request;
  const gate = createGate({ schema, sets, recorder, record });
  const scope = { workbook, body, gate, references, events, resolved: new Map() };
  const breakOff =
    fault?.kind === "breakOff" ? { index: fault.afterActions, error: fault.error } : null;
  const answer = processQuery(scope, breakOff);
  if (fault?.kind !== "failAfterEffect" || "Error" in answer) return answer;
  return answerError(fault.error, { results: [], traceIds: [] });
}

function refuse(code: HostErrorCode): Answer {
  return answerError(new HostError(code, ""), { results: [], traceIds: [] });
}

function toHttp(answer: Answer): HttpAnswer {
  return { statusCode: 200, body: JSON.stringify(answer) };
}

function toFailure(statusCode: number, code: string): HttpAnswer {
  return { statusCode, body: JSON.stringify({ error: { code, message: code } }) };
}

function tooLong(what: "Request" | "Response"): HttpAnswer {
  return toFailure(413, `${what}PayloadSizeLimitExceeded`);
}

function close(record: OpenRecord, answer: HttpAnswer): HttpAnswer {
  record.close(answer.body);
  return answer;
}
