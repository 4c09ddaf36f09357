import type { NominationFault } from "../../domain/nominations/judge-nominations";
import { DOTS, NOMINATION_FAULTS } from "../../domain/nominations/judge-nominations";
import { PROPOSAL_KINDS, REFUSED } from "../../domain/nominations/nomination";
import { cellAddress, rangeAddress } from "../../plan/addresses";
import type { BookContext } from "../book-context";
import { UNITS_COLUMNS, unitsColumnAddress } from "../units/units-layout";
import { BETWEEN, FAULT_WORDS, RECIPIENT_WORDS, SOUND } from "./nomination-words";
import {
  KEY_STEP,
  type NominationColumn,
  NOMINATION_COLUMNS as C,
  NOMINATION_ROWS,
  nominationArea,
  TYPED_COLUMNS,
} from "./nominations-layout";

/** Addresses that the formulas of one row need. */
interface Row {
  readonly context: BookContext;
  readonly row: number;
  readonly cells: Cells;
}

type Cells = Readonly<Record<NominationColumn, string>>;

/** The computed cells of a row. */
export function nominationFormulas(context: BookContext, row: number) {
  const cells = cellsOf(row);
  const at: Row = { context, row, cells };
  const typed = TYPED_COLUMNS.map((column) => cells[column]).join("&");
  return {
    check: `IF(${cells.filled}=0,"",IF(${cells.problems}="","${SOUND}",LEFT(${cells.problems},LEN(${cells.problems})-${BETWEEN.length})))`,
    problems: `IF(${cells.filled}=0,"",${problemsOf(at)})`,
    filled: `IF(${typed}="",0,1)`,
    first: `IF(${cells.round}="",0,IF(SUMPRODUCT((${upTo(row, "round")}&""=${cells.round}&"")*1)=1,1,0))`,
    roundOrder: roundOrderFormula(at),
    key: keyFormula(at),
    unitOrder: `IF(${cells.unit}="",0,SUMPRODUCT((${unitCodes(context)}=${cells.unit}&"")*${unitOrders(context)}))`,
    unitName: unitNameFormula(at),
    same: sameFormula(at),
  };
}

function cellsOf(row: number): Cells {
  const entries = Object.entries(C).map(([id, column]) => [id, cellAddress({ row, column })]);
  return Object.fromEntries(entries) as Cells;
}

/** All rows of a column. */
function all(context: BookContext, column: NominationColumn): string {
  return rangeAddress(nominationArea(context, column), true);
}

/** The rows of a column down to this one. */
function upTo(row: number, column: NominationColumn): string {
  const top = cellAddress({ row: NOMINATION_ROWS.first, column: C[column] }, true);
  return `${top}:${cellAddress({ row, column: C[column] })}`;
}

function unitCodes(context: BookContext): string {
  return unitsColumnAddress(context, UNITS_COLUMNS.code);
}

function unitOrders(context: BookContext): string {
  return unitsColumnAddress(context, UNITS_COLUMNS.order);
}

function problemsOf(at: Row): string {
  return NOMINATION_FAULTS.map((fault) => {
    const [test, inner] = faultTest(at, fault);
    const words = `"${FAULT_WORDS[fault]}${BETWEEN}"`;
    return inner === undefined
      ? `IF(${test},${words},"")`
      : `IF(${test},IF(${inner},${words},""),"")`;
  }).join("&");
}

/** When a fault is there: one condition, or two that must both hold. */
function faultTest(
  { context, cells }: Row,
  fault: NominationFault
): readonly [test: string, inner?: string] {
  const awarded = `${cells.result}&""<>""`;
  const person = `${cells.recipient}="${RECIPIENT_WORDS.individual}"`;
  switch (fault) {
    case "kind":
      return [`SUMPRODUCT((${kindChoices()}=${cells.kind})*1)=0`];
    case "recipient":
      return [
        `${cells.recipient}<>"${RECIPIENT_WORDS.collective}"`,
        `${cells.recipient}<>"${RECIPIENT_WORDS.individual}"`,
      ];
    case "unit":
      return [`${cells.unit}<>""`, `SUMPRODUCT((${unitCodes(context)}=${cells.unit}&"")*1)=0`];
    case "name":
      return [isOpenText(cells.name)];
    case "position":
      return [person, isOpenText(cells.position)];
    case "repeated":
      return [`${cells.same}>1`];
    case "refused":
      return [`${cells.result}="${REFUSED}"`];
    case "otherwise":
      return [awarded, `AND(${cells.result}<>"${REFUSED}",${cells.result}&""<>${cells.award}&"")`];
    case "papers":
      return [
        awarded,
        `AND(${cells.result}<>"${REFUSED}",OR(${cells.decisionNumber}="",${cells.decisionDate}=""))`,
      ];
    default:
      return [`${cells[fault]}=""`];
  }
}

/** Nothing, or dots that hold a place. */
function isOpenText(cell: string): string {
  return `SUBSTITUTE(${cell},"${DOTS}","")=""`;
}

/** The list that Loại is chosen from. */
export function kindChoices(): string {
  return choicesBelow(0, PROPOSAL_KINDS.length);
}

/** Cells of a list right of the printed page, `from` rows below the first. */
export function choicesBelow(from: number, count: number): string {
  const top = NOMINATION_ROWS.first + from;
  const left = C.choices;
  return rangeAddress({ top, left, bottom: top + count - 1, right: left }, true);
}

/** The place of the row's round by first appearance; 0 without a round. */
function roundOrderFormula({ row, cells }: Row): string {
  if (row === NOMINATION_ROWS.first) return cells.first;
  const above = (column: NominationColumn): string => upTo(row - 1, column);
  const known = `SUMPRODUCT((${above("round")}&""=${cells.round}&"")*${above("first")}*${above("roundOrder")})`;
  return `IF(${cells.first}=1,SUM(${upTo(row, "first")}),IF(${cells.round}="",0,${known}))`;
}

/** Collectives stand before individuals, both in the order of the rows. */
function keyFormula({ context, row, cells }: Row): string {
  const { roundOrder, recipient } = cells;
  const person = `"${RECIPIENT_WORDS.individual}"`;
  const count = (rounds: string, recipients: string, sign: string): string =>
    `SUMPRODUCT((${rounds}=${roundOrder})*(${recipients}${sign}${person})*1)`;
  const above = (sign: string): string =>
    count(upTo(row, "roundOrder"), upTo(row, "recipient"), sign);
  const collectives = count(all(context, "roundOrder"), all(context, "recipient"), "<>");
  const place = `IF(${recipient}=${person},${collectives}+${above("=")},${above("<>")})`;
  return `IF(${roundOrder}=0,0,${roundOrder}*${KEY_STEP}+${place})`;
}

/** The name of the unit, as the list prints it; a code that is no unit's stands as it is. */
function unitNameFormula({ context, cells }: Row): string {
  const { unit, unitOrder } = cells;
  const names = unitsColumnAddress(context, UNITS_COLUMNS.name);
  return `IF(${unitOrder}=0,${unit}&"",IFERROR(INDEX(${names},${unitOrder}),${unit}&""))`;
}

/** How many rows are for the same recipient and achievement, refused ones aside (Luật 06/2022/QH15, Điều 5.2.c). */
function sameFormula({ context, cells }: Row): string {
  const alike = (["name", "recipient", "unit", "achievement"] as const)
    .map((column) => `(${all(context, column)}&""=${cells[column]}&"")`)
    .join("*");
  const open = `(${all(context, "result")}&""<>"${REFUSED}")`;
  const counted = `SUMPRODUCT(${alike}*${open}*1)`;
  return `IF(${cells.name}="",0,IF(${cells.achievement}="",0,IF(${cells.result}="${REFUSED}",0,${counted})))`;
}
