import type { ChangeSet, Receipt } from "../../plan/changes";
import type { Position } from "../../plan/cells";
import type { Area, Snapshot } from "../../plan/snapshot";
import type { TabRef } from "../../plan/tab-ref";
import { cellAddress } from "../../plan/addresses";
import {
  HostFault,
  type ApplyOptions,
  type Restored,
  type SelectedCells,
  type Unfinished,
  type Unsubscribe,
  type Workbook,
} from "../port";
import { applyChanges } from "./apply-changes";
import { askBook } from "./ask-book";
import { findTab } from "./ask-cells";
import { readCapabilities, type Capabilities, type HasSet } from "./capabilities";
import { failedFeature } from "./fault-place";
import { listenToCells } from "./features/events";
import { findSelection } from "./find-selection";
import { readAll, readAreas } from "./read-book";
import { restoreRun } from "./restore-run";
import { toUnfinished } from "./to-unfinished";
import { createTalk, type Patience, type Talk } from "./run-excel";

const PATIENCE: Patience = {
  remindAfter: 3_000,
  giveUpAfter: 30_000,
  onWaiting: () => undefined,
};

/** How a workbook in Excel is reached. */
export interface OfficeOptions {
  readonly hasSet?: HasSet;
  readonly patience?: Partial<Patience>;
}

/** The workbook that is open in Excel, through Office.js. */
export function createOfficeWorkbook(options: OfficeOptions = {}): Workbook {
  const hasSet =
    options.hasSet ??
    ((version) => Office.context.requirements.isSetSupported("ExcelApi", version));
  const patience = { ...PATIENCE, ...options.patience };
  return new OfficeWorkbook(readCapabilities(hasSet), patience);
}

class OfficeWorkbook implements Workbook {
  private readonly reading: Talk;
  private readonly writing: Talk;
  private isBusy = false;

  constructor(
    private capabilities: Capabilities,
    patience: Patience
  ) {
    this.reading = createTalk(patience);
    this.writing = createTalk(patience);
  }

  read(areas: readonly Area[] | "all"): Promise<Snapshot> {
    return this.adapt((can) =>
      this.reading.run((line) =>
        areas === "all" ? readAll(line, can) : readAreas(line, areas, can)
      )
    );
  }

  apply(changes: ChangeSet, options: ApplyOptions = {}): Promise<Receipt> {
    return this.alone(() =>
      this.adapt((capabilities) =>
        applyChanges(this.writing, { ...options, changes, capabilities })
      )
    );
  }

  findUnfinished(): Promise<Unfinished | null> {
    return this.adapt((capabilities) =>
      this.reading.run(async (line) => {
        const take = askBook(line.context, capabilities);
        await line.send();
        const { run } = take();
        return run?.state === "running" ? toUnfinished(run) : null;
      })
    );
  }

  restore(): Promise<Restored> {
    return this.alone(() =>
      this.adapt((capabilities) => this.writing.run((line) => restoreRun(line, capabilities)))
    );
  }

  select(tab: TabRef, at: Position): Promise<void> {
    return this.reading.run(async ({ context, send }) => {
      const sheet = findTab(context, tab);
      sheet.load("name");
      await send();
      if (sheet.isNullObject) return;
      sheet.activate();
      const range = sheet.getRange(cellAddress(at));
      range.select();
      range.untrack();
      await send();
    });
  }

  findSelection(): Promise<SelectedCells | null> {
    return findSelection(this.reading);
  }

  /** An Excel that refuses to tell is not heard; everything is read again before it is written anyway. */
  onChange(listener: () => void): Unsubscribe {
    let isListening = true;
    const stop = listenToCells(this.capabilities, () => {
      if (isListening) listener();
    }).catch(() => null);
    return () => {
      isListening = false;
      void stop.then((end) => end?.()).catch(() => undefined);
    };
  }

  /** An Excel that has less than it says is asked again without what it lacks; nothing was written then. */
  private async adapt<T>(ask: (capabilities: Capabilities) => Promise<T>): Promise<T> {
    try {
      return await ask(this.capabilities);
    } catch (error) {
      const isLacking = error instanceof HostFault && error.code === "unsupported";
      const feature = isLacking ? failedFeature(error) : null;
      if (!feature || !this.capabilities.can(feature)) throw error;
      this.capabilities = this.capabilities.without(feature);
      return this.adapt(ask);
    }
  }

  /** One change at a time; one that was never answered may still be done, so nothing is written beside it. */
  private async alone<T>(write: () => Promise<T>): Promise<T> {
    if (this.isBusy || this.writing.isOwed()) throw new HostFault("busy", null, "apply");
    this.isBusy = true;
    try {
      return await write();
    } finally {
      this.isBusy = false;
    }
  }
}
