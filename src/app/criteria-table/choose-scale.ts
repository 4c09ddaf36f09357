import { ZERO } from "../../domain/decimal";
import type { Issue } from "../../domain/issue";
import { checkTotal } from "./check-total";
import { addUpNodes, type DraftSections } from "./draft-node";
import type { TableHeader } from "./find-header";
import { findTitleScales, type Scale, type StatedTotal } from "./find-scale";
import { placeOf, type CriteriaGrid } from "./grid";
import { readNamePoints } from "./name-points";
import { isBareTotal } from "./row-words";
import type { SortedRows } from "./sort-rows";
import type { Sections } from "./split-sections";

/** Everything that may say what a table adds up to. */
export interface ScaleInput {
  readonly grid: CriteriaGrid;
  readonly header: TableHeader;
  readonly sorted: SortedRows;
  readonly sections: Sections;
  readonly draft: DraftSections;
}

/** The scale as the total row says, else the heading, else the title, else the sum; where several say, all must agree. */
export function chooseScale(input: ScaleInput, issues: Issue[]): Scale {
  const { grid, header, sections, draft } = input;
  const stated = [
    ...readTotals(input, issues),
    ...headingScale(sections),
    ...findTitleScales(grid, header),
  ];
  const [scale, ...others] = stated;
  if (scale === undefined) return sumScale(input, issues);
  const sum = addUpNodes(draft.base);
  for (const { value, at } of others) {
    if (value.eq(scale.value) || (sum !== null && !scale.value.eq(sum))) continue;
    const params = { found: value.toNumber(), needed: scale.value.toNumber(), name: "" };
    issues.push({ code: "criteria.total-differs", severity: "error", at, params });
  }
  return { ...scale, isStated: true };
}

function readTotals({ sorted, sections, draft }: ScaleInput, issues: Issue[]): StatedTotal[] {
  return sorted.totals.flatMap(({ line, after }, at) => {
    const rows = new Set(sorted.lines.slice(0, after).map(({ row }) => row));
    const isAbove = (index: number): boolean =>
      rows.has(sections.base[index]?.line.row ?? Number.NaN);
    const base = draft.base.filter((_, index) => isAbove(index));
    const isFollowed = sorted.totals[at + 1]?.after === after && isBareTotal(line.text);
    const isBetween = base.length < draft.base.length || isFollowed;
    const { bonus, penalty } = draft;
    const total = { line, base, bonus: bonus.nodes, penalty: penalty.nodes, isBetween };
    const checked = checkTotal(total);
    issues.push(...checked.issues);
    return checked.scale === null ? [] : [checked.scale];
  });
}

function headingScale({ heading }: Sections): StatedTotal[] {
  if (heading === null) return [];
  const { line } = heading;
  const number = line.points.kind === "empty" ? readNamePoints(line.text).points : line.points;
  return number.kind === "number" ? [{ value: number.value, at: line.at.points }] : [];
}

function sumScale({ grid, header, draft }: ScaleInput, issues: Issue[]): Scale {
  const at = draft.base[0]?.at.points ?? placeOf(grid, header.from, 0);
  const value = addUpNodes(draft.base) ?? ZERO;
  if (value.gt(0)) {
    const params = { found: value.toNumber() };
    issues.push({ code: "criteria.scale-summed", severity: "warning", at, params });
  }
  return { value, at, isStated: false };
}
