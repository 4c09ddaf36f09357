import type { EventSwitch } from "./event-switch";
import type { Gate } from "./gate";
import type { HostObject } from "./host-object";
import type { References } from "./references";
import type { RequestBody } from "./wire";

/** All that one request is answered with. */
export interface Scope {
  readonly workbook: HostObject;
  readonly body: RequestBody;
  readonly gate: Gate;
  readonly references: References;
  readonly events: EventSwitch;
  /** Objects of the paths that were instantiated; null is a null object. */
  readonly resolved: Map<number, HostObject | null>;
}
