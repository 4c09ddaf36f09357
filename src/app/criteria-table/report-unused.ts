import type { CellRef, Issue } from "../../domain/issue";
import { readNamePoints } from "./name-points";
import type { Sections } from "./split-sections";
import type { TableNode } from "./table-node";

/** What stands in a heading's row, or right under it, and only has a meaning for a criterion. */
export function reportUnused({ line, details }: TableNode): Issue[] {
  const name = readNamePoints(line.text).name.slice(0, 60);
  const report = (found: string, at: CellRef): Issue[] => {
    const params = { found: found.slice(0, 60), name };
    return found === "" ? [] : [{ code: "criteria.group-extra", severity: "warning", at, params }];
  };
  const weight = line.weight.kind === "empty" ? "" : "hệ số";
  return [
    ...report(line.rule, line.at.rule),
    ...report(line.evidence, line.at.evidence),
    ...report(line.targetText, line.at.target),
    ...report(line.measure, line.at.text),
    ...report(weight, line.at.weight),
    ...details.flatMap((detail) => report(detail.text, detail.at.text)),
    ...details.flatMap((detail) => report(detail.rule, detail.at.rule)),
    ...details.flatMap((detail) => report(detail.evidence, detail.at.evidence)),
  ];
}

/** The same for the headings of sections, which are no groups. */
export function reportUnusedHeadings({ heading, bonus, penalty, mixed }: Sections): Issue[] {
  const headings = [heading, bonus.heading, penalty.heading].filter((node) => node !== null);
  return [...headings, ...mixed].flatMap(reportUnused);
}
