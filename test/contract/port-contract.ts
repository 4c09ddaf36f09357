import { describeActions } from "./action-cases";
import { describeCancelling } from "./cancel-cases";
import { describeChanges } from "./change-cases";
import { describeContents } from "./content-cases";
import { sampleSize } from "../judges/programs";
import type { KnownLimits, OpenHost } from "./opened-host";
import { describeRandomChanges } from "./random-cases";
import { describeReading } from "./read-cases";
import { describeSelecting } from "./select-cases";
import { describeStaleness } from "./stale-cases";
import { describeWatching } from "./watch-cases";

const NO_LIMITS: KnownLimits = {
  drawnText: (text) => text,
  selects: true,
  sequences: sampleSize(5, 200),
  actions: "every",
};

/** Of a host that takes long for each change. */
export const FEW_SEQUENCES = sampleSize(2, 20);

/** Of a host that takes long for each action; all of them at full size. */
export const FEW_ACTIONS: Pick<KnownLimits, "actions"> = {
  actions: sampleSize(0, 1) === 1 ? "every" : "one of a kind",
};

/** What every host of the port must do alike; `open` opens a workbook in the host. */
export function describeWorkbook(
  name: string,
  open: OpenHost,
  known: Partial<KnownLimits> = {}
): void {
  const limits = { ...NO_LIMITS, ...known };
  describe(`${name}: reading`, () => describeReading(open, limits));
  describe(`${name}: contents`, () => describeContents(open, limits));
  describe(`${name}: changes`, () => describeChanges(open));
  describe(`${name}: stopping`, () => describeCancelling(open));
  describe(`${name}: staleness`, () => describeStaleness(open));
  describe(`${name}: watching`, () => describeWatching(open));
  describe(`${name}: selecting`, () => describeSelecting(open, limits));
  describe(`${name}: actions`, () => describeActions(open, limits));
  describe(`${name}: random changes`, () => describeRandomChanges(open, limits));
}
