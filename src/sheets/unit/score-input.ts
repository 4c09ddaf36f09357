import type { Decimal } from "../../domain/decimal";
import { findPointRange } from "../../domain/points/find-point-range";
import type { Criterion } from "../../domain/ruleset";
import type { BookContext } from "../book-context";
import type { InputRule } from "./result-inputs";

/** What a score cell takes; a limit that is not set is left open. */
export function scoreRule({ ruleset }: BookContext, criterion: Criterion): InputRule {
  const { least, most } = findPointRange(criterion, ruleset.places);
  const range = [
    least === null ? "" : ` từ ${print(least)}`,
    most === null ? "" : ` đến ${print(most)}`,
  ].join("");
  return {
    rule: {
      kind: "decimal",
      min: least?.toNumber() ?? OPEN_BELOW,
      max: most?.toNumber() ?? null,
    },
    title: "Điểm",
    error: `Nhập số${range}. Chưa chấm thì để trống, không ghi 0.`,
    prompt: `Số${range}; để trống = chưa chấm.`,
  };
}

/** A validation needs a lower end; far below any score. */
const OPEN_BELOW = -1_000_000;

function print(points: Decimal): string {
  return points.toString().replace(".", ",");
}
