import { answerError, toHostError } from "./answer-error";
import type { HostError } from "./host-object";
import { runAction } from "./run-action";
import type { Scope } from "./scope";
import { ACTION, type ActionResult, type Answer } from "./wire";

/** Where a batch breaks off: the actions before the index are run. */
export interface BreakOff {
  readonly index: number;
  readonly error: HostError;
}

/**
 * Answers one batch. Actions run in order; the first error ends it, what was done before stays done
 * (unchecked against a real Excel, and what reports of half-done batches say).
 */
export function processQuery(scope: Scope, breakOff: BreakOff | null = null): Answer {
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [actionIndex, action] of scope.body.Actions.entries()) {
    try {
      if (breakOff?.index === actionIndex) throw breakOff.error;
      results.push({ ActionId: action.Id, Value: runAction(scope, action) });
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
    } catch (error) {
      return answerError(toHostError(error), { results, traceIds, actionIndex });
    }
  }
  return { Results: results, TraceIds: traceIds };
}
