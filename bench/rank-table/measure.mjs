// node --import ./bench/register-ts.mjs bench/rank-table/measure.mjs [rows…]
// Time LibreOffice takes to calculate rankings of growing lists: ours, ours after every row got other scores ("moved"), and the same with a plain RANK column or none.
// Processor seconds of the whole program with recalculation minus without, so that reading and saving do not count.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeBook } from "../../src/host/files/write-book";
import { planMoved, planOther, planOurs, repeatRanking } from "./rank-books";

const asked = process.argv.slice(2).map(Number);
const SIZES = asked.length > 0 ? asked : [1000, 3000, 10_000];
const RUNS = Number(process.env.RUNS ?? 5);
/** Rows that are ranked in one workbook, in as many sheets as it takes: short times drown in the noise. */
const ROWS_A_BOOK = 12_000;
const MODES = { always: 0, never: 1 };
const folder = mkdtempSync(join(tmpdir(), "thidua-bench-"));

function profile(mode) {
  const path = join(folder, mode);
  mkdirSync(join(path, "user"), { recursive: true });
  const xcu = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${MODES[mode]}</value></prop></item>
</oor:items>`;
  writeFileSync(join(path, "user", "registrymodifications.xcu"), xcu);
  return pathToFileURL(path).href;
}

function seconds(file, mode) {
  const command = `TIMEFORMAT='%U %S'; time soffice "-env:UserInstallation=$1" --headless --convert-to csv --outdir "$2" "$3" >/dev/null 2>/dev/null`;
  const args = ["-c", `{ ${command}; } 2>&1`, "bash", profile(mode), join(folder, "out"), file];
  const [user, system] = execFileSync("bash", args, { encoding: "utf8" }).trim().split(" ");
  return Number(user) + Number(system);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

async function measure(plan, name, copies) {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, await writeBook(repeatRanking(plan, copies)));
  const runs = Array.from({ length: RUNS }, () => [
    seconds(file, "always"),
    seconds(file, "never"),
  ]);
  const [always, never] = [0, 1].map((mode) => median(runs.map((run) => run[mode])));
  return (always - never) / copies;
}

/** Slope of the line through the logarithms: time grows like rows to this power. */
function exponent(rows, times) {
  const x = rows.map(Math.log);
  const y = times.map((time) => Math.log(Math.max(time, 0.001)));
  const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const over = x.reduce((sum, value, i) => sum + (value - mx) * (y[i] - my), 0);
  return over / x.reduce((sum, value) => sum + (value - mx) ** 2, 0);
}

try {
  seconds("missing.xlsx", "always");
  seconds("missing.xlsx", "never");
  const rows = [];
  for (const size of SIZES) {
    const ours = planOurs(size);
    const copies = Math.max(1, Math.floor(ROWS_A_BOOK / size));
    const seconds = {
      ours: await measure(ours, `ours-${size}`, copies),
      moved: await measure(planMoved(size), `moved-${size}`, copies),
      rank: await measure(planOther(ours, "rank"), `rank-${size}`, copies),
      none: await measure(planOther(ours, "none"), `none-${size}`, copies),
    };
    rows.push({ size, ...seconds });
    console.log(JSON.stringify(rows.at(-1)));
  }
  console.table(
    rows.map(({ size, ours, moved, rank, none }) => ({
      rows: size,
      "ours s": ours.toFixed(2),
      "moved s": moved.toFixed(2),
      "RANK column s": rank.toFixed(2),
      "totals alone s": none.toFixed(2),
      "ours / RANK": (ours / rank).toFixed(2),
      "ours / totals": (ours / none).toFixed(2),
    }))
  );
  for (const kind of ["ours", "moved", "rank", "none"])
    console.log(
      `${kind}: rows^${exponent(
        SIZES,
        rows.map((row) => row[kind])
      ).toFixed(2)}`
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
