import { readFileSync } from "node:fs";
import { join } from "node:path";

const FORMATS = join(__dirname, "../../docs/formats.md");

/** The params of every issue code as docs/formats.md lists them: | `code` | `a`, `b` | … */
export function documentedParams(): ReadonlyMap<string, readonly string[]> {
  const rows = readFileSync(FORMATS, "utf8").matchAll(/^\| `([a-z]+\.[a-z-]+)` *\|([^|]*)\|/gm);
  return new Map(
    [...rows].map(([, code = "", params = ""]) => [
      code,
      [...params.matchAll(/`([a-zA-Z]+)`/g)].map(([, name = ""]) => name),
    ])
  );
}
