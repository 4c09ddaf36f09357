import type { Decimal } from "../../domain/decimal";
import type { Issue } from "../../domain/issue";
import { foldWords } from "../fold-text";
import { addUpNodes, type DraftGroup, type DraftNode } from "./draft-node";
import type { StatedTotal } from "./find-scale";
import type { TableLine } from "./read-lines";

/** A line of the table that adds up, and what it should come to. */
export interface TotalLine {
  readonly line: TableLine;
  /** What of the base section stands above it. */
  readonly base: readonly DraftNode[];
  readonly bonus: readonly DraftNode[];
  readonly penalty: readonly DraftNode[];
  /** More of the base section follows: a sum of one group. */
  readonly isBetween: boolean;
}

/** Compares a total with what it adds up; the base section's own is also its scale. */
export function checkTotal(total: TotalLine): {
  readonly scale: StatedTotal | null;
  readonly issues: readonly Issue[];
} {
  const { line } = total;
  const at = line.at.points;
  if (line.points.kind === "empty") return { scale: null, issues: [] };
  if (line.points.kind === "fault") {
    const { code, params } = line.points;
    return { scale: null, issues: [{ code, severity: "error", at, params }] };
  }
  const { value } = line.points;
  const scope = scopeOf(total);
  if (scope === null) return { scale: { value, at }, issues: [] };
  const isRight = scope.sums.some((found) => found === null || found.eq(value));
  const [needed] = scope.sums;
  if (isRight || needed === undefined || needed === null) return { scale: null, issues: [] };
  const params = { found: value.toNumber(), needed: needed.toNumber(), name: line.text };
  return {
    scale: null,
    issues: [{ code: "criteria.total-differs", severity: "error", at, params }],
  };
}

/** What a total adds up, all readings; null for the total of the base section. */
function scopeOf(total: TotalLine): { readonly sums: readonly (Decimal | null)[] } | null {
  const { line, base, bonus } = total;
  const words = foldWords(line.text);
  const sums = sumExtra(total, words) ?? sumPart(total, words);
  if (sums !== null) return { sums };
  const all = addUpNodes([...base, ...bonus]);
  const isWithBonus =
    bonus.length > 0 && line.points.kind === "number" && all?.eq(line.points.value) === true;
  return isWithBonus ? { sums: [all] } : null;
}

function sumExtra({ base, bonus, penalty }: TotalLine, words: string): (Decimal | null)[] | null {
  if (/\b(thuong|cong them|diem cong)\b/.test(words) && bonus.length > 0)
    return [addUpNodes(bonus), addUpNodes([...base, ...bonus])];
  return /\btru\b/.test(words) && penalty.length > 0 ? [addUpNodes(penalty)] : null;
}

/** The group that is named, or what stands above while more follows. */
function sumPart({ base, isBetween }: TotalLine, words: string): (Decimal | null)[] | null {
  const named = base.find((node) => isNamed(node, words));
  if (named !== undefined) return [named.maxPoints];
  const last = isBetween ? base.at(-1) : undefined;
  if (last === undefined) return null;
  return [last.type === "group" ? last.maxPoints : addUpNodes(base)];
}

/** "Cộng mục I" names the group by its number. */
function isNamed(node: DraftNode, words: string): node is DraftGroup {
  const label = foldWords(node.code.split(".").at(-1) ?? "");
  return (
    node.type === "group" &&
    new RegExp(`^(tong )?(cong|diem)( diem)?( muc| nhom| phan| noi dung)? ${label}$`).test(words)
  );
}
