import type { Issue } from "../../domain/issue";
import { listAllCriteria, listAllNodes } from "../../domain/criteria-tree";
import type { Ruleset } from "../../domain/ruleset";
import type { SheetKey } from "../../plan/cells";
import type { Snapshot } from "../../plan/snapshot";
import { printContent } from "../describe-repairs";
import { printCells } from "../print-cells";
import type { TypedCell } from "./carry-inputs";
import { listForeign } from "./compare-sheets";
import type { PlannedChange } from "./plan-change";
import { listDrawn } from "./write-change";

/** Cells that are named with what stands in them. */
const MOST_NAMED = 5;

/** What a change takes away: typed cells without a place (an error until accepted), formulas, texts outside the input cells. */
export function describeChange(
  change: PlannedChange,
  snapshot: Snapshot,
  acceptLoss: boolean
): readonly Issue[] {
  const { lost, frozen } = change.carried;
  const severity = acceptLoss ? "warning" : "error";
  return [
    ...perSheet(lost, snapshot, { code: "change.inputs-lost", severity }),
    ...perSheet(frozen, snapshot, { code: "change.formula-replaced", severity: "warning" }),
    ...listDropped(change, snapshot),
    ...tellRedrawn(change, snapshot),
  ];
}

/** A sheet that goes and comes loses what is in no cell: formats, comments, pictures. */
function tellRedrawn(change: PlannedChange, snapshot: Snapshot): readonly Issue[] {
  const names = listDrawn(change, snapshot).flatMap(({ present }) => present?.name ?? []);
  if (names.length === 0) return [];
  const params = { count: names.length, sheets: names.join(", ") };
  return [{ code: "change.sheets-redrawn", severity: "warning", params }];
}

function perSheet(
  cells: readonly TypedCell[],
  snapshot: Snapshot,
  issue: Pick<Issue, "code" | "severity">
): readonly Issue[] {
  const keys = [...new Set(cells.map(({ sheet }) => sheet))];
  return keys.map((key) => {
    const own = cells.filter(({ sheet }) => sheet === key);
    const named = own.slice(0, MOST_NAMED).map(printTyped).join("; ");
    const found = own.length > MOST_NAMED ? `${named}; …` : named;
    const at = { sheet: nameOf(snapshot, key), cell: printCells(own.map((one) => one.at)) };
    return { ...issue, at, params: { count: own.length, found } };
  });
}

function printTyped({ criterion, content }: TypedCell): string {
  const text = printContent(content);
  return criterion === undefined ? text : `${criterion}: ${text}`;
}

function listDropped(change: PlannedChange, snapshot: Snapshot): readonly Issue[] {
  return listDrawn(change, snapshot).flatMap(({ old, present }): Issue[] => {
    if (!old || !present) return [];
    const cells = listForeign(old, present);
    if (cells.length === 0) return [];
    const at = { sheet: present.name, cell: printCells(cells) };
    const params = { count: cells.length };
    return [{ code: "change.cells-dropped", severity: "warning", at, params }];
  });
}

function nameOf({ sheets }: Snapshot, key: SheetKey): string {
  return sheets.find((sheet) => sheet.key === key)?.name ?? key;
}

/** Titles, bands, gates, groups, criteria and lines of rules without words, and rules without the table they need. */
export function checkWords(ruleset: Ruleset): readonly Issue[] {
  const nameless = listAllNodes(ruleset).filter(({ name }) => name.trim() === "");
  const wordless = listAllCriteria(ruleset).filter(({ rule }) =>
    listTexts(rule).some((text) => text.trim() === "")
  );
  const empty = listAllCriteria(ruleset).filter(({ rule }) => listLines(rule)?.length === 0);
  const codes = new Set([...nameless, ...wordless].map(({ code }) => code));
  const { title, source, bands, gates } = ruleset;
  const others = [title, source.title, ...[...bands, ...gates].map(({ name }) => name)];
  return [
    ...others
      .filter((text) => text.trim() === "")
      .map((): Issue => ({ code: "change.name-missing", severity: "error" })),
    ...[...codes].map((criterion): Issue => ({
      code: "change.name-missing",
      severity: "error",
      about: { criterion },
    })),
    ...empty.map(({ code }): Issue => ({
      code: "ruleset.empty",
      severity: "error",
      about: { criterion: code },
    })),
  ];
}

type Rule = ReturnType<typeof listAllCriteria>[number]["rule"];

/** Texts that must not be empty: those that name a line on the unit sheets. */
function listTexts(rule: Rule): readonly string[] {
  if (rule.kind === "rankLookup") return rule.raters;
  if (rule.kind === "tiersByCount" || rule.kind === "tiersByPercent") return [];
  return (listLines(rule) ?? []).map(({ text = "" }) => text);
}

/** Tables that must not be empty and are not checked elsewhere; null where a rule has none. */
function listLines(rule: Rule): readonly { readonly text?: string }[] | null {
  switch (rule.kind) {
    case "tiersByCondition":
      return rule.tiers;
    case "sumOfParts":
      return rule.parts;
    case "plusMinus":
      return rule.items;
    case "awardTable":
      return rule.awards;
    case "rankLookup":
      return rule.ranks.map(() => ({}));
    default:
      return null;
  }
}
