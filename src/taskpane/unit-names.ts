import { createContext, useContext } from "react";

import type { MemberUnit } from "../domain/bloc";

/** Short names of units by code. */
export type UnitNames = ReadonlyMap<string, string>;

const NOBODY: UnitNames = new Map();

/** The units that issues may speak of; none where there is no book. */
export const UnitNamesContext = createContext<UnitNames>(NOBODY);

/** What the units around this component are called. */
export function useUnitNames(): UnitNames {
  return useContext(UnitNamesContext);
}

/** Names of units by code; a code that several units carry names none of them. */
export function nameUnits(units: readonly MemberUnit[]): UnitNames {
  const isAlone = (code: string): boolean => units.filter((unit) => unit.code === code).length < 2;
  return new Map(
    units
      .filter(({ code }) => isAlone(code))
      .map(({ code, shortName, name }) => [code, shortName === "" ? name : shortName])
  );
}
