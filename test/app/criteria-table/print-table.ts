import type { CriteriaGrid } from "../../../src/app/criteria-table/grid";
import type { Decimal } from "../../../src/domain/decimal";
import type { Criterion, CriterionNode, Ruleset } from "../../../src/domain/ruleset";
import { typeGrid, type Typed } from "./show-reading";

/** How an officer might lay the same ruleset out. */
export interface Layout {
  /** Whole codes (I.2), or only the last part (2) where the levels have styles of their own. */
  readonly labels: "whole" | "local" | "inText";
  readonly mark: "," | "." | "number";
  readonly isDecomposed: boolean;
  readonly headers: "accents" | "plain" | "capitals" | "twoRows";
  readonly titles: number;
  readonly rules: "oneLine" | "lines" | "bullets" | "short";
  readonly hasTotal: boolean;
  /** Order of the seven columns. */
  readonly order: readonly number[];
}

const HEADERS = {
  accents: ["TT", "Nội dung", "Điểm tối đa", "Cách chấm", "Đơn vị tính", "Chỉ tiêu", "Minh chứng"],
  plain: ["SO TT", "Tieu chi", "Thang diem", "Huong dan cham", "DVT", "Chi tieu", "Minh chung"],
  capitals: [
    "STT",
    "NỘI DUNG\nTIÊU CHÍ",
    "ĐIỂM  CHUẨN",
    "ĐIỀU KIỆN CHẤM ĐIỂM",
    "ĐƠN VỊ TÍNH",
    "CHỈ TIÊU ĐƯỢC GIAO",
    "VĂN BẢN CHỨNG MINH",
  ],
  twoRows: ["TT", "Nội dung", "Điểm", "Cách chấm", "Đơn vị tính", "Chỉ tiêu", "Minh chứng"],
} as const;

const TITLES = [
  "ỦY BAN NHÂN DÂN TỈNH",
  "BẢNG TIÊU CHÍ CHẤM ĐIỂM THI ĐUA",
  "(Kèm theo Kế hoạch)",
  "",
];

/** The criteria of a ruleset as a table, with a column for self-scores that nobody filled in. */
export function printTable(ruleset: Ruleset, layout: Layout): CriteriaGrid {
  const { order, headers } = layout;
  const body: Typed[][] = [];
  const add = (node: CriterionNode): void => {
    body.push(printNode(node, layout));
    if (node.type === "group") node.children.forEach(add);
  };
  ruleset.base.forEach(add);
  const heading = (text: string, points: Decimal | null): Typed[] => [
    "",
    text,
    points === null ? "" : printPoints(points, layout),
  ];
  if (layout.hasTotal) body.push(heading("Tổng cộng", ruleset.scale));
  for (const [section, text] of [
    ["bonus", "ĐIỂM THƯỞNG"] as const,
    ["penalty", "Điểm trừ"] as const,
  ]) {
    const { cap, nodes } = ruleset[section];
    if (nodes.length === 0) continue;
    body.push(heading(text, cap));
    nodes.forEach(add);
  }
  const top: Typed[][] = [[...HEADERS[headers]]];
  if (headers === "twoRows") top.push(["", "", "Tối đa"]);
  const place = (row: readonly Typed[]): Typed[] => order.map((column) => row[column] ?? "");
  const entry = (row: Typed[], index: number): Typed[] =>
    index === 0 ? [...row, "Điểm tự chấm"] : row;
  const titles = TITLES.slice(0, layout.titles).map((title): Typed[] => [title]);
  return compose([...titles, ...[...top, ...body].map(place).map(entry)], layout);
}

function compose(rows: Typed[][], { isDecomposed }: Layout): CriteriaGrid {
  const form = isDecomposed ? "NFD" : "NFC";
  return typeGrid(
    rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell.normalize(form) : cell)))
  );
}

function printNode(node: CriterionNode, layout: Layout): Typed[] {
  const label = layout.labels === "local" ? (node.code.split(".").at(-1) ?? "") : node.code;
  const isInText = layout.labels === "inText";
  const head = [isInText ? "" : label, isInText ? `${label}. ${node.name}` : node.name];
  const points = printPoints(node.maxPoints, layout);
  if (node.type === "group") return [...head, points];
  const target = node.target === null ? "" : printPoints(node.target, layout);
  return [...head, points, printRule(node, layout), node.measure, target, node.evidence];
}

function printPoints(value: Decimal, { mark }: Layout): Typed {
  return mark === "number" ? value.toNumber() : value.toString().replace(".", mark);
}

function printRule({ rule, maxPoints }: Criterion, layout: Layout): string {
  const { rules, mark } = layout;
  const number = (value: Decimal): string =>
    value.toString().replace(".", mark === "number" ? "," : mark);
  const print = ({ text, points }: { text: string; points: Decimal }): string =>
    rules === "short" ? `${text} (${number(points)}đ)` : `${text}: ${number(points)} điểm`;
  const join = (lines: readonly string[]): string => {
    if (rules === "bullets") return lines.map((line) => `- ${line}`).join("\n");
    return lines.join(rules === "lines" ? "\n" : "; ");
  };
  if (rule.kind === "achieved")
    return join([`Đạt: ${number(maxPoints)} điểm`, "không đạt: 0 điểm"]);
  if (rule.kind === "sumOfParts") return join(rule.parts.map(print));
  if (rule.kind === "tiersByCondition") return join(rule.tiers.map(print));
  return "tiers" in rule ? join(rule.tiers.map(print).reverse()) : "";
}
