import { noteJudged } from "./judged-files";
import { sampleSize } from "./programs";
import { withBooks } from "./recalculated";
import { runProgram } from "./run-program";

/** Versions of Office whose schemas the Open XML SDK knows. */
export type OfficeVersion = "Office2016" | "Microsoft365";

const VERSIONS: readonly OfficeVersion[] = ["Office2016", "Microsoft365"];

/** It lives for less than a second: measuring which of its methods are worth compiling again takes a fifth of that. */
const BRIEF = { DOTNET_TieredPGO: "0" };

/** What the Open XML SDK finds wrong in an .xlsx or .docx file by the schemas of Office 2016, at full size the newest too; empty for a valid one. */
export function validateOoxml(
  book: Uint8Array,
  versions: readonly OfficeVersion[] = VERSIONS.slice(0, sampleSize(1, VERSIONS.length))
): Promise<string[]> {
  return withBooks([book], async (_folder, [path = ""]) => {
    const found: string[] = [];
    for (const version of versions) {
      const report = JSON.parse(
        await runProgram("ooxml-validator", [path, version], BRIEF)
      ) as Report;
      found.push(...report.errors.map((error) => `${version}: ${JSON.stringify(error)}`));
      if (!report.ok && report.errors.length === 0) found.push(`${version}: not ok`);
    }
    if (found.length === 0) noteJudged(book);
    return found;
  });
}

interface Report {
  readonly ok: boolean;
  readonly errors: readonly unknown[];
}
