import { readFileSync } from "node:fs";
import { versionOfArguments, versionOfMember } from "./mixed-sets.table";
import { readApiSets, type ApiSet } from "./read-api-sets";

/** What a request does to a member; writing may need a later set than reading. */
export type Access = "read" | "write" | "call";

const SOURCE = "@types/office-js/index.d.ts";

let known: ReadonlyMap<string, ApiSet> | null = null;

/**
 * The set that brought a member ("Range", "values"), by the published types; null when the types do not have it.
 * Remarks that name two sets are told apart by the table of mixed sets.
 */
export function setOf(className: string, member: string, access: Access = "read"): ApiSet | null {
  known ??= readApiSets(readFileSync(require.resolve(SOURCE), "utf8"));
  const place = `${className}.${member}`;
  const version = versionOfMember(place, access === "write");
  return version === null ? (known.get(place) ?? null) : { set: "ExcelApi", version };
}

/** The set that the arguments of a call need; null when they need no more than the member itself. */
export function setOfArguments(
  className: string,
  member: string,
  values: readonly unknown[]
): ApiSet | null {
  const version = versionOfArguments(`${className}.${member}`, values);
  return version === null ? null : { set: "ExcelApi", version };
}
