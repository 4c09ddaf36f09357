import type { BlocYear, MemberUnit } from "../bloc";
import { listAllCriteria } from "../criteria-tree";
import type { Issue } from "../issue";
import type { Ruleset } from "../ruleset";

/** Faults of the member list, the roles and what is not assigned. Names are only compared here; codes join. */
export function checkBloc(bloc: BlocYear, ruleset: Ruleset): Issue[] {
  if (bloc.units.length === 0) return [{ code: "bloc.no-units", severity: "error" }];
  return [
    ...checkCodes(bloc.units),
    ...checkNames(bloc.units),
    ...checkRoles(bloc),
    ...checkNotAssigned(bloc, ruleset),
  ];
}

/** Where a tone is written: "oà", "uý" as "òa", "úy". */
const TONE = /([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])/gu;

/** A name as people see it: one Unicode form, letter size and place of the tone (Hoà, Hòa), single spaces, nothing invisible. Equal forms are likely the same unit. */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{Cf}/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replace(TONE, "$1$3$2");
}

function checkCodes(units: readonly MemberUnit[]): Issue[] {
  return units
    .filter(({ code }, index) => units.findIndex((unit) => unit.code === code) < index)
    .map(({ code, name }) => ({
      code: "bloc.duplicate-unit",
      severity: "error",
      about: { unit: code },
      params: { name },
    }));
}

function checkNames(units: readonly MemberUnit[]): Issue[] {
  const firsts = new Map<string, MemberUnit>();
  return units.flatMap((unit): Issue[] => {
    const key = foldName(unit.name);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, unit);
    if (first === undefined || first.code === unit.code) return [];
    const params = { name: unit.name, other: first.code };
    return [{ code: "bloc.similar-unit", severity: "warning", about: { unit: unit.code }, params }];
  });
}

function checkRoles({ units, roles }: BlocYear): Issue[] {
  const codes = new Set(units.map(({ code }) => code));
  const { headUnit, deputyUnit, standingUnit, nextHeadUnit } = roles;
  return Object.entries({ headUnit, deputyUnit, standingUnit, nextHeadUnit }).flatMap(
    ([role, unit]): Issue[] =>
      unit === null || codes.has(unit)
        ? []
        : [
            {
              code: "bloc.unknown-role-unit",
              severity: "error",
              about: { unit },
              params: { role, unit },
            },
          ]
  );
}

function checkNotAssigned({ units, notAssigned }: BlocYear, ruleset: Ruleset): Issue[] {
  const codes = new Set(units.map(({ code }) => code));
  const criteria = new Set(listAllCriteria(ruleset).map(({ code }) => code));
  return notAssigned.flatMap(({ unit, criterion }): Issue[] => {
    const about = { unit, criterion };
    return [
      ...(codes.has(unit)
        ? []
        : [{ code: "bloc.unknown-unit", severity: "error", about, params: { unit } } as const]),
      ...(criteria.has(criterion)
        ? []
        : [
            {
              code: "bloc.unknown-criterion",
              severity: "error",
              about,
              params: { criterion },
            } as const,
          ]),
    ];
  });
}
