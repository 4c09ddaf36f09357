import { applyDraft } from "../../src/app/change-ruleset/apply-draft";
import { changeRuleset, type RulesetChange } from "../../src/app/change-ruleset/change-ruleset";
import { dropDraft } from "../../src/app/change-ruleset/drop-draft";
import { addNode, fitSums } from "../../src/app/change-ruleset/edit-tree";
import { makeDraft } from "../../src/app/change-ruleset/make-draft";
import { markEdited } from "../../src/app/change-ruleset/mark-edited";
import { createBook } from "../../src/app/create-book";
import { fillForms } from "../../src/app/forms/fill-forms";
import { USUAL_FORMS } from "../../src/app/forms/form-ref";
import type { FillInput } from "../../src/app/fill-input";
import { fillScores } from "../../src/app/fill-scores";
import { openBook } from "../../src/app/open-book";
import { refreshRanking } from "../../src/app/refresh-ranking";
import { findBloc } from "../../src/app/shipped-blocs";
import { listAdded, NO_CHANGES } from "../../src/plan/changes";
import { planSnapshot } from "../../src/plan/plan-snapshot";
import type { Snapshot } from "../../src/plan/snapshot";
import { planBook } from "../../src/app/plan-book";
import { quoteSheet } from "../../src/plan/addresses";
import { stampName } from "../../src/plan/stamps";
import { forge, RANKED_AT, sheetAt, snapshotOf } from "../app/live-book";
import { makeCriterion } from "../domain/samples";
import { sampleSize } from "../judges/programs";
import { act, once, undoOf, type ContractAction } from "./contract-action";
import { MEETING_ACTIONS } from "./meeting-actions";

/** The smallest shipped bloc: five units, day by day two of them. */
const BLOC = (() => {
  const found = findBloc("tp-hcm-cum-4");
  if (!found) throw new Error("No bloc tp-hcm-cum-4");
  const units = found.bloc.units.slice(0, sampleSize(2, 5));
  return { ...found, bloc: { ...found.bloc, units } };
})();

const SCORES: FillInput = {
  rows: BLOC.bloc.units.map(({ code }, index) => ({
    line: index + 2,
    unit: code,
    criterion: "1",
    value: String(80 + index),
    note: "=Thiếu minh chứng",
  })),
  layer: "checked",
  file: "diem.csv",
};

/** One criterion more, and a bonus. */
const LONGER: RulesetChange = (() => {
  const { ruleset } = BLOC;
  const one = makeCriterion("moi", 7, { rule: { kind: "achieved" } });
  const longer = addNode(ruleset, { kind: "section", section: "base" }, one);
  const bonus = { ...longer.bonus, nodes: [...longer.bonus.nodes, makeCriterion("thuong", 2)] };
  const when = new Date(2026, 0, 2, 3, 4);
  return { ruleset: markEdited(fitSums({ ...longer, bonus }), when), acceptLoss: false };
})();

const wholeBook = once((): Snapshot => snapshotOf(planBook(BLOC, { forms: USUAL_FORMS })));

/** A copy of the criteria on which somebody wrote another name. */
const withEdits = once((): Snapshot => {
  const { book } = openBook(wholeBook());
  if (!book) throw new Error("No book");
  const { sheets, addNames } = makeDraft.preview(undefined, book);
  const [added] = listAdded({ ...NO_CHANGES, sheets });
  if (!added) throw new Error("No copy");
  const copy = planSnapshot(added);
  const names = new Map([
    ...book.snapshot.names,
    ...addNames.map(({ name, refersTo }) => [name, refersTo] as const),
  ]);
  const drawn = snapshotOf({ ...book.snapshot, sheets: [...book.snapshot.sheets, copy], names });
  return forge(drawn, [added.key, "C8"], { value: "Tên khác", formula: null });
});

/** Every action of the program on every kind of workbook it changes, and the undo of each. */
export const ACTIONS: readonly ContractAction[] = [
  act("create a book beside somebody's sheet", () => SOMEBODYS, {
    action: createBook,
    input: BLOC,
  }),
  act("fill scores", wholeBook, { action: fillScores, input: SCORES }),
  act("refresh a ranking whose formulas were overwritten", overwritten, {
    action: refreshRanking,
    input: RANKED_AT,
  }),
  act("refresh a ranking whose sheet is gone", () => without(wholeBook(), "ranking"), {
    action: refreshRanking,
    input: RANKED_AT,
  }),
  act("fill forms of which one is gone", () => without(wholeBook(), "form.letter"), {
    action: fillForms,
    input: { forms: USUAL_FORMS },
  }),
  act("fill forms of which one must be drawn anew", redrawn, {
    action: fillForms,
    input: { forms: USUAL_FORMS },
  }),
  act("change the ruleset", wholeBook, { action: changeRuleset, input: LONGER }),
  act("make a copy of the criteria", wholeBook, { action: makeDraft, input: undefined }),
  act("apply an edited copy of the criteria", withEdits, {
    action: applyDraft,
    input: { acceptLoss: false, when: new Date(2026, 0, 2, 3, 4) },
  }),
  act("drop an edited copy of the criteria", withEdits, { action: dropDraft, input: undefined }),
  ...MEETING_ACTIONS,
].flatMap((one) => [one, undoOf(one)]);

const SOMEBODYS: Snapshot = {
  sheets: [
    {
      key: null,
      name: "Sheet1",
      rows: [[{ value: "của tôi", formula: null }]],
      isProtected: false,
    },
  ],
  names: new Map(),
  properties: new Map(),
};

function overwritten(): Snapshot {
  const ranking = forge(wholeBook(), ["ranking", "D8"], { value: 99, formula: null });
  return snapshotOf(forge(ranking, ["summary", "D8"], { value: 1, formula: "1+0" }));
}

function redrawn(): Snapshot {
  return forge(wholeBook(), ["form.letter", "D4"], { value: "Tự do", formula: null });
}

/** The book after somebody deleted a sheet: what leaned on it is broken, as Excel leaves it. */
function without(book: Snapshot, key: string): Snapshot {
  const { name } = sheetAt(book, key);
  const quoted = quoteSheet(name).replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&");
  const reference = new RegExp(`${quoted}!\\$?[A-Z]+\\$?\\d+(?::\\$?[A-Z]+\\$?\\d+)?`, "gu");
  const broken = book.sheets
    .filter((sheet) => sheet.key !== key)
    .map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map(
          (cell) =>
            cell && { ...cell, formula: cell.formula?.replaceAll(reference, "#REF!") ?? null }
        )
      ),
    }));
  const names = new Map([...book.names].filter(([stamp]) => stamp !== stampName(key)));
  return snapshotOf({ ...book, sheets: broken, names });
}
