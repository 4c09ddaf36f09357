import type { CellRef, Issue } from "../../domain/issue";
import { foldWords } from "../fold-text";
import type { TableNode } from "./table-node";

/** Rows of a bonus or penalty section. `heading` is its row, when all of it stands under one. */
export interface ExtraRows {
  readonly heading: TableNode | null;
  readonly nodes: readonly TableNode[];
}

export interface Sections {
  /** The row that heads the base section, when it is no more than that. */
  readonly heading: TableNode | null;
  readonly base: readonly TableNode[];
  readonly bonus: ExtraRows;
  readonly penalty: ExtraRows;
  /** Headings of bonus and penalty together, which were parted. */
  readonly mixed: readonly TableNode[];
  readonly issues: readonly Issue[];
}

/** Parts the tree by its heading words: "Điểm thưởng", "Điểm trừ", and both under one heading. */
export function splitSections(roots: readonly TableNode[]): Sections {
  const issues: Issue[] = [];
  const mixed = roots.filter(({ heading }) => heading === "mixed");
  const parted = roots.flatMap((node) => (node.heading === "mixed" ? part(node, issues) : [node]));
  const list = (heading: TableNode["heading"]): TableNode[] =>
    parted.filter((node) => node.heading === heading);
  const bonus = toExtra(list("bonus"));
  const penalty = toExtra(list("penalty"));
  const base = parted.filter(({ heading }) => heading === null || heading === "base");
  const hasExtra = bonus.nodes.length + penalty.nodes.length > 0;
  const [only] = base;
  const isHeaded = hasExtra && base.length === 1 && only?.heading === "base";
  return isHeaded && only.children.length > 0
    ? { heading: only, base: only.children, bonus, penalty, mixed, issues }
    : { heading: null, base, bonus, penalty, mixed, issues };
}

function toExtra(headings: readonly TableNode[]): ExtraRows {
  const filled = headings.filter(isFilled);
  const [only] = filled;
  if (only !== undefined && filled.length === 1 && only.children.length > 0)
    return { heading: only, nodes: only.children };
  return { heading: null, nodes: filled };
}

/** A heading with nothing under it and no points of its own is only words. */
function isFilled({ line, children, details }: TableNode): boolean {
  return children.length + details.length > 0 || line.points.kind !== "empty" || line.rule !== "";
}

/** Children of "điểm cộng, điểm trừ": by their own headings, signs or words. */
function part(mixed: TableNode, issues: Issue[]): TableNode[] {
  const sorted = mixed.children.map((child) => ({ child, kind: kindOf(child) }));
  for (const { child, kind } of sorted) {
    if (kind === null) reportAll(child, issues);
  }
  if (mixed.line.points.kind !== "empty") report(mixed.line.at.points, mixed.line.text, issues);
  return (["bonus", "penalty"] as const).flatMap((heading) => {
    const mine = sorted.filter(({ kind }) => kind === heading).map(({ child }) => child);
    const headed = mine.filter((child) => child.heading === heading);
    const loose = mine.filter((child) => child.heading !== heading);
    if (loose.length === 0) return headed;
    const line = { ...mixed.line, label: null };
    const points = { kind: "empty" } as const;
    const own = { ...mixed, line: { ...line, points }, heading, children: loose, details: [] };
    return [...headed, own];
  });
}

/** A row that belongs to neither section, and what stands under it. */
function reportAll({ line, details, children }: TableNode, issues: Issue[]): void {
  for (const { at, text } of [line, ...details]) report(at.text, text, issues);
  children.forEach((child) => reportAll(child, issues));
}

function report(at: CellRef, text: string, issues: Issue[]): void {
  const params = { found: text.slice(0, 60) };
  issues.push({ code: "criteria.section-unclear", severity: "error", at, params });
}

function kindOf({ heading, line }: TableNode): "bonus" | "penalty" | null {
  if (heading === "bonus" || heading === "penalty") return heading;
  const words = foldWords(`${line.text} ${line.rule}`);
  const isMinus =
    /\b(tru|giam)\b/.test(words) || (line.points.kind === "number" && line.points.value.lt(0));
  const isPlus = /\b(cong( them)?|thuong( them)?) (diem )?\d|\b(diem )?(cong|thuong)$/.test(words);
  if (isMinus === isPlus) return null;
  return isMinus ? "penalty" : "bonus";
}
