import type { Decimal } from "../../domain/decimal";
import type { Issue } from "../../domain/issue";
import type { Section } from "../../domain/ruleset";
import { draftNodes } from "./draft-criteria";
import type { DraftSections } from "./draft-node";
import type { Drafting } from "./drafting";
import { giveCodes } from "./give-codes";
import { readNamePoints } from "./name-points";
import type { ExtraRows, Sections } from "./split-sections";

/** Makes groups and criteria of all rows, and reads the most that bonus and penalty sections come to. */
export function draftSections(sections: Sections, issues: Issue[]): DraftSections {
  const codes = giveCodes(sections);
  const draft = (section: Section): Drafting => ({ section, codes, issues });
  const extra = (rows: ExtraRows, section: Section) => ({
    cap: readCap(rows, section, issues),
    nodes: draftNodes(rows.nodes, draft(section)),
  });
  return {
    base: draftNodes(sections.base, draft("base")),
    bonus: extra(sections.bonus, "bonus"),
    penalty: extra(sections.penalty, "penalty"),
  };
}

/** The most that a section adds or takes, when its heading says. */
function readCap({ heading }: ExtraRows, section: Section, issues: Issue[]): Decimal | null {
  if (heading === null) return null;
  const { line } = heading;
  const named = readNamePoints(line.text).points;
  const number = line.points.kind === "empty" ? named : line.points;
  if (number.kind === "empty") return null;
  if (number.kind === "number" && (section === "penalty" || number.value.gt(0)))
    return number.value.abs();
  const at = line.at.points;
  if (number.kind === "fault")
    issues.push({ code: number.code, severity: "error", at, params: number.params });
  else {
    const params = { found: number.value.toNumber() };
    issues.push({ code: "criteria.not-positive", severity: "error", at, params });
  }
  return null;
}
