import { computeTable } from "../../app/rank-table/compute-table";
import { parseWeights, weightsOfLines } from "../../app/rank-table/parse-weights";
import { planRankingBook } from "../../app/rank-table/plan-ranking";
import type { RankedTable } from "../../app/rank-table/ranked-table";
import { DEFAULT_SETTINGS, type RankTableSettings } from "../../app/rank-table/settings";
import type { WeightSource } from "../../app/rank-table/settings";
import type { Issue } from "../../domain/issue";
import { say } from "../../locales/catalogue";
import { stopWith, type Arguments, type Command, type Desk } from "../command";
import { loadCsv } from "../load-csv";
import { refuseFile, type Loaded } from "../load-file";
import { loadRankGrid } from "../load-rank-grid";
import { saveFile } from "../save-file";
import { printRankTable, toRankTableJson } from "../show-rank-table";

const DECIMALS = ["0", "1", "2", "3", "4", "5", "6"];

/** Ranks any table. */
export const rankTableCommand: Command = {
  name: "rank-table",
  synopsis:
    "rank-table TABLE.csv|.xlsx [--sheet NAME] [--name COL] [--by COL,…] [--weights equal|row|max|COL=1,…|W.csv] [--mean] [--lower COL,…] [--decimals 0…6] [--before-rounding] [--ties min|dense|average] [--tie-break COL,…] [--check-total COL] [--check-rank COL] [--out BOOK.xlsx] [--force]",
  positionals: ["TABLE"],
  options: {
    sheet: { type: "string" },
    name: { type: "string" },
    by: { type: "string" },
    weights: { type: "string" },
    mean: { type: "boolean" },
    lower: { type: "string" },
    decimals: { type: "string", oneOf: DECIMALS },
    "before-rounding": { type: "boolean" },
    ties: { type: "string", oneOf: ["min", "dense", "average"] },
    "tie-break": { type: "string" },
    "check-total": { type: "string" },
    "check-rank": { type: "string" },
    out: { type: "string" },
    force: { type: "boolean" },
  },
  async run(args, desk) {
    const settings = await readSettings(args, desk);
    if (!settings.ok) return stopWith(settings.issues);
    const grid = await loadRankGrid(desk, args.text("TABLE"), args.optional("sheet"));
    if (!grid.ok) return stopWith(grid.issues);
    const { ranking, issues } = computeTable(grid.value, settings.value);
    if (ranking === null) return stopWith(issues);
    const written = await writeBook(ranking, args, desk);
    const file = args.optional("out");
    const isWritten = file !== null && written.length === 0;
    return {
      issues: [...written, ...issues],
      result: { file: isWritten ? file : null, ...toRankTableJson(ranking) },
      /** Ten thousand lines take time to lay out, and nobody reads them beside JSON. */
      get lines() {
        return [
          ...printRankTable(ranking, desk.language),
          ...(isWritten ? [say(desk.language, "rank-table.written", { file })] : []),
        ];
      },
    };
  },
};

async function readSettings(args: Arguments, desk: Desk): Promise<Loaded<RankTableSettings>> {
  const weights = await readWeights(args.optional("weights"), desk);
  if (!weights.ok) return weights;
  const ties = (["min", "dense", "average"] as const).find(
    (name) => name === args.optional("ties")
  );
  const value: RankTableSettings = {
    name: args.optional("name"),
    scores: args.optional("by") === null ? null : splitNames(args.optional("by")),
    weights: weights.value,
    lower: splitNames(args.optional("lower")),
    total: args.flag("mean") ? "mean" : "sum",
    places: Number(args.optional("decimals") ?? DEFAULT_SETTINGS.places),
    beforeRounding: args.flag("before-rounding"),
    ties: ties ?? DEFAULT_SETTINGS.ties,
    tieBreaks: splitNames(args.optional("tie-break")),
    checkTotal: args.optional("check-total"),
    checkRank: args.optional("check-rank"),
  };
  return { ok: true, value };
}

/** Names parted by ";", or by "," when there is none. */
function splitNames(text: string | null): readonly string[] {
  if (text === null) return [];
  const names = text.split(text.includes(";") ? ";" : ",").map((name) => name.trim());
  return names.filter((name) => name !== "");
}

/** Weights as written in the call, or in a CSV file. */
async function readWeights(text: string | null, desk: Desk): Promise<Loaded<WeightSource>> {
  if (text === null) return { ok: true, value: DEFAULT_SETTINGS.weights };
  const parsed = parseWeights(text);
  if (parsed) return { ok: true, value: parsed };
  const csv = await loadCsv(desk, text, "table.bad-csv");
  if (!csv.ok) return csv;
  const read = weightsOfLines(csv.value.rows.map(({ cells }) => cells));
  return read ? { ok: true, value: read } : refuseFile("table.bad-csv", text);
}

async function writeBook(ranking: RankedTable, args: Arguments, desk: Desk): Promise<Issue[]> {
  const path = args.optional("out");
  if (path === null) return [];
  desk.progress("progress.writing", { file: path });
  const bytes = await desk.tools.files.writeBook(planRankingBook(ranking));
  const mayReplace = args.flag("force") ? "anything" : "nothing";
  return saveFile(desk.shell, { path, bytes, mayReplace });
}
