import { rectangle, type Rectangle } from "../../plan/cells";
import type { SheetDraft } from "../../plan/draft-sheet";
import { COUNT_WORDS, FACT_KINDS } from "../criteria/count-words";
import { RULE_CHOICE_WORDS } from "../criteria/rule-words";
import { LOOKS } from "../looks";
import type { DraftLayout } from "./draft-layout";
import { DRAFT_COLUMNS, DRAFT_ROWS } from "./draft-layout";
import { DRAFT_HEADERS, LEGEND_TITLE, LINE_WORDS } from "./draft-words";
import { LINE_LEGEND, RULE_LEGEND } from "./legend-words";

const { kind, text, points } = DRAFT_COLUMNS;

/** What every kind of line and every way of scoring means. */
export function drawLegend(draft: SheetDraft, { legend }: DraftLayout): void {
  const right = DRAFT_HEADERS.length;
  const title = { row: legend.title, column: 1 };
  draft.put(title, LEGEND_TITLE);
  draft.style(
    { top: legend.title, left: 1, bottom: legend.title, right },
    { ...LOOKS.section, align: "left", wrap: false, border: "bottom" }
  );
  LINE_LEGEND.forEach(([word, meaning], i) => {
    const row = legend.lines + i;
    draft.put({ row, column: kind }, word, { bold: true });
    draft.put({ row, column: text }, meaning);
  });
  RULE_LEGEND.forEach(([word, meaning], i) => {
    const row = legend.rules + i;
    draft.put({ row, column: text }, word, { bold: true, wrap: true });
    draft.put({ row, column: points }, meaning);
  });
}

/** Right of everything, in the row of the stamp, which no inserted row moves and no page prints. */
const LISTS = { row: DRAFT_ROWS.stamp, column: DRAFT_HEADERS.length + 2 };

const LISTED = {
  lines: LINE_WORDS,
  rules: RULE_CHOICE_WORDS,
  counts: COUNT_WORDS,
  factKinds: FACT_KINDS,
} as const;

/** The words of the drop-down lists, one list beside the other; gives the cells that hold each. */
export function drawLists(draft: SheetDraft): Readonly<Record<keyof typeof LISTED, Rectangle>> {
  let { column } = LISTS;
  const draw = (words: readonly string[]): Rectangle => {
    const { row } = LISTS;
    const area = rectangle({ row, column }, { row, column: column + words.length - 1 });
    draft.putRow({ row, column }, words, LOOKS.stamp);
    column += words.length;
    return area;
  };
  return {
    lines: draw(LISTED.lines),
    rules: draw(LISTED.rules),
    counts: draw(LISTED.counts),
    factKinds: draw(LISTED.factKinds),
  };
}
