import type { UnitCode } from "../../domain/bloc";
import { listCheckers } from "../../domain/combine-checks";
import { listAllCriteria } from "../../domain/criteria-tree";
import { decimal } from "../../domain/decimal";
import type { Typed } from "../../domain/entries";
import { findPointRange, isInRange } from "../../domain/points/find-point-range";
import type { Criterion, CriterionCode, Ruleset } from "../../domain/ruleset";
import type { SheetReader } from "../sheet-reader";
import { isError, printValue } from "../sheet-reader";
import { CHECKERS_COLUMNS as COLUMNS, CHECKERS_ROWS as ROWS } from "./checkers-layout";

type Checks = ReadonlyMap<UnitCode, ReadonlyMap<CriterionCode, ReadonlyMap<string, Typed>>>;

/** What the checkers gave, by unit, criterion and checker; rows are found by the two codes, columns by the unit's. */
export function readCheckers(
  reader: SheetReader,
  ruleset: Ruleset,
  units: readonly UnitCode[]
): Checks {
  const columns = findColumns(reader, units);
  const rows = findRows(reader);
  const criteria = listAllCriteria(ruleset).filter(
    (criterion) => listCheckers(ruleset.checkers, criterion).length > 0
  );
  return new Map(
    units.map((unit) => [
      unit,
      new Map(
        criteria.map((criterion) => {
          const column = columns.get(unit);
          const given = listCheckers(ruleset.checkers, criterion).map(
            ({ code }): [string, Typed] => {
              const row = rows.get(JSON.stringify([criterion.code, code]));
              const known = row !== undefined && column !== undefined;
              const at = known ? { row, column, unit } : null;
              return [code, at ? readGiven(reader, { ruleset, criterion }, at) : null];
            }
          );
          return [criterion.code, new Map(given)];
        })
      ),
    ])
  );
}

function findColumns(
  reader: SheetReader,
  units: readonly UnitCode[]
): ReadonlyMap<UnitCode, number> {
  const columns = new Map<UnitCode, number>();
  const width = reader.sheet.rows[ROWS.codes - 1]?.length ?? 0;
  for (let column = COLUMNS.firstUnit; column <= width; column++) {
    const code = reader.text(ROWS.codes, column);
    if (code !== "") columns.set(code, column);
  }
  for (const unit of units) {
    if (!columns.has(unit))
      reader.report("book.row-missing", { row: ROWS.codes, column: 1 }, { name: unit, code: unit });
  }
  return columns;
}

/** Rows by criterion and checker; rows without a checker are computed. */
function findRows(reader: SheetReader): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = ROWS.first; row <= reader.rowCount; row++) {
    const criterion = reader.text(row, COLUMNS.criterion);
    const checker = reader.text(row, COLUMNS.checker);
    if (checker !== "") rows.set(JSON.stringify([criterion, checker]), row);
  }
  return rows;
}

function readGiven(
  reader: SheetReader,
  { ruleset, criterion }: { ruleset: Ruleset; criterion: Criterion },
  { row, column, unit }: { row: number; column: number; unit: UnitCode }
): Typed {
  const value = reader.value(row, column);
  if (value === null) return null;
  const about = { unit, criterion: criterion.code, field: "checked" } as const;
  const range = findPointRange(criterion, ruleset.places);
  const params = { found: printValue(value), max: range.most?.toString() ?? "" };
  if (typeof value !== "number") {
    const code = isError(value) ? "score.error-value" : "score.not-a-number";
    reader.report(code, { row, column, about }, params);
    return { kind: "invalid", found: params.found };
  }
  const points = decimal(value);
  if (!isInRange(points, range)) {
    const isHigh = range.most !== null && points.gt(range.most);
    const code = isHigh ? "score.above-max" : "score.negative";
    reader.report(code, { row, column, about }, params);
  }
  return { kind: "points", points };
}
