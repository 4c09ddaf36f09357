// Whole-process times of the main job on a large bloc, as ratios to starting Node and to the budget.
// Build first: npm run build:cli
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import large from "./large-bloc.cjs";

const { makeLargeBloc } = large;
const BUDGET_MS = 2000;
const BUDGET_BYTES = 400_000;
const RUNS = 5;
const CLI = join(dirname(fileURLToPath(import.meta.url)), "../dist/cli/thidua.js");
const folder = mkdtempSync(join(tmpdir(), "thidua-bench-"));
const path = (name) => join(folder, name);

function time(args) {
  const start = performance.now();
  execFileSync(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  return performance.now() - start;
}

function median(work) {
  const times = Array.from({ length: RUNS }, work).sort((a, b) => a - b);
  return times[Math.floor(RUNS / 2)];
}

function measure(units, criteria) {
  const { ruleset, bloc, scores } = makeLargeBloc(units, criteria);
  writeFileSync(path("ruleset.json"), JSON.stringify(ruleset));
  writeFileSync(path("bloc.json"), JSON.stringify(bloc));
  writeFileSync(path("scores.csv"), scores);
  const book = path("book.xlsx");
  const input = ["--bloc", path("bloc.json"), "--ruleset", path("ruleset.json")];
  const create = median(() => time([CLI, "create", ...input, "--out", book, "--force"]));
  const fill = time([CLI, "fill", book, "--scores", path("scores.csv"), "--layer", "checked"]);
  const rank = median(() => time([CLI, "rank", book, "--json"]));
  return { create, fill, rank, bytes: statSync(book).size };
}

try {
  const start = median(() => time(["-e", "0"]));
  const rows = [];
  for (const [units, criteria] of [
    [5, 16],
    [15, 80],
  ]) {
    const { create, fill, rank, bytes } = measure(units, criteria);
    rows.push({
      size: `${units} x ${criteria}`,
      "create ms": Math.round(create),
      "fill ms": Math.round(fill),
      "rank ms": Math.round(rank),
      "(create + rank) / budget": Number(((create + rank) / BUDGET_MS).toFixed(2)),
      "(create + rank) / start of node": Number(((create + rank) / start).toFixed(1)),
      kB: Math.round(bytes / 1000),
      "bytes / budget": Number((bytes / BUDGET_BYTES).toFixed(2)),
    });
  }
  console.log(`start of node: ${Math.round(start)} ms; median of ${RUNS}`);
  console.table(rows);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
