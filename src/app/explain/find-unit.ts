import type { BlocYear, MemberUnit } from "../../domain/bloc";
import type { Issue } from "../../domain/issue";
import { foldText } from "../fold-text";

/** The one unit that a person means, or why it is not clear. */
export type FoundUnit =
  { readonly ok: true; readonly unit: MemberUnit } | { readonly ok: false; readonly issue: Issue };

/** The unit of a code, short name or full name, whatever its accents, capitals and spaces; a code goes before names, an exact name before a similar one. */
export function findUnit({ units }: BlocYear, asked: string): FoundUnit {
  const isSame = (text: string): boolean => foldText(text) === foldText(asked);
  const exactly = asked.normalize("NFC").trim();
  const [found, ...others] =
    [
      units.filter(({ code }) => isSame(code)),
      units.filter(({ name, shortName }) => name === exactly || shortName === exactly),
      units.filter(({ name, shortName }) => isSame(name) || isSame(shortName)),
    ].find((some) => some.length > 0) ?? [];
  if (found && others.length === 0) return { ok: true, unit: found };
  const known = found ? [found, ...others] : units;
  const params = { name: asked, available: known.map(nameUnit).join("; ") };
  const code = found ? "unit.not-unique" : "unit.not-found";
  return { ok: false, issue: { code, severity: "error", params } };
}

/** Two different units, or the issues of both names. */
export function findUnits(
  bloc: BlocYear,
  asked: readonly [string, string]
): { readonly pair: readonly [string, string] | null; readonly issues: readonly Issue[] } {
  const [one, other] = [findUnit(bloc, asked[0]), findUnit(bloc, asked[1])];
  if (!one.ok || !other.ok) {
    return { pair: null, issues: [one, other].flatMap((found) => (found.ok ? [] : [found.issue])) };
  }
  const pair = [one.unit.code, other.unit.code] as const;
  if (pair[0] !== pair[1]) return { pair, issues: [] };
  const params = { name: nameUnit(one.unit) };
  return { pair: null, issues: [{ code: "unit.same-twice", severity: "error", params }] };
}

function nameUnit({ code, name }: MemberUnit): string {
  return `${code} – ${name}`;
}
