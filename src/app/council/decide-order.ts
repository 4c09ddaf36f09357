import type { UnitCode } from "../../domain/bloc";
import type { Issue } from "../../domain/issue";
import { NO_CHANGES, type ChangeSet, type Receipt } from "../../plan/changes";
import { COUNCIL_HEADER } from "../../sheets/ranking/draw-chain";
import { SHEETS, TAB_NAMES } from "../../sheets/sheet-keys";
import type { Action, Book, Check, Target } from "../action";
import { changeCells, type FillCell } from "../change-cells";
import { NO_BOOK } from "../check-plannable";
import { hasErrors } from "../has-errors";
import { findCouncilCells } from "./council-cells";
import { listTies } from "./list-ties";

/** The council's word on units that every tie key left level: its number for each, the smaller first, and why. All null takes the decision back. */
export interface CouncilInput {
  readonly orders: ReadonlyMap<UnitCode, number | null>;
  /** Compulsory beside numbers. */
  readonly reason: string;
}

/** Writes the council's order and its reason on Xếp hạng, beside every unit of the group. */
export const decideOrder: Action<CouncilInput> = {
  id: "council.decide",

  check(input: CouncilInput, book: Book | null): Check {
    if (!book) return { ready: false, issues: NO_BOOK };
    if (!findCouncilCells(book)) return { ready: false, issues: NO_COLUMNS };
    const issues = [...checkComplete(input, book), ...checkReason(input)];
    return { ready: !hasErrors(issues), issues };
  },

  preview({ orders, reason }: CouncilInput, book: Book | null): ChangeSet {
    const places = book && findCouncilCells(book);
    if (!book || !places) return NO_CHANGES;
    const cells = [...orders].flatMap(([unit, order]): FillCell[] => {
      const at = places.get(unit);
      if (!at) return [];
      const why = order === null ? null : reason.normalize("NFC").trim();
      return [
        { sheet: SHEETS.ranking, at: at.order, content: order },
        { sheet: SHEETS.ranking, at: at.reason, content: why },
      ];
    });
    return changeCells(book, cells);
  },

  run(input: CouncilInput, book: Book | null, ...[door, options]: Target): Promise<Receipt> {
    return door.apply(this.preview(input, book), options);
  },
};

const NO_COLUMNS: readonly Issue[] = [
  {
    code: "book.row-missing",
    severity: "error",
    at: { sheet: TAB_NAMES[SHEETS.ranking] ?? SHEETS.ranking },
    params: { name: COUNCIL_HEADER },
  },
];

/** Part of a group in order is no order: the ranking would not follow it. */
function checkComplete({ orders }: CouncilInput, book: Book): readonly Issue[] {
  return listTies(book).flatMap(({ units }): Issue[] => {
    const numbers = units.map(({ unit, order }) => {
      const given = orders.get(unit.code);
      return { unit, order: given === undefined ? order : given };
    });
    const without = numbers.filter(({ order }) => order === null);
    if (without.length === 0 || without.length === numbers.length) return [];
    const params = { units: without.map(({ unit }) => unit.shortName).join(", ") };
    return [{ code: "tie.order-incomplete", severity: "error", params }];
  });
}

function checkReason({ orders, reason }: CouncilInput): readonly Issue[] {
  const [first] = [...orders].flatMap(([unit, order]) => (order === null ? [] : [unit]));
  if (first === undefined || reason.trim() !== "") return [];
  return [{ code: "tie.decision-without-reason", severity: "error", about: { unit: first } }];
}
