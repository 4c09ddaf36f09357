import type { BookContext } from "../../sheets/book-context";
import { countRows, roomFor } from "../../sheets/nominations/nominations-layout";
import { planNominations } from "../../sheets/nominations/plan-nominations";
import { SHEETS, TAB_NAMES } from "../../sheets/sheet-keys";
import { extraSheetAction } from "../analysis/extra-sheet-action";

/** A sheet with fewer blank rows than this gets more when it is drawn again. */
const FEW = 10;

/** Lập trang đề nghị theo đợt: proposals outside the yearly ranking. Drawn again it has room for more; what is typed stays. */
export const drawNominations = extraSheetAction<undefined>({
  id: "nominations.draw",
  plan: (context) => planNominations(withRoom(context)),
});

function withRoom(context: BookContext): BookContext {
  const { entries, layout, extra } = context;
  const { nominations = [] } = entries;
  const name = TAB_NAMES[SHEETS.nominations] ?? SHEETS.nominations;
  const tabs = new Map([[SHEETS.nominations, name], ...layout.tabs]);
  const there = { ...context, entries: { ...entries, nominations }, layout: { ...layout, tabs } };
  const present = countRows(there);
  const isFull = present - nominations.length < FEW;
  const nominationRows = isFull ? Math.max(present, roomFor(nominations.length)) : present;
  const others = extra ?? { comparison: null, analysis: null };
  return { ...there, extra: { ...others, nominationRows } };
}
