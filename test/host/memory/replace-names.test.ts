import { listCellNames, replaceNames } from "../../../src/host/memory/replace-names";

const names = listCellNames(
  new Map([
    ["KTD_SoLe", "'Tổng quan'!$B$30"],
    ["Vung", "'A ''b'''!$A$1:$B$2"],
    ["Sum", "T!$C$1"],
    ["HangSo", "0.5"],
  ])
);

it.each([
  ["10^KTD_SoLe", "10^'Tổng quan'!$B$30"],
  ["SUM(vung)+KTD_SOLE*2", "SUM('A ''b'''!$A$1:$B$2)+'Tổng quan'!$B$30*2"],
  ['"KTD_SoLe"&KTD_SoLe', "\"KTD_SoLe\"&'Tổng quan'!$B$30"],
  ["'KTD_SoLe'!A1+KTD_SoLe!B2", "'KTD_SoLe'!A1+KTD_SoLe!B2"],
  ["KTD_SoLe2+XKTD_SoLe", "KTD_SoLe2+XKTD_SoLe"],
  ["Sum(1,2)+Sum", "Sum(1,2)+T!$C$1"],
  ["HangSo*2", "HangSo*2"],
])("writes the cells for the names in %s", (formula, expected) => {
  expect(replaceNames(formula, names)).toBe(expected);
});
