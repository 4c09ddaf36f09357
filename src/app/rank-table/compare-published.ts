import { decimal, smaller } from "../../domain/decimal";
import type { Decimal } from "../../domain/decimal";
import type { Issue } from "../../domain/issue";
import type { RankedTable, RankedUnit } from "./ranked-table";
import type { TableColumn } from "./read-table";
import { issueAt } from "./table-issues";

/** Warnings for published totals and ranks that do not follow from the scores; the first one is shown, the others counted. */
export function comparePublished(ranking: RankedTable): Issue[] {
  const { checkTotal, checkRank } = ranking.columns;
  const wrongTotals = checkTotal ? findWrongTotals(ranking, checkTotal) : [];
  const wrongRanks = checkRank
    ? listPublished(ranking, checkRank)
        .filter(({ unit, published }) => unit.ranked.rank !== published)
        .map(({ unit, published }) => ({ unit, published, computed: unit.ranked.rank ?? "–" }))
    : [];
  return [
    ...reportFirst(ranking, "table.total-differs", { column: checkTotal, wrong: wrongTotals }),
    ...reportFirst(ranking, "table.rank-differs", { column: checkRank, wrong: wrongRanks }),
  ];
}

interface Wrong {
  readonly unit: RankedUnit;
  readonly published: number;
  readonly computed: number | string;
}

/** A published total is right when it is at most one unit of its last decimal, or of ours, away. */
function findWrongTotals(ranking: RankedTable, column: TableColumn): Wrong[] {
  const published = listPublished(ranking, column);
  const step = published.reduce<Decimal>(
    (widest, { published: value }) => smaller(widest, stepOf(value)),
    decimal(1)
  );
  const own = decimal(`1e-${ranking.rule.places}`);
  const tolerance = step.gt(own) ? step : own;
  return published.flatMap(({ unit, published: value }) => {
    const { total } = unit.ranked;
    if (total === null || total.minus(decimal(value)).abs().lte(tolerance)) return [];
    return [{ unit, published: value, computed: total.toNumber() }];
  });
}

/** One unit of the last decimal of a number: 12.5 → 0.1. */
function stepOf(value: number): Decimal {
  const [, part = ""] = decimal(value).toString().split(".");
  return decimal(`1e-${part.length}`);
}

function listPublished({ units }: RankedTable, column: TableColumn) {
  return units.flatMap((unit) => {
    const published = unit.row.cells[column.index] ?? null;
    return typeof published === "number" && unit.ranked.rank !== null ? [{ unit, published }] : [];
  });
}

function reportFirst(
  { table, units }: RankedTable,
  code: "table.total-differs" | "table.rank-differs",
  { column, wrong }: { readonly column: TableColumn | null; readonly wrong: readonly Wrong[] }
): Issue[] {
  const [first] = wrong;
  if (!first || !column) return [];
  const { unit, published, computed } = first;
  const params = {
    count: wrong.length,
    units: units.length,
    name: unit.name,
    found: published,
    needed: computed,
  };
  return [issueAt(table, [unit.row.index, column.index], { code, severity: "warning", params })];
}
