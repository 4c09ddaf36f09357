import { measureWidth, printTable } from "../../src/cli/print-table";

const columns = [
  { heading: "Đơn vị", align: "left" },
  { heading: "Điểm", align: "right" },
] as const;

describe("printTable", () => {
  test("aligns columns without boxes", () => {
    expect(
      printTable(columns, [
        ["Hội Nông dân", "9,50"],
        ["MTTQ", "100,00"],
      ])
    ).toEqual([
      "Đơn vị          Điểm",
      "────────────  ──────",
      "Hội Nông dân    9,50",
      "MTTQ          100,00",
    ]);
  });

  test("gives a letter one place, composed or not", () => {
    expect(measureWidth("Hội Phụ nữ".normalize("NFD"))).toBe(10);
    expect(measureWidth("Hội\u200b")).toBe(3);
    expect(measureWidth("中")).toBe(2);
  });

  test("keeps control characters out of the terminal", () => {
    expect(printTable(columns, [["a\u001b[31m\nb", "1"]])[2]).toBe("a [31m b     1");
  });
});
