import { parseTyped, type TypedContent } from "./typed-value";

const number = (value: number, format: string): TypedContent => ({ kind: "number", value, format });
const text = (typed: string): TypedContent => ({ kind: "text", text: typed, isQuoted: false });
const formula = (typed: string): TypedContent => ({ kind: "formula", formula: typed });

/** Serials were counted by hand from 45658 = 1 January 2025. */
const READINGS: readonly [string, TypedContent][] = [
  ["1.5", number(1.5, "General")],
  [" 7 ", number(7, "General")],
  ["-5", number(-5, "General")],
  ["+5", number(5, "General")],
  ["1,000", number(1000, "#,##0")],
  ["1,234.5", number(1234.5, "#,##0.00")],
  ["9,5", text("9,5")],
  ["10%", number(0.1, "0%")],
  ["1e5", number(100000, "0.00E+00")],
  ["(5)", number(-5, "General")],
  ["$5", number(5, "$#,##0")],
  ["5-3", number(45780, "d-mmm")],
  ["1/2", number(45659, "d-mmm")],
  ["0 1/2", number(0.5, "# ?/?")],
  ["May 5", number(45782, "d-mmm")],
  ["5 may 2025", number(45782, "d-mmm-yy")],
  ["1/2/2025", number(45659, "m/d/yyyy")],
  ["2025-01-02", number(45659, "m/d/yyyy")],
  ["13/25", text("13/25")],
  ["2/30", text("2/30")],
  ["10:30", number(0.4375, "h:mm")],
  ["true", { kind: "boolean", value: true }],
  ["#n/a", { kind: "error", error: "#N/A" }],
  ["#khác", text("#khác")],
  ["'007", { kind: "text", text: "007", isQuoted: true }],
  ["'", { kind: "text", text: "", isQuoted: true }],
  ["=A1", formula("A1")],
  ["=", text("=")],
  ["+84 912", formula("+84 912")],
  ["-Phòng A", formula("-Phòng A")],
  ["-", text("-")],
  ["@abc", text("@abc")],
  ["I.2", text("I.2")],
  ["DV01", text("DV01")],
];

test("texts are read as a person's typing", () => {
  expect(READINGS.map(([typed]) => [typed, parseTyped(typed, 2025)])).toEqual(READINGS);
});
