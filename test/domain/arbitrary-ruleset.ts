import fc from "fast-check";
import { listCriteria } from "../../src/domain/criteria-tree";
import { type Decimal, decimal, sum } from "../../src/domain/decimal";
import {
  type ClassBand,
  type CriterionNode,
  type Fact,
  type Gate,
  type Ruleset,
  type Stage,
} from "../../src/domain/ruleset";
import {
  allowMinus,
  type CriterionDraft,
  draftArbitrary,
  fromTicks,
  shapeCriterion,
  type Terms,
} from "./arbitrary-criterion";
import { askForVotes, drawOrder, drawOtherGates, drawVoting } from "./arbitrary-order";
import { arbitrarySlots } from "./arbitrary-slots";
import { createDice, type Dice } from "./dice";

/** How many criteria a generated base section holds. */
export interface RulesetSize {
  readonly minCriteria: number;
  readonly maxCriteria: number;
}

const STAGES: readonly Stage[] = ["self", "checked", "official"];
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
/** Sound rulesets (checkRuleset finds no error) of every rule kind, stage, precision and kind of gate. */
export function rulesetArbitrary(size: RulesetSize): fc.Arbitrary<Ruleset> {
  return fc
    .record({
      terms: fc.record({ places: fc.constantFrom(2, 0, 1, 2, 3, 4), weighted: fc.boolean() }),
      base: fc.array(draftArbitrary, { minLength: size.minCriteria, maxLength: size.maxCriteria }),
      bonus: fc.array(draftArbitrary, { maxLength: 4 }),
      penalty: fc.array(draftArbitrary, { maxLength: 3 }),
      by: fc.constantFrom("points", "percent"),
      rankPlaces: fc.constantFrom(2, 0, 1, 2, 3, 4),
      stage: fc.constantFrom(...STAGES),
      roman: fc.boolean(),
      seed: fc.nat(),
    })
    .map(({ terms, base, bonus, penalty, by, rankPlaces, stage, roman, seed }) => {
      const nodes = growTree(
        base,
        terms,
        roman ? (index) => ROMAN[index] ?? `M${index}` : (index) => `${index + 1}`
      );
      const scale = sum(nodes.map(weigh));
      const dice = createDice(seed);
      const top = by === "points" ? scale : decimal(100);
      const more = createDice(seed ^ 0x1f123bb5);
      const bonusNodes = capGroups(
        growTree(bonus, terms, (index) => `T${index + 1}`),
        terms.places
      );
      const penaltyNodes = growTree(penalty, terms, (index) => `P${index + 1}`);
      const tree = {
        base: nodes,
        bonus: { cap: drawCap(dice, terms.places), nodes: bonusNodes },
        penalty: { cap: drawCap(dice, terms.places), nodes: penaltyNodes },
      };
      const vote = drawVoting(more);
      const hasVote = vote.voting !== undefined;
      const facts = ["F1", "F2", "F3"].slice(0, dice.roll(4)).map((code): Fact => ({
        code,
        name: `Điều kiện ${code}`,
        sample: true,
        ...(more.isLucky(40) ? { kind: "number", unit: "%" } : {}),
      }));
      return {
        id: "bo-tieu-chi-mau",
        version: "1",
        title: "Bộ tiêu chí mẫu",
        source: { title: "mẫu gợi ý", where: "", date: "", sample: true, note: "" },
        scale,
        places: terms.places,
        ...tree,
        ranking: { by, places: rankPlaces, stage, ...drawOrder(more, tree) },
        bands: drawBands(dice, top, rankPlaces),
        facts,
        gates: [
          ...drawGates(
            dice,
            top,
            facts.filter(({ kind }) => kind === undefined).map(({ code }) => code)
          ),
          ...drawOtherGates(more, tree, hasVote),
        ],
        slots: askForVotes(more, arbitrarySlots(dice, top, facts), hasVote),
        ...vote,
        ...drawPanel(dice, nodes),
        samplePoints: true,
      };
    });
}

function growTree(
  drafts: readonly CriterionDraft[],
  terms: Terms,
  codeOf: (index: number) => string
): CriterionNode[] {
  return growLevel(drafts, 1, { terms, codeOf });
}

function growLevel(
  drafts: readonly CriterionDraft[],
  level: number,
  { terms, codeOf }: { terms: Terms; codeOf: (index: number) => string }
): CriterionNode[] {
  const nodes: CriterionNode[] = [];
  for (let at = 0; at < drafts.length;) {
    const code = codeOf(nodes.length);
    const head = drafts[at] as CriterionDraft;
    const isGroup = head.opens >= level && head.opens <= 3;
    const end = isGroup ? findEnd(drafts, at, level) : at + 1;
    if (isGroup) {
      const children = growLevel(drafts.slice(at, end), level + 1, {
        terms,
        codeOf: (index) => `${code}.${index + 1}`,
      });
      nodes.push({
        type: "group",
        code,
        name: `Nhóm ${code}`,
        maxPoints: sum(children.map(weigh)),
        children,
      });
    } else nodes.push(shapeNode(head, code, terms));
    at = end;
  }
  return nodes;
}

/** Plus/minus may take points away outside the penalty section, whose codes begin with P. */
function shapeNode(draft: CriterionDraft, code: string, terms: Terms): CriterionNode {
  const criterion = shapeCriterion(draft, code, terms);
  return code.startsWith("P") ? criterion : allowMinus(criterion, draft.seed);
}

/** Groups of the bonus section declare less than their children add up to: a cap. */
function capGroups(nodes: readonly CriterionNode[], places: number): CriterionNode[] {
  return nodes.map((node) => {
    if (node.type === "criterion") return node;
    const children = capGroups(node.children, places);
    const found = sum(children.map(weigh));
    const less = fromTicks(10 ** places, places);
    const cap = found.minus(less).round(places, 0);
    return { ...node, maxPoints: found.gt(2) ? cap : found, children };
  });
}

function findEnd(drafts: readonly CriterionDraft[], start: number, level: number): number {
  const length = drafts
    .slice(start + 1)
    .findIndex(({ opens }) => opens === 4 || (opens > 0 && opens <= level));
  return length < 0 ? drafts.length : start + 1 + length;
}

function weigh(node: CriterionNode): Decimal {
  return node.type === "group" ? node.maxPoints : node.maxPoints.times(node.weight);
}

function drawCap(dice: Dice, places: number): Decimal | null {
  return dice.isLucky(50) ? null : fromTicks(dice.roll(5) * 10 ** places, places);
}

function drawBands(dice: Dice, top: Decimal, places: number): ClassBand[] {
  if (dice.isLucky(20)) return [];
  const cuts = [90, 75, 50, 0]
    .slice(dice.roll(2))
    .map((percent) => top.times(percent).div(100).round(places));
  const inclusive = dice.isLucky(40);
  // A small scale rounds cuts onto each other; classes that begin at the same value are no sound ruleset.
  const apart = cuts.filter((cut, index) => !cuts.slice(0, index).some((one) => one.eq(cut)));
  return apart.map((from, index) => {
    const above = apart[index - 1];
    const to =
      above === undefined ? null : inclusive ? above.minus(decimal(`1e-${places}`)) : above;
    const minCriterionPercent =
      index < apart.length - 1 && dice.isLucky(40) ? decimal(dice.pick([25, 50, 70])) : null;
    return {
      code: `B${index + 1}`,
      name: `Loại ${index + 1}`,
      from,
      to,
      toExclusive: !inclusive,
      minCriterionPercent,
    };
  });
}

/** Now and then several bodies check, some of them only the first criterion. */
function drawPanel(dice: Dice, nodes: readonly CriterionNode[]): Pick<Ruleset, "checkers"> {
  if (!dice.isLucky(25)) return {};
  const [first] = listCriteria(nodes);
  const members = ["Sở A", 'Phòng "B"', "Ban C", "Hội D"].slice(0, 1 + dice.roll(4));
  return {
    checkers: {
      combine: dice.pick(["mean", "median", "trimmedMean"]),
      members: members.map((name, i) => ({
        code: `K${i + 1}`,
        name,
        criteria: first && i > 0 && dice.isLucky(30) ? [first.code] : [],
      })),
    },
  };
}

function drawGates(dice: Dice, top: Decimal, facts: readonly string[]): Gate[] {
  const gates: Gate[] = facts
    .filter(() => dice.isLucky(50))
    .map((fact) => ({
      kind: "fact",
      code: `G-${fact}`,
      name: `Không đạt ${fact}`,
      fact,
      mustBe: dice.isLucky(80),
      sample: true,
    }));
  const sample = { sample: true };
  if (dice.isLucky(30))
    gates.push({
      kind: "minTotal",
      code: "G-tong",
      name: "Dưới điểm sàn",
      value: top
        .times(dice.pick([30, 50]))
        .div(100)
        .round(1),
      ...sample,
    });
  if (dice.isLucky(30))
    gates.push({
      kind: "minCriterionPercent",
      code: "G-tc",
      name: "Tiêu chí quá thấp",
      percent: decimal(dice.pick([10, 25, 50])),
      ...sample,
    });
  return gates;
}
