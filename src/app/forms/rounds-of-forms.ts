import { listRounds, type Round } from "../../domain/nominations/list-rounds";
import type { FormNomination, FormRound } from "../../forms/form-context";
import type { Formula } from "../../plan/cells";
import type { BookContext } from "../../sheets/book-context";
import { nominationValues } from "../../sheets/nominations/nomination-values";
import { RECIPIENT_WORDS } from "../../sheets/nominations/nomination-words";
import {
  KEY_STEP,
  nominationColumn,
  type NominationColumn,
} from "../../sheets/nominations/nominations-layout";

/** The rounds of Đề nghị theo đợt; none where the book has no such sheet. */
export function roundsOfForms(context: BookContext): readonly FormRound[] {
  const { nominations } = context.entries;
  if (nominations === undefined) return [];
  const units = nominationValues(context).map(({ shown }) => String(shown.unitName));
  return listRounds(nominations).map((round) => roundOf(context, round, units));
}

/** `units`: names as the list prints them, row by row. */
function roundOf(context: BookContext, round: Round, units: readonly string[]): FormRound {
  const column = (id: NominationColumn): string => nominationColumn(context, id);
  const { order, rows } = round;
  const collectives = rows.filter(({ nomination }) => nomination.recipient !== "individual").length;
  const isOther = `(${column("recipient")}&""<>"${RECIPIENT_WORDS.individual}")`;
  return {
    order,
    name: pick(context, { order, place: 1 }, { column: "round", value: rows[0]?.nomination.round }),
    count: { formula: `COUNTIF(${column("roundOrder")},${order})`, value: rows.length },
    collectives: {
      formula: `SUMPRODUCT((${column("roundOrder")}=${order})*${isOther}*1)`,
      value: collectives,
    },
    rows: rows.map(({ row, nomination }, i): FormNomination => {
      const cell = (id: NominationColumn, value: string | undefined): Formula =>
        pick(context, { order, place: i + 1 }, { column: id, value });
      return {
        name: cell("name", nomination.name),
        position: cell("position", nomination.position),
        unit: cell("unitName", units[row - 1]),
        award: cell("award", nomination.award),
      };
    }),
  };
}

/** A cell of the row that stands in this place of the round's list; "" where the round is shorter by now. */
function pick(
  context: BookContext,
  { order, place }: { readonly order: number; readonly place: number },
  { column, value = "" }: { readonly column: NominationColumn; readonly value?: string | undefined }
): Formula {
  const row = `MATCH(${order * KEY_STEP + place},${nominationColumn(context, "key")},0)`;
  return {
    formula: `IFERROR(INDEX(${nominationColumn(context, column)},${row})&"","")`,
    value,
  };
}
