import { JUDGES } from "../formulas/judges";
import { sampleSize } from "../judges/programs";

const ALL = Object.entries(JUDGES);

/** Programs that calculate a suite's books, by name: day by day those that start at once, with THIDUA_FULL=1 LibreOffice too. What does not run is named. */
export function listJudges(title: string): typeof ALL {
  const judges = ALL.filter(([name]) => name !== "LibreOffice" || sampleSize(0, 1) === 1);
  if (judges.length < ALL.length)
    process.stdout.write(`NOT RUN: ${title} before LibreOffice – runs with THIDUA_FULL=1\n`);
  return judges;
}
