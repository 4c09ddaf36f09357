import { checkRuleset } from "../../domain/checks/check-ruleset";
import type { CellRef, Issue } from "../../domain/issue";
import type { CriterionCode, Ruleset } from "../../domain/ruleset";
import { listDraftNodes, type DraftNode, type DraftSections } from "./draft-node";
import type { Scale } from "./find-scale";

/** Faults of the ruleset as a whole, each at the cell of the table where it stands. What a missing maximum makes wrong is told once, where it is missing. */
export function checkDraft(ruleset: Ruleset, sections: DraftSections, scale: Scale): Issue[] {
  const nodes = listDraftNodes(sections);
  const found = new Map(nodes.map((node) => [node.code, node]));
  const isUnknown = sections.base.some(({ maxPoints }) => maxPoints === null);
  return checkRuleset(ruleset).flatMap((issue): Issue[] => {
    const about = issue.about?.criterion;
    if (about === undefined) {
      if (issue.code === "ruleset.scale-sum") return isUnknown ? [] : [{ ...issue, at: scale.at }];
      return issue.code === "ruleset.duplicate-code" ? locateTwice(issue, nodes) : [issue];
    }
    const node = found.get(about);
    if (node === undefined || lacksPoints(node)) return [];
    return [{ ...issue, at: placeIssue(issue, node) }];
  });
}

function lacksPoints(node: DraftNode): boolean {
  if (node.maxPoints === null) return true;
  return node.type === "group" && node.children.some(({ maxPoints }) => maxPoints === null);
}

function placeIssue({ code }: Issue, node: DraftNode): CellRef {
  if (node.type === "group" || /^ruleset[.](max|weight|group)/.test(code)) return node.at.points;
  return node.proposal.at;
}

/** A code that two rows share is shown at the second. */
function locateTwice(issue: Issue, nodes: readonly DraftNode[]): Issue[] {
  const code: CriterionCode = String(issue.params?.code ?? "");
  const [, second] = nodes.filter((node) => node.code === code);
  return [second === undefined ? issue : { ...issue, at: second.at.label }];
}
