import fc from "fast-check";
import { sheetCell } from "../../src/plan/addresses";
import type { CellContent } from "../../src/plan/cells";
import {
  NO_CHANGES,
  type CellChange,
  type ChangeSet,
  type SheetChange,
} from "../../src/plan/changes";
import type { DefinedName, SheetPlan } from "../../src/plan/sheet-plan";
import { contentAt, type SheetSnapshot, type Snapshot } from "../../src/plan/snapshot";
import { plainSheet } from "../host/files/sample-plan";
import { live, stampOf } from "./small-book";

/** One thing somebody wants of a book, whatever stands in it just now. */
type Wish =
  | { readonly kind: "cells"; readonly sheet: number; readonly cells: readonly WishedCell[] }
  | { readonly kind: "add"; readonly position: number | null; readonly content: CellContent }
  | { readonly kind: "remove" | "redraw"; readonly sheet: number; readonly isDrawn: boolean }
  | { readonly kind: "name"; readonly name: number; readonly row: number | null }
  | { readonly kind: "property"; readonly name: number; readonly value: string | null };

type WishedCell = readonly [row: number, column: number, content: CellContent];

const constant = fc.oneof(
  fc.integer({ min: -50, max: 200 }).map((quarters) => quarters / 4),
  fc.constantFrom<CellContent>(null, "", "=1+1", "12", "Điểm", true, false)
);
const formula = fc.constantFrom(
  "SUM(A1:B5)",
  "COUNT(A1:B5)",
  "ISTEXT(A1)",
  "'Một'!A1&\"!\"",
  "Hai"
);
/** Constants in A and B and far away, formulas over them in D and E: no circle. */
const cellWish = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 2 }), constant),
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 4, max: 5 }), formula.map(live)),
  fc.tuple(fc.integer({ min: 40, max: 45 }), fc.integer({ min: 20, max: 30 }), constant)
);
const index = fc.nat({ max: 6 });
const wish: fc.Arbitrary<Wish> = fc.oneof(
  fc.record({
    kind: fc.constant("cells" as const),
    sheet: index,
    cells: fc.array(cellWish, { minLength: 1, maxLength: 6 }),
  }),
  fc.record({ kind: fc.constant("add" as const), position: fc.option(index), content: constant }),
  fc.record({
    kind: fc.constantFrom("remove" as const, "redraw" as const),
    sheet: index,
    isDrawn: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("name" as const), name: index, row: fc.option(index) }),
  fc.record({
    kind: fc.constant("property" as const),
    name: index,
    value: fc.option(fc.constantFrom("1", "đ <&>")),
  })
);

/** Wishes that become one change set each. */
export const wishes = fc.array(fc.array(wish, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
});

/** Sheets that formulas of others lean on: deleting one breaks those, in Excel for good. */
const LEANED_ON: readonly (string | null)[] = ["a", "b"];

/** The wishes as changes that fit the book. */
export function grant(present: Snapshot, wanted: readonly Wish[], turn: number): ChangeSet {
  let changes = NO_CHANGES;
  const used = new Set<SheetSnapshot>();
  for (const [number, one] of wanted.entries()) {
    const added = grantOne(present, one, { used, key: `n${turn}.${number}` });
    changes = {
      sheets: [...changes.sheets, ...added.sheets],
      addNames: [...changes.addNames, ...added.addNames],
      removeNames: [...changes.removeNames, ...added.removeNames],
      properties: new Map([...changes.properties, ...added.properties]),
    };
  }
  return onlyOnce(changes);
}

interface Turn {
  readonly used: Set<SheetSnapshot>;
  readonly key: string;
}

function grantOne(present: Snapshot, one: Wish, { used, key }: Turn): ChangeSet {
  if (one.kind === "property")
    return { ...NO_CHANGES, properties: new Map([[`p${one.name}`, one.value]]) };
  if (one.kind === "name") return grantName(present, one);
  if (one.kind === "add") {
    const sheet = plainSheet(key, `Trang ${key}`, [[one.content, 1, null, live("SUM(A1:B1)")]]);
    const position = one.position === null ? {} : { position: one.position };
    return {
      ...NO_CHANGES,
      sheets: [{ kind: "addSheet", sheet, ...position }],
      addNames: [stampOf(sheet)],
    };
  }
  const sheet = present.sheets[one.sheet % present.sheets.length];
  if (!sheet || used.has(sheet)) return NO_CHANGES;
  used.add(sheet);
  if (one.kind === "cells") return { ...NO_CHANGES, sheets: [setCells(sheet, one.cells)] };
  return LEANED_ON.includes(sheet.key)
    ? NO_CHANGES
    : grantRemoval(present, sheet, one.kind === "redraw");
}

function grantName(present: Snapshot, { name, row }: Extract<Wish, { kind: "name" }>): ChangeSet {
  const known = `Ten_${name}`;
  if (row !== null)
    return {
      ...NO_CHANGES,
      addNames: [{ name: known, refersTo: sheetCell("Một", { row: row + 1, column: 1 }) }],
    };
  return { ...NO_CHANGES, removeNames: present.names.has(known) ? [known] : [] };
}

function grantRemoval(present: Snapshot, sheet: SheetSnapshot, isRedrawn: boolean): ChangeSet {
  const key = sheet.key ?? "";
  const removal: SheetChange = { kind: "removeSheet", sheet: key };
  const after: SheetPlan = plainSheet(key, sheet.name, [
    ["vẽ lại", sheet.rows.length, null, live("COUNT(A1:B5)")],
  ]);
  if (!isRedrawn) return { ...NO_CHANGES, sheets: [removal], removeNames: [stampOf(after).name] };
  const position = present.sheets.indexOf(sheet);
  return { ...NO_CHANGES, sheets: [removal, { kind: "addSheet", sheet: after, position }] };
}

function setCells(sheet: SheetSnapshot, cells: readonly WishedCell[]): SheetChange {
  const last = new Map(cells.map((one) => [`${one[0]} ${one[1]}`, one]));
  const changes = [...last.values()].map(([row, column, after]): CellChange => {
    const at = { row, column };
    return { at, before: contentAt(sheet, at), after };
  });
  return { kind: "setCells", sheet: sheet.key ?? "", cells: changes };
}

/** A name is added or removed, not both; places among the tabs differ and exist. */
function onlyOnce(changes: ChangeSet): ChangeSet {
  const names = new Map<string, DefinedName>(changes.addNames.map((one) => [one.name, one]));
  const taken = new Set<number>();
  const sheets = changes.sheets.map((change): SheetChange => {
    if (change.kind !== "addSheet" || change.position === undefined) return change;
    let { position } = change;
    while (taken.has(position)) position++;
    taken.add(position);
    return { ...change, position };
  });
  const removeNames = [...new Set(changes.removeNames)].filter((name) => !names.has(name));
  return { ...changes, sheets, addNames: [...names.values()], removeNames };
}
