import { writeBook } from "../../../src/host/files/write-book";
import { compareValues } from "../../judges/compare-values";
import { describeFull, describeWith, nameNotRun } from "../../judges/programs";
import { recalculateWithLibreOffice } from "../../judges/recalculate-with-libreoffice";
import { planRankingBooks } from "../../sheets/rank-table/ranking-books";
import { find, hasRealTables, rankRealTables, type RealTable } from "./real-tables";

const TITLE = "published tables";
/** Issues that say a published figure does not follow from the scores, or that a row could not be ranked. */
const FLAGS = ["table.total-differs", "table.rank-differs", "table.missing"];

function describeReal(suite: () => void): void {
  if (hasRealTables()) suite();
  else nameNotRun(TITLE, "needs the tables beside the project");
}

const flagsOf = ({ issues }: RealTable): string[] =>
  issues
    .filter(({ code }) => FLAGS.includes(code))
    .map(({ code, params = {} }) => `${code} ${params.name} ${params.count}`);

/** 1-2-2-4 ranks of the figures of a published column. */
function rankColumn({ ranking }: RealTable, name: string): (number | null)[] {
  const index = ranking.table.columns.find((column) => column.name === name)?.index ?? -1;
  const values = ranking.units.map(({ row }) => row.cells[index]);
  return values.map((own) =>
    typeof own === "number"
      ? 1 + values.filter((other) => typeof other === "number" && other > own).length
      : null
  );
}

describeReal(() => {
  const tables = rankRealTables();

  test("are reproduced: every total, and every rank that is printed, but PCI 2011 and two rows of PAPI 2014", () => {
    expect(tables).toHaveLength(66);
    const flagged = tables.filter((table) => flagsOf(table).length > 0);
    const others = flagged.filter(({ title }) => !/^PCI 2011|^PAPI 2014/.test(title));
    expect(others.map((table) => [table.title, ...flagsOf(table)])).toEqual([]);
  });

  test("PCI 2011: totals that do not follow from their components are flagged", () => {
    expect(flagsOf(find(tables, "PCI 2011"))).toEqual(["table.total-differs An Giang 62"]);
  });

  test("B08 PAPI 2014: two provinces without data are unranked, not last with 0", () => {
    const table = find(tables, "PAPI 2014");
    expect(flagsOf(table)).toEqual(["table.missing Bac Giang 6", "table.missing Dong Thap 6"]);
    const ranks = table.ranking.units.map(({ ranked }) => ranked.rank);
    expect(ranks.filter((rank) => rank === null)).toHaveLength(2);
    expect(Math.max(...ranks.map((rank) => rank ?? 0))).toBe(61);
  });

  test("PCI totals rank as the published totals do, at full precision", () => {
    const years = tables.filter(({ title }) => /^PCI \d+$/.test(title) && title !== "PCI 2011");
    expect(years).toHaveLength(10);
    for (const table of years) {
      const ranks = table.ranking.units.map(({ ranked }) => ranked.rank);
      expect([table.title, ranks]).toEqual([table.title, rankColumn(table, "published_total")]);
    }
  });

  describeWith(["soffice"], `${TITLE} before LibreOffice`, () => {
    describeFull("all of them", () => {
      test("every formula of every workbook shows the engine's value", async () => {
        const plans = planRankingBooks(tables.map(({ ranking }) => ranking));
        const values = await recalculateWithLibreOffice(await Promise.all(plans.map(writeBook)));
        const found = plans.flatMap((plan, i) => compareValues(plan, values[i] ?? new Map()));
        expect(found.slice(0, 5)).toEqual([]);
      }, 300_000);
    });
  });
});
