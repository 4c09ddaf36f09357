import { listAllCriteria } from "../../domain/criteria-tree";
import type {
  Checker,
  CheckerPanel,
  Combine,
  Criterion,
  CriterionCode,
  Ruleset,
} from "../../domain/ruleset";

const CODE = /^TD([0-9]+)$/u;

/** The ruleset with one more checker, still without a name. Its code is one that neither ruleset has used, so that it gets nobody's scores. */
export function addChecker(ruleset: Ruleset, book: Ruleset): Ruleset {
  const known = [...membersOf(ruleset), ...membersOf(book)].map(({ code }) =>
    Number(CODE.exec(code)?.[1] ?? 0)
  );
  const checker = { code: `TD${Math.max(0, ...known) + 1}`, name: "", criteria: [] };
  return withMembers(ruleset, [...membersOf(ruleset), checker]);
}

/** The ruleset without a checker; without the last one it has no panel. */
export function removeChecker(ruleset: Ruleset, code: string): Ruleset {
  return withMembers(
    ruleset,
    membersOf(ruleset).filter((member) => member.code !== code)
  );
}

/** The ruleset with a checker changed. */
export function changeChecker(
  ruleset: Ruleset,
  code: string,
  changed: Partial<Omit<Checker, "code">>
): Ruleset {
  return withMembers(
    ruleset,
    membersOf(ruleset).map((member) => (member.code === code ? { ...member, ...changed } : member))
  );
}

/** The ruleset with another way to combine the scores; one without checkers stays as it is. */
export function chooseCombine(ruleset: Ruleset, combine: Combine): Ruleset {
  const { checkers } = ruleset;
  return checkers ? { ...ruleset, checkers: { ...checkers, combine } } : ruleset;
}

/** The criteria of a checker with one more or one less, in printed order. The last one stays: none listed means all. */
export function toggleCriterion(
  ruleset: Ruleset,
  { criteria }: Checker,
  code: CriterionCode
): readonly CriterionCode[] {
  const kept = criteria.filter((one) => one !== code);
  if (kept.length < criteria.length) return kept.length === 0 ? criteria : kept;
  const wanted = new Set([...criteria, code]);
  return listCodes(ruleset).filter((one) => wanted.has(one));
}

/** What a checker may be given: every criterion, in printed order. */
export function listChoices(ruleset: Ruleset): readonly Criterion[] {
  return listAllCriteria(ruleset);
}

/** The codes of all criteria, in printed order. */
export function listCodes(ruleset: Ruleset): readonly CriterionCode[] {
  return listAllCriteria(ruleset).map(({ code }) => code);
}

function membersOf({ checkers }: Ruleset): readonly Checker[] {
  return checkers?.members ?? [];
}

function withMembers(ruleset: Ruleset, members: readonly Checker[]): Ruleset {
  const combine: CheckerPanel["combine"] = ruleset.checkers?.combine ?? "mean";
  return { ...ruleset, checkers: members.length === 0 ? undefined : { combine, members } };
}
