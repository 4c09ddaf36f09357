import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { CriteriaGrid, TableCell } from "../../../src/app/criteria-table/grid";
import { gridOfCsv } from "../../../src/app/criteria-table/grid-of-csv";
import { parseRange } from "../../../src/app/criteria-table/choose-table";
import { readCsv } from "../../../src/host/files/read-csv";
import { typeGrid, type Typed } from "./show-reading";

const FOLDER = join(__dirname, "../../fixtures/criteria-tables");

interface TypedTable {
  readonly rows: readonly (readonly Typed[])[];
  readonly merges: readonly string[];
  readonly bold: readonly number[];
}

/** A table as an officer lays it out: plain from .csv, with merged areas and bold rows from .json. */
export function loadFixture(name: string): CriteriaGrid {
  const bytes = readFileSync(join(FOLDER, name));
  if (name.endsWith(".json")) return toGrid(JSON.parse(bytes.toString("utf8")) as TypedTable);
  const csv = readCsv(bytes);
  if (!csv.ok) throw new Error(`${name}: ${csv.reason}`);
  return gridOfCsv(name, csv.rows);
}

function toGrid({ rows, merges, bold }: TypedTable): CriteriaGrid {
  const areas = merges.map((range) => {
    const area = parseRange(range);
    if (area === null) throw new Error(`${range} is no range`);
    return area;
  });
  return { ...typeGrid(rows, { bold }), merges: areas };
}

/** The grid with its empty cells left out, for comparing. */
export function listValues({ rows }: CriteriaGrid): TableCell["value"][][] {
  return rows.map((cells) => cells.map((cell) => cell?.value ?? null));
}
