import type { TieKey } from "../../../src/domain/ruleset";
import { printTieKeys, readTieKeys } from "../../../src/sheets/overview/tie-keys";

const KEYS: readonly TieKey[] = [
  { kind: "group", code: "I" },
  { kind: "criterion", code: "I.2.a" },
  { kind: "baseTotal" },
  { kind: "fewerPenalties" },
  { kind: "votes" },
];

describe("the chain of tie keys in a cell", () => {
  it("is read as it was printed", () => {
    const text = printTieKeys(KEYS);
    expect(text).toBe(
      "Nhóm I; Tiêu chí I.2.a; Điểm nội dung (không thưởng, trừ); Điểm trừ ít hơn; Số phiếu"
    );
    expect(readTieKeys(text)).toEqual(KEYS);
  });

  it("may be empty, and is read whatever the case and the blanks between keys", () => {
    expect([printTieKeys([]), readTieKeys("")]).toEqual(["", []]);
    expect(readTieKeys("số phiếu ;nhóm II;")).toEqual([
      { kind: "votes" },
      { kind: "group", code: "II" },
    ]);
  });

  it("is not read at all when a part is no key", () => {
    expect([readTieKeys("Số phiếu; bốc thăm"), readTieKeys("Nhóm")]).toEqual([null, null]);
  });
});
