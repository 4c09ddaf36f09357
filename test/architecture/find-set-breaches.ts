import { isAbove } from "../office-host/is-above";
import type { UsedMember } from "../host/office/list-members";

/** What an Excel must have, and what may be there besides. */
export interface Sets {
  /** Every Excel that runs us has it. */
  readonly minimum: string;
  /** The set that must be asked for before a file is used: by file. */
  readonly byFile: ReadonlyMap<string, string>;
}

/** "file Member 1.9 > 1.7" for members of a later set than what is known to be there when the file is used. */
export function findSetBreaches(uses: readonly UsedMember[], sets: Sets): string[] {
  return uses.flatMap(({ file, member, version }) => {
    const limit = sets.byFile.get(file) ?? sets.minimum;
    return version !== null && isAbove(version, limit)
      ? [`${file} ${member} ${version} > ${limit}`]
      : [];
  });
}
