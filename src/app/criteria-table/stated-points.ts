import { decimal, type Decimal } from "../../domain/decimal";
import type { CellRef } from "../../domain/issue";
import { report, type Drafting } from "./drafting";
import { readNamePoints } from "./name-points";
import type { CellNumber } from "./read-number";
import type { TableNode } from "./table-node";

/** A row's name without points, and the points that stand in it or beside it. */
export interface StatedPoints {
  readonly name: string;
  /** null: neither the column nor the name says. */
  readonly points: Decimal | null;
  /** Something stands there that is no points. */
  readonly isFault: boolean;
}

/** The maximum in its column or at the end of the name; both must agree. */
export function readMax({ line }: TableNode, drafting: Drafting): StatedPoints {
  const inName = readNamePoints(line.text);
  const { name } = inName;
  const column = takePoints(line.points, line.at.points, drafting);
  const named = takePoints(inName.points, line.at.text, drafting);
  if (column.points !== null && named.points !== null && !column.points.eq(named.points)) {
    const params = { found: named.points.toNumber(), needed: column.points.toNumber() };
    report(drafting, "criteria.points-differ", { at: line.at.text, severity: "error", params });
  }
  const isFault = column.isFault || named.isFault;
  return { name, points: column.points ?? named.points, isFault };
}

function takePoints(
  number: CellNumber,
  at: CellRef,
  drafting: Drafting
): { readonly points: Decimal | null; readonly isFault: boolean } {
  if (number.kind === "empty") return { points: null, isFault: false };
  if (number.kind === "fault") {
    report(drafting, number.code, { at, severity: "error", params: number.params });
    return { points: null, isFault: true };
  }
  const value = drafting.section === "penalty" ? number.value.abs() : number.value;
  if (value.gt(0)) return { points: value, isFault: false };
  const params = { found: number.value.toNumber() };
  report(drafting, "criteria.not-positive", { at, severity: "error", params });
  return { points: null, isFault: true };
}

/** The coefficient in its column, else 1. */
export function readWeight({ line }: TableNode, drafting: Drafting): Decimal {
  const { weight } = line;
  if (weight.kind === "empty") return decimal(1);
  if (weight.kind === "number" && weight.value.gt(0)) return weight.value;
  const at = line.at.weight;
  const fault =
    weight.kind === "fault"
      ? { code: weight.code, params: weight.params }
      : { code: "criteria.not-positive" as const, params: { found: weight.value.toNumber() } };
  report(drafting, fault.code, { at, severity: "error", params: fault.params });
  return decimal(1);
}
