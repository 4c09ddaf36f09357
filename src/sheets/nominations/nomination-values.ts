import { judgeNominations, countSame } from "../../domain/nominations/judge-nominations";
import { listRounds } from "../../domain/nominations/list-rounds";
import {
  BLANK_NOMINATION,
  isBlankNomination,
  isSameText,
  type Nomination,
} from "../../domain/nominations/nomination";
import type { CellValue } from "../../plan/cells";
import type { BookContext } from "../book-context";
import { BETWEEN, FAULT_WORDS, SOUND } from "./nomination-words";
import { countRows, KEY_STEP } from "./nominations-layout";
import type { nominationFormulas } from "./nomination-formulas";

/** A row as it is typed, and what its computed cells show. */
export interface NominationValues {
  readonly nomination: Nomination;
  readonly shown: Readonly<Record<keyof ReturnType<typeof nominationFormulas>, CellValue>>;
}

/** One per row of the sheet, blank ones too. */
export function nominationValues(context: BookContext): readonly NominationValues[] {
  const given = context.entries.nominations ?? [];
  const faults = judgeNominations(
    given,
    context.bloc.units.map(({ code }) => code)
  );
  const places = placesOf(given);
  return Array.from({ length: countRows(context) }, (_, i): NominationValues => {
    const nomination = given[i] ?? BLANK_NOMINATION;
    const isFilled = !isBlankNomination(nomination);
    const words = (faults[i] ?? []).map((fault) => FAULT_WORDS[fault]);
    const place = places.get(i + 1) ?? NOWHERE;
    return {
      nomination,
      shown: {
        check: isFilled && words.length === 0 ? SOUND : words.join(BETWEEN),
        problems: words.map((word) => word + BETWEEN).join(""),
        filled: isFilled ? 1 : 0,
        ...place,
        ...unitOf(context, nomination),
        same: countSame(given, nomination),
      },
    };
  });
}

const NOWHERE = { first: 0, roundOrder: 0, key: 0 } as const;

/** Which round each row belongs to, by row from 1. */
function placesOf(given: readonly Nomination[]) {
  return new Map(
    listRounds(given).flatMap(({ order, rows }) => {
      const first = Math.min(...rows.map(({ row }) => row));
      return rows.map(({ row }, i) => {
        const key = order * KEY_STEP + i + 1;
        return [row, { first: row === first ? 1 : 0, roundOrder: order, key }] as const;
      });
    })
  );
}

function unitOf({ bloc: { units } }: BookContext, { unit }: Nomination) {
  const index = unit === "" ? -1 : units.findIndex(({ code }) => isSameText(code, unit));
  return { unitOrder: index + 1, unitName: units[index]?.name ?? unit };
}
