import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A throw-away project: path → text. */
export type Project = Readonly<Record<string, string>>;

/** Writes the project, hands its folder to `use`, and clears it away. */
export function withProject<T>(project: Project, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "thidua-"));
  try {
    for (const [path, text] of Object.entries(project)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
