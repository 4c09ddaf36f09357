import { paragraph } from "../document-parts";
import type { FormContext, FormUnit, FormVote } from "../form-context";
import type { FormBlock, FormRow, FormTable } from "../form-document";
import { isBlank, join, type Live, orElse, when } from "../live-text";
import { say } from "../texts/say";

const ISSUED = "Số phiếu phát ra";
/** Points, between two tables. */
const GAP = 6;

/** The votes of each unit; where nothing is counted, empty tables to write in, one per award. */
export function voteTables(context: FormContext): readonly FormBlock[] {
  const { vote, units, slots } = context;
  const divisor = vote?.denominator ?? ISSUED;
  const result = say(context, "voteRecord.result", { "mẫu số": divisor });
  const rows = units.map((unit, i) => rowOf(unit, i + 1, vote));
  const table = tableOf(join("Số phiếu/ ", divisor), rows);
  if (vote !== null || slots.length === 0) return [paragraph("body", result, true), table];
  const each = slots.flatMap(({ award, order }): readonly FormBlock[] => {
    const words = { số: String(order), "hình thức": award };
    const heading = paragraph("heading", say(context, "voteRecord.result-award", words), true);
    return [...(order > 1 ? [{ kind: "gap", height: GAP } as const] : []), heading, table];
  });
  return [paragraph("body", result, true), ...each];
}

function tableOf(votes: Live, rows: readonly FormRow[]): FormTable {
  return {
    kind: "table",
    columns: [
      { title: "TT", width: 12, align: "center" },
      { title: "Đơn vị", width: 68, align: "left" },
      { title: votes, width: 34, align: "center" },
      { title: "Tỷ lệ (%)", width: 22, align: "center", places: 2 },
      { title: "Kết quả", width: 28.5, align: "center" },
    ],
    rows,
  };
}

function rowOf({ name, ...unit }: FormUnit, order: number, vote: FormVote | null): FormRow {
  if (vote === null) return { cells: [order, name, null, null, null] };
  const { votes, votePercent, voteResult } = unit;
  const divided = join(votes, "/", orElse(vote.denominatorCount, "……"));
  return {
    cells: [order, name, when(isBlank(votes), "", divided), votePercent, voteResult],
  };
}
