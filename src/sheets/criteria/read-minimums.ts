import { ZERO } from "../../domain/decimal";
import type { AwardSlot } from "../../domain/ruleset";
import type { FactMinimum } from "../../domain/slot-count";
import type { SheetReader } from "../sheet-reader";
import { MINIMUM_COLUMNS } from "./setting-columns";

/** Gives the slots the least values of number facts that the rows name them for; a row for no slot is an issue. */
export function readMinimums(
  reader: SheetReader,
  rows: readonly number[],
  slots: readonly AwardSlot[]
): readonly AwardSlot[] {
  const C = MINIMUM_COLUMNS;
  const found = new Map<string, FactMinimum[]>();
  for (const row of rows) {
    const slot = reader.text(row, C.code);
    if (!slots.some(({ code }) => code === slot))
      reader.unreadable({ row, column: C.code }, "mã của một hình thức khen thưởng");
    const minimum = {
      fact: reader.text(row, C.fact),
      value: reader.number(row, C.value) ?? ZERO,
    };
    found.set(slot, [...(found.get(slot) ?? []), minimum]);
  }
  return slots.map((slot) => {
    const atLeast = found.get(slot.code);
    return atLeast === undefined ? slot : { ...slot, atLeast };
  });
}
