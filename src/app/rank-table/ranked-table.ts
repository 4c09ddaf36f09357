import type { RankedRow } from "../../domain/rank-table/rank-rows";
import type { RankRule } from "../../domain/rank-table/rank-rule";
import type { ChosenColumns } from "./choose-columns";
import type { UnitRow } from "./collect-rows";
import type { PlainTable } from "./read-table";

/** A row and its place. */
export interface RankedUnit extends UnitRow {
  readonly ranked: RankedRow;
}

/** A ranked table: what was read, the rule, and the rows in the table's order. */
export interface RankedTable {
  readonly table: PlainTable;
  readonly columns: ChosenColumns;
  readonly rule: RankRule;
  readonly units: readonly RankedUnit[];
}
