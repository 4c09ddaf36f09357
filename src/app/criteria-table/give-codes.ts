import type { CriterionCode } from "../../domain/ruleset";
import type { ExtraRows, Sections } from "./split-sections";
import type { TableNode } from "./table-node";

/** Codes that stand for sections without a number of their own, as in the shipped rulesets. */
const SECTION_CODES = { bonus: "CT", penalty: "DT" } as const;

/** A code for every row of the tree: its whole number as printed ("I.2", "1.1"), or its number behind that of the row above it. */
export function giveCodes(sections: Sections): ReadonlyMap<TableNode, CriterionCode> {
  const codes = new Map<TableNode, CriterionCode>();
  const all = [...sections.base, ...sections.bonus.nodes, ...sections.penalty.nodes];
  const areWhole = hasWholeNumbers(all);
  const give = (nodes: readonly TableNode[], above: string): void => {
    nodes.forEach((node, index) => {
      const code = makeCode(node, { above, index, areWhole });
      codes.set(node, code);
      give(node.children, code);
    });
  };
  give(sections.base, "");
  for (const section of ["bonus", "penalty"] as const)
    give(sections[section].nodes, codeOf(sections[section], SECTION_CODES[section]));
  return codes;
}

function codeOf({ heading }: ExtraRows, otherwise: string): string {
  const label = heading?.line.label;
  return label && label.parts.length > 0 ? label.parts.join(".") : otherwise;
}

interface CodePlace {
  readonly above: string;
  readonly index: number;
  readonly areWhole: boolean;
}

function makeCode({ line }: TableNode, { above, index, areWhole }: CodePlace): string {
  const parts = line.label?.parts ?? [];
  const own = parts.at(-1) ?? String(index + 1);
  if (parts.length > 1 && areWhole) return parts.join(".");
  return above === "" ? own : `${above}.${own}`;
}

/** 1.1 under both I and II is no number of the whole table. */
function hasWholeNumbers(nodes: readonly TableNode[]): boolean {
  const seen = new Set<string>();
  const check = (node: TableNode): boolean => {
    const { parts = [] } = node.line.label ?? {};
    const text = parts.join(".");
    if (parts.length > 1 && seen.has(text)) return false;
    seen.add(text);
    return node.children.every(check);
  };
  return nodes.every(check);
}
