import { listAllNodes, listCriteria } from "../../src/domain/criteria-tree";
import { decimal } from "../../src/domain/decimal";
import type { Ballot, Count, Entries, TieDecision } from "../../src/domain/entries";
import type {
  AwardSlot,
  CriterionNode,
  Gate,
  RankingRule,
  Ruleset,
  TieKey,
  Voting,
} from "../../src/domain/ruleset";
import type { Dice } from "./dice";

type Tree = Pick<Ruleset, "base" | "bonus" | "penalty">;

/** Every second ruleset tells equals apart; all tie methods. */
export function drawOrder(dice: Dice, tree: Tree): Pick<RankingRule, "ties" | "tieBreak"> {
  const ties = dice.pick(["min", "min", "dense", "average"] as const);
  if (dice.isLucky(50)) return { ties, tieBreak: [] };
  const codes = (["group", "criterion"] as const).flatMap((kind) =>
    listTree(tree)
      .filter(({ type }) => type === kind)
      .filter(() => dice.isLucky(20))
      .slice(0, 2)
      .map(({ code }): TieKey => ({ kind, code }))
  );
  const others: readonly TieKey[] = [
    { kind: "baseTotal" },
    { kind: "fewerPenalties" },
    { kind: "votes" },
  ];
  const keys = [...codes, ...others.filter(() => dice.isLucky(50))];
  const first = dice.roll(keys.length + 1);
  return { ties, tieBreak: [...keys.slice(first), ...keys.slice(0, first)] };
}

function listTree(tree: Tree): readonly CriterionNode[] {
  return listAllNodes(tree as Ruleset);
}

/** Every second ruleset has a vote. */
export function drawVoting(dice: Dice): { voting?: Voting } {
  if (dice.isLucky(50)) return {};
  const denominator = dice.pick(["issued", "valid", "members"] as const);
  const threshold = dice.pick([null, "50", "66.67", "80"]);
  return {
    voting: { denominator, thresholdPercent: threshold === null ? null : decimal(threshold) },
  };
}

/** Gates on groups, points and votes. */
export function drawOtherGates(dice: Dice, tree: Tree, hasVote: boolean): Gate[] {
  const nodes = listTree(tree);
  const group = nodes.find(({ type }) => type === "group" && dice.isLucky(40));
  const criterion = listCriteria(nodes).find(() => dice.isLucky(20));
  const sample = { sample: true };
  return [
    ...(group === undefined || dice.isLucky(60)
      ? []
      : [
          {
            kind: "minGroupPercent" as const,
            code: "G-nhom",
            name: "Nhóm quá thấp",
            group: group.code,
            percent: decimal(dice.pick([20, 40, 60])),
            ...sample,
          },
        ]),
    ...(criterion === undefined || dice.isLucky(60)
      ? []
      : [
          {
            kind: "minCriterionPoints" as const,
            code: "G-diem",
            name: "Một tiêu chí quá thấp",
            criterion: criterion.code,
            value: decimal(dice.pick(["0.5", "1", "2"])),
            ...sample,
          },
        ]),
    ...(!hasVote || dice.isLucky(70)
      ? []
      : [
          {
            kind: "minVotePercent" as const,
            code: "G-phieu",
            name: "Chưa đủ phiếu",
            percent: decimal(dice.pick([40, 50])),
            ...sample,
          },
        ]),
  ];
}

/** Some slots ask for votes. */
export function askForVotes(
  dice: Dice,
  slots: readonly AwardSlot[],
  hasVote: boolean
): AwardSlot[] {
  return slots.map((slot) => ({
    ...slot,
    minVotePercent: hasVote && dice.isLucky(25) ? decimal(dice.pick(["40", "66.67"])) : null,
  }));
}

/** The council's orders and the ballot, with what is missing or wrong now and then. */
export function drawVote(
  { ranking, voting }: Ruleset,
  units: readonly string[],
  dice: Dice
): Pick<Entries, "tieDecisions" | "ballot"> {
  const decides = ranking.tieBreak.length > 0 && dice.isLucky(60);
  const tieDecisions = new Map<string, TieDecision>(
    units
      .filter(() => decides && dice.isLucky(80))
      .map((unit) => [unit, { order: 1 + dice.roll(4), reason: dice.pick(["", "Biên bản số 3"]) }])
  );
  const asks = voting !== undefined || ranking.tieBreak.some(({ kind }) => kind === "votes");
  return { tieDecisions, ballot: asks && dice.isLucky(85) ? drawBallot(units, dice) : null };
}

function drawBallot(units: readonly string[], dice: Dice): Ballot {
  const members = 5 + dice.roll(20);
  const wrong = dice.isLucky(30);
  const blur = (count: number): Count => {
    if (!wrong || dice.isLucky(70)) return decimal(count);
    return dice.pick<Count>([
      null,
      decimal("2.5"),
      decimal(-1),
      decimal(0),
      { kind: "invalid", found: "không rõ" },
    ]);
  };
  const invalid = dice.roll(3);
  const votes = units.flatMap((unit): [string, Count][] => {
    const count = blur(dice.roll(members - invalid + 1));
    return count === null ? [] : [[unit, count]];
  });
  return {
    members: blur(members),
    issued: blur(members),
    collected: blur(members),
    valid: blur(members - invalid),
    invalid: blur(invalid),
    votes: new Map(votes),
  };
}
