import fc from "fast-check";

import { readForm, toForm } from "../../../src/app/change-ruleset/criterion-form";
import { listNumberTexts, readNumber } from "../../../src/app/change-ruleset/number-text";
import { markEdited, markLoaded } from "../../../src/app/change-ruleset/mark-edited";
import { printPlain } from "../../../src/app/change-ruleset/print-plain";
import { decimal, type Decimal } from "../../../src/domain/decimal";
import { findShippedRuleset } from "../../../src/rulesets/shipped";
import { draftArbitrary, shapeCriterion } from "../../domain/arbitrary-criterion";
import { makeCriterion, makeRuleset } from "../../domain/samples";

const comma = (value: Decimal) => value.toString().replace(".", ",");

test("a form that nobody touched is the criterion it was made from", () => {
  fc.assert(
    fc.property(draftArbitrary, fc.nat(4), fc.boolean(), (draft, places, weighted) => {
      const criterion = shapeCriterion(draft, "1", { places, weighted });
      const known = listNumberTexts(criterion, comma);
      const read = readForm(toForm(criterion, comma), criterion, known);
      expect(printPlain(read)).toBe(printPlain({ ok: true, criterion }));
    })
  );
});

test("fields that hold no number are named, with what they would be", () => {
  const criterion = makeCriterion("1", 10, {
    rule: { kind: "plusMinus", items: [{ text: "Khen", points: decimal(3) }], floor: null },
  });
  const form = toForm(criterion, comma);
  const lines = [
    { text: " Khen ", points: "-2,5", from: "" },
    { text: "", points: "1.234", from: "" },
  ];
  expect(readForm({ ...form, max: "", weight: "hai", floor: "x", lines }, criterion)).toEqual({
    ok: false,
    faults: ["max", "weight", "line 1 points", "floor"],
  });
  expect(
    readForm({ ...form, max: "4,5", target: " 7 ", lines: lines.slice(0, 1) }, criterion)
  ).toEqual({
    ok: true,
    criterion: {
      ...criterion,
      maxPoints: decimal("4.5"),
      target: decimal(7),
      rule: { kind: "plusMinus", items: [{ text: "Khen", points: decimal("-2.5") }], floor: null },
    },
  });
});

test("trying another kind of rule loses none of the lines", () => {
  const tiers = [{ text: "Tốt", points: decimal(10) }];
  const criterion = makeCriterion("1", 10, { rule: { kind: "tiersByCondition", tiers } });
  const other = { ...toForm(criterion, comma), kind: "direct" } as const;
  const read = readForm(other, criterion);
  expect(read.ok && read.criterion.rule).toEqual({ kind: "direct" });
  const back = readForm({ ...other, kind: "tiersByCondition" }, criterion);
  expect(back).toEqual({ ok: true, criterion });
});

test("1,125 is a number only where it was printed", () => {
  const value = decimal("1.125");
  expect(readNumber("1,125")).toBeNull();
  expect(readNumber("1,125", [{ text: "1,125", value }])).toEqual(value);
  expect(readNumber("1,5")).toEqual(decimal("1.5"));
});

const WHEN = new Date(2026, 0, 2, 3, 4);

test("an edited ruleset prints when, once, and a shipped one is that no longer", () => {
  const own = markEdited(makeRuleset([makeCriterion("1", 10)]), WHEN);
  expect([own.id, own.version, own.source.note]).toEqual([
    "mau",
    "03:04 02/01/2026",
    "Sửa trong sổ lúc 03:04 ngày 02/01/2026.",
  ]);
  const again = markEdited(own, new Date(2026, 10, 12, 13, 14));
  expect(again.source.note).toBe("Sửa trong sổ lúc 13:14 ngày 12/11/2026.");
  const shipped = findShippedRuleset("dien-bien-2018");
  if (!shipped) throw new Error("No ruleset");
  expect(markEdited(shipped, WHEN).id).toBe("dien-bien-2018.sua");
  expect(markEdited(markEdited(shipped, WHEN), WHEN).id).toBe("dien-bien-2018.sua");
});

test("one out of a file stays as it is there, unless it passes for a shipped one", () => {
  const own = makeRuleset([makeCriterion("1", 10)]);
  expect(markLoaded(own, WHEN)).toBe(own);
  expect(markLoaded({ ...own, version: "1 · 2" }, WHEN).version).toBe("03:04 02/01/2026");
  const shipped = findShippedRuleset("dien-bien-2018");
  if (!shipped) throw new Error("No ruleset");
  expect(markLoaded(shipped, WHEN)).toBe(shipped);
  expect(markLoaded({ ...shipped, version: "9" }, WHEN).id).toBe("dien-bien-2018.sua");
});
