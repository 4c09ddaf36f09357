import { legalBasesOn } from "../../src/forms/legal-bases";
import { LEGAL_TEXTS } from "../../src/forms/legal-bases.table";

/** Ids of the bases in force; "?" marks the ones to check again. */
function idsOn(isoDate: string): string[] {
  return legalBasesOn(isoDate).map(({ id, certain }) => (certain ? id : `${id}?`));
}

const DECREES_2014 = ["decree-42-2010", "decree-39-2012", "decree-65-2014"];

test.each([
  ["2014-08-19", []],
  ["2014-08-20", ["law-2003", ...DECREES_2014]],
  ["2014-08-28", ["law-2003", ...DECREES_2014]],
  ["2014-08-29", ["law-2003", ...DECREES_2014, "circular-07-2014?"]],
  ["2014-10-14", ["law-2003", ...DECREES_2014, "circular-07-2014?"]],
  ["2014-10-15", ["law-2003", ...DECREES_2014, "circular-07-2014"]],
  ["2017-04-11", ["law-2003", ...DECREES_2014, "circular-07-2014"]],
  ["2017-09-30", ["law-2003", ...DECREES_2014, "circular-07-2014"]],
  ["2017-10-01", ["law-2003", "decree-91-2017"]],
  ["2017-12-14", ["law-2003", "decree-91-2017"]],
  ["2017-12-15", ["law-2003", "decree-91-2017", "circular-08-2017"]],
  ["2018-12-20", ["law-2003", "decree-91-2017", "circular-08-2017"]],
  ["2019-11-03", ["law-2003", "decree-91-2017", "circular-08-2017"]],
  ["2019-11-04", ["law-2003", "decree-91-2017", "circular-08-2017?"]],
  ["2019-12-31", ["law-2003", "decree-91-2017", "circular-08-2017?"]],
  ["2020-01-01", ["law-2003", "decree-91-2017", "circular-12-2019"]],
  ["2020-11-08", ["law-2003", "decree-91-2017", "circular-12-2019"]],
  ["2020-11-09", ["law-2003", "decree-91-2017", "circular-12-2019", "circular-05-2020?"]],
  ["2021-01-01", ["law-2003", "decree-91-2017", "circular-12-2019", "circular-05-2020"]],
  ["2023-12-31", ["law-2003", "decree-91-2017", "circular-12-2019", "circular-05-2020"]],
  ["2024-01-01", ["law-2022", "decree-98-2023"]],
  ["2024-02-23", ["law-2022", "decree-98-2023"]],
  ["2024-02-24", ["law-2022", "decree-98-2023", "circular-01-2024?"]],
  ["2024-04-15", ["law-2022", "decree-98-2023", "circular-01-2024"]],
  ["2025-06-30", ["law-2022", "decree-98-2023", "circular-01-2024"]],
  ["2025-07-01", ["law-2022", "decree-152-2025", "circular-01-2024"]],
  ["2025-08-04", ["law-2022", "decree-152-2025", "circular-01-2024"]],
  ["2025-08-05", ["law-2022", "decree-152-2025", "circular-15-2025"]],
  ["2026-09-30", ["law-2022", "decree-152-2025", "circular-15-2025"]],
  ["2026-10-01", ["law-2022?", "decree-152-2025?", "circular-15-2025?"]],
])("on %s: %j", (isoDate, ids) => {
  expect(idsOn(isoDate)).toEqual(ids);
});

test.each(["", "20/12/2018", "2018"])("no date, no bases: %j", (text) => {
  expect(legalBasesOn(text)).toEqual([]);
});

test("the lines for 20/12/2018, word for word", () => {
  expect(legalBasesOn("2018-12-20").map(({ wording }) => wording)).toEqual([
    "Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 14 tháng 6 năm 2005 và ngày 16 tháng 11 năm 2013",
    "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng",
    "Căn cứ Thông tư số 08/2017/TT-BNV ngày 27 tháng 10 năm 2017 của Bộ trưởng Bộ Nội vụ",
  ]);
});

test.each(LEGAL_TEXTS.map((text) => [text.id, text] as const))(
  "%s: number, date of signing and wording agree",
  (_, { kind, number, signed, wording, from, to, unsure, source }) => {
    const [year, month, day] = signed.split("-").map(Number);
    const dayText = day !== undefined && day < 10 ? `0${day}` : String(day);
    const monthText = month !== undefined && month < 3 ? `0${month}` : String(month);
    expect(wording).toContain(`ngày ${dayText} tháng ${monthText} năm ${year}`);
    if (kind !== "law") expect(wording).toContain(`số ${number} `);
    expect(signed <= from).toBe(true);
    expect(to === null || from < to).toBe(true);
    for (const period of unsure) expect(period.from >= from).toBe(true);
    expect(source).not.toBe("");
  }
);
