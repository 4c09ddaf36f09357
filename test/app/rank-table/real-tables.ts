import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { computeTable } from "../../../src/app/rank-table/compute-table";
import { gridOfText } from "../../../src/app/rank-table/plain-grid";
import type { RankedTable } from "../../../src/app/rank-table/ranked-table";
import { DEFAULT_SETTINGS, type RankTableSettings } from "../../../src/app/rank-table/settings";
import { readCsv } from "../../../src/host/files/read-csv";
import type { Issue } from "../../../src/domain/issue";

const FOLDER = join(__dirname, "../../../../shared/tables");

/** Published tables to rank, beside the project where there are any. */
export function hasRealTables(): boolean {
  return existsSync(join(FOLDER, "README.md"));
}

/** A published table, ranked. */
export interface RealTable {
  readonly title: string;
  readonly ranking: RankedTable;
  readonly issues: readonly Issue[];
}

type Lines = readonly (readonly string[])[];

const PAPI_DIMENSIONS =
  "participation transparency accountability corruption procedures service".split(" ");
const ASEM_GROUPS = {
  Index: ["Conn", "Sust"],
  Conn: ["Physical", "ConEcFin", "Political", "Instit", "P2P"],
  Sust: ["Environ", "Social", "SusEcFin"],
};

/** Every table of the folder by its publisher's own rule. */
export function rankRealTables(): readonly RealTable[] {
  return [...rankPci(), rankOfficialPci(), ...rankPapi(), ...rankAsem(), rankIntervals()];
}

export function find(tables: readonly RealTable[], title: string): RealTable {
  const found = tables.find((table) => table.title === title);
  if (!found) throw new Error(`No table ${title}`);
  return found;
}

function rank(title: string, lines: Lines, settings: Partial<RankTableSettings>): RealTable {
  const numbered = lines.map((cells, i) => ({ line: i + 1, cells }));
  const grid = gridOfText(numbered, "Bảng số liệu");
  const { ranking, issues } = computeTable(grid, { ...DEFAULT_SETTINGS, ...settings });
  if (!ranking) throw new Error(`${title}: ${JSON.stringify(issues)}`);
  return { title, ranking, issues };
}

function readLines(name: string): Lines {
  const csv = readCsv(readFileSync(join(FOLDER, name)));
  if (!csv.ok) throw new Error(`${name}, line ${csv.line}`);
  return csv.rows.map(({ cells }) => cells);
}

function readJson(name: string): Record<string, Record<string, unknown>> {
  return JSON.parse(readFileSync(join(FOLDER, name), "utf8"));
}

/** Lines of one year under the header. */
function ofYear(lines: Lines, year: string): Lines {
  return lines.filter(([first], i) => i === 0 || first === year);
}

function yearsOf(lines: Lines): string[] {
  return [...new Set(lines.slice(1).map(([year = ""]) => year))].sort((a, b) => a.localeCompare(b));
}

/** Σ weight/10 × component. */
function pciWeights(year: string): Partial<RankTableSettings> {
  const pairs = Object.entries(readJson("pci-weights.json")[year] ?? {}).map(
    ([name, percent]) => [name, String(Number(percent) / 10)] as const
  );
  return { weights: { kind: "named", pairs }, checkTotal: "published_total" };
}

function rankPci(): RealTable[] {
  const lines = readLines("pci-2006-2016.csv");
  return yearsOf(lines).map((year) =>
    rank(`PCI ${year}`, ofYear(lines, year), { ...pciWeights(year), beforeRounding: true })
  );
}

function rankOfficialPci(): RealTable {
  const settings = { ...pciWeights("2016"), beforeRounding: true, checkRank: "published_rank" };
  return rank("PCI 2016 official", readLines("pci-2016-official-ranks.csv"), settings);
}

/** Sub-dimensions add to dimensions, dimensions to the total. */
function rankPapi(): RealTable[] {
  const lines = readLines("papi-2011-2016.csv");
  const header = lines[0] ?? [];
  return yearsOf(lines).flatMap((year) => {
    const own = ofYear(lines, year);
    const isAsked = (name: string): boolean =>
      own.slice(1).some((row) => row[header.indexOf(name)]);
    const settings = { places: 4, checkTotal: "unweighted" };
    const parts = PAPI_DIMENSIONS.map((dimension) => {
      const scores = header.filter((name) => name.startsWith(`${dimension}_`) && isAsked(name));
      return rank(`PAPI ${year} ${dimension}`, own, { places: 4, scores, checkTotal: dimension });
    });
    return [rank(`PAPI ${year}`, own, { ...settings, scores: PAPI_DIMENSIONS }), ...parts];
  });
}

/** Means of the groups below, all weights 1; the groups that hold indicators come from the published tree. */
function rankAsem(): RealTable[] {
  const lines = readLines("asem-scores.csv");
  const settings = { name: "name", total: "mean", places: 6 } as const;
  const upper = Object.entries(ASEM_GROUPS).map(([group, parts]) => {
    const scores = parts.map((part) => `exp_${part}`);
    const checks = { checkTotal: `exp_${group}`, checkRank: `rank_${group}` };
    return rank(`ASEM ${group}`, lines, { ...settings, scores, ...checks });
  });
  const parents = Object.entries(readJson("asem-tree.json").parent ?? {});
  const lower = [...ASEM_GROUPS.Conn, ...ASEM_GROUPS.Sust].map((group) => {
    const scores = parents.filter(([, parent]) => parent === group).map(([name]) => name);
    return rank(`ASEM ${group}`, lines, { ...settings, scores, checkTotal: `exp_${group}` });
  });
  return [...upper, ...lower];
}

/** The mean rank of 100 runs, the smallest first. */
function rankIntervals(): RealTable {
  const lines = readLines("coinr-rank-intervals.csv");
  const scores = (lines[0] ?? []).filter((name) => /^r\d+$/.test(name));
  const settings = { scores, lower: scores, total: "mean", checkTotal: "exp_mean" } as const;
  return rank("COINr mean ranks", lines, settings);
}
