import type { HostEvent } from "./event-switch";
import type { ExcelHost } from "./excel-host";
import type { BookChange, BookStore } from "./store/book-store";

/** Events that a change of the book raises on its sheet and on the collection of the sheets. */
const EVENTS: Readonly<Record<BookChange["event"], readonly string[]>> = {
  Activated: ["Worksheet.onActivated", "WorksheetCollection.onActivated"],
  Added: ["WorksheetCollection.onAdded"],
  DataChanged: ["Worksheet.onChanged", "WorksheetCollection.onChanged"],
  Deleted: ["WorksheetCollection.onDeleted"],
  FormatChanged: ["Worksheet.onFormatChanged", "WorksheetCollection.onFormatChanged"],
  ProtectionChanged: ["Worksheet.onProtectionChanged", "WorksheetCollection.onProtectionChanged"],
};

/** Tells the library of every change of the book from now on, until the answer is called. */
export function fireChanges(host: ExcelHost, store: BookStore): () => void {
  return store.onChange((change) => {
    for (const event of EVENTS[change.event]) host.fire(toEvent(event, change));
  });
}

function toEvent(event: string, { sheetId, address, source }: BookChange): HostEvent {
  return {
    event,
    ...(event.startsWith("Worksheet.") ? { target: sheetId } : {}),
    details: {
      worksheetId: sheetId,
      source,
      ...(address === undefined ? {} : { address }),
      ...(event.endsWith(".onChanged") ? CELL_CHANGE : {}),
    },
  };
}

/** What a change of cells says besides its place. */
const CELL_CHANGE = {
  changeType: "RangeEdited",
  triggerSource: "Unknown",
  shiftDirection: "None",
};
