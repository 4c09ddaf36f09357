import { describeActions } from "./action-cases";
import { describeChanges } from "./change-cases";
import { describeContents } from "./content-cases";
import type { KnownLimits, OpenHost } from "./opened-host";
import { describeRandomChanges } from "./random-cases";
import { describeReading } from "./read-cases";
import { describeStaleness } from "./stale-cases";
import { describeWatching } from "./watch-cases";

const NO_LIMITS: KnownLimits = { drawnText: (text) => text };

/** What every host of the port must do alike; `open` opens a workbook in the host. */
export function describeWorkbook(name: string, open: OpenHost, limits = NO_LIMITS): void {
  describe(`${name}: reading`, () => describeReading(open, limits));
  describe(`${name}: contents`, () => describeContents(open, limits));
  describe(`${name}: changes`, () => describeChanges(open));
  describe(`${name}: staleness`, () => describeStaleness(open));
  describe(`${name}: watching`, () => describeWatching(open));
  describe(`${name}: actions`, () => describeActions(open));
  describe(`${name}: random changes`, () => describeRandomChanges(open));
}
