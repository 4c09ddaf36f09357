import type { BookPlan } from "../../src/plan/sheet-plan";
import { contentAt, type Snapshot } from "../../src/plan/snapshot";
import { plainSheet } from "../host/files/sample-plan";

/** A plan that draws a snapshot's content again, every sheet with a look of its own. A sheet without key gets no stamp, and so stays nobody's; one of ours that is open stays open. */
export function drawSnapshot({ sheets, names, properties }: Snapshot): BookPlan {
  const drawn = sheets.map((sheet, index) => {
    const cells = sheet.rows.map((row, down) =>
      Array.from(row, (_cell, right) => contentAt(sheet, { row: down + 1, column: right + 1 }))
    );
    const plan = plainSheet(sheet.key ?? sheet.name, sheet.name, cells);
    const isOpen = sheet.key !== null && !sheet.isProtected;
    return { ...plan, tabColor: String(index).padStart(6, "0"), isOpen };
  });
  const defined = [...names].map(([name, refersTo]) => ({ name, refersTo }));
  return { title: "", sheets: drawn, names: defined, properties };
}
