import { changeRuleset } from "../../../src/app/change-ruleset/change-ruleset";
import { addNode, fitSums, replaceNode } from "../../../src/app/change-ruleset/edit-tree";
import { markEdited } from "../../../src/app/change-ruleset/mark-edited";
import { checkBook } from "../../../src/app/check-book";
import { openBook } from "../../../src/app/open-book";
import { planBook } from "../../../src/app/plan-book";
import { listAllCriteria } from "../../../src/domain/criteria-tree";
import type { Ruleset } from "../../../src/domain/ruleset";
import { makeCriterion } from "../../domain/samples";
import { shippedInput } from "../../forms/form-book";
import { disagreements, mustBook, openLive } from "../live-book";
import { shippedSample } from "../shipped-sample";

/** Another name, other points, one criterion more. */
function edit(ruleset: Ruleset): Ruleset {
  const [first] = listAllCriteria(ruleset);
  if (!first) throw new Error("No criterion");
  const changed = { ...first, name: `${first.name} (sửa)`, maxPoints: first.maxPoints.plus(1) };
  const direct = { ...changed, rule: { kind: "direct" } as const };
  const parent = { kind: "section", section: "base" } as const;
  const more = addNode(replaceNode(ruleset, first.code, direct), parent, makeCriterion("moi", 4));
  return markEdited(fitSums(more), new Date(2026, 0, 2, 3, 4));
}

test.each(shippedSample("can-tho-2017"))(
  "%s: an edited ruleset can be written, read, checked and taken back",
  async (id) => {
    const live = openLive(planBook(shippedInput(id)));
    const before = live.snapshot();
    const book = mustBook(openBook(before));
    const input = { ruleset: edit(book.ruleset), acceptLoss: true };
    expect(changeRuleset.check(input, book).ready).toBe(true);
    const { done, undo } = await changeRuleset.run(input, book, live);
    const after = live.snapshot();
    const opened = openBook(after);
    const faults = [...opened.issues, ...checkBook(mustBook(opened))].filter(
      ({ severity, code }) => severity === "error" && !code.startsWith("score.")
    );
    expect(faults).toEqual([]);
    expect(disagreements(after)).toEqual([]);
    expect(mustBook(opened).ruleset).toEqual(input.ruleset);
    expect(done.properties.get("KTD_ruleset")).toBe(input.ruleset.id);
    await live.apply(undo);
    expect(live.snapshot()).toEqual(before);
    live.close();
  }
);
