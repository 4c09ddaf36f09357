import { checkBasis } from "../../src/forms/check-bases";
import { LEGAL_TEXTS } from "../../src/forms/legal-bases.table";

const DAY = 86_400_000;
const move = (isoDate: string, days: number): string =>
  new Date(Date.parse(isoDate) + days * DAY).toISOString().slice(0, 10);

test.each(LEGAL_TEXTS)(
  "on both sides of its boundary days: $number",
  ({ number, from, to, wording }) => {
    const faults = (isoDate: string) =>
      checkBasis(`Căn cứ ${wording};`, isoDate).filter((fault) => fault.number === number);
    const outside = { kind: "not-in-force", number, from, to: to ?? "" };
    expect([faults(from), faults(move(from, -1))]).toEqual([[], [outside]]);
    if (to !== null) expect([faults(to), faults(move(to, 1))]).toEqual([[], [outside]]);
  }
);

test("a number that the table does not know is to be checked by hand", () => {
  expect(checkBasis("Căn cứ Nghị định số 45/2099/NĐ-CP", "2024-03-01")).toEqual([
    { kind: "unknown", number: "45/2099/NĐ-CP" },
  ]);
});

test("decisions and rules of a province are the officer's own business", () => {
  expect(checkBasis("Căn cứ Quyết định số 21/2020/QĐ-UBND", "2024-03-01")).toEqual([]);
});

test("a law is known by its day, in NFD too", () => {
  const line = "Căn cứ Luật Thi đua, Khen thưởng ngày 15 tháng 6 năm 2022".normalize("NFD");
  expect(checkBasis(line, "2024-01-01")).toEqual([]);
  expect(checkBasis(line, "2023-12-31")).toEqual([
    { kind: "not-in-force", number: "06/2022/QH15", from: "2024-01-01", to: "" },
  ]);
});

test("without a date nothing is compared", () => {
  expect(checkBasis("Căn cứ Nghị định số 91/2017/NĐ-CP", "")).toEqual([]);
});
