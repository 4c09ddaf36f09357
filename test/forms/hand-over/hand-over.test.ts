import { cellAddress } from "../../../src/plan/addresses";
import { rowOfLine, TEXT_COLUMNS } from "../../../src/forms/texts/text-lines";
import type { FormTexts } from "../../../src/domain/bloc";
import { shippedInput } from "../form-book";
import { gapsOf, printedAfter, printedOf } from "../printed-form";

const HAND_OVER = { id: "handOver" } as const;

function withTexts(forms: FormTexts) {
  return shippedInput("dien-bien-2018", { bloc: { forms } });
}

const listOf = (lines: readonly string[]) => lines.filter((line) => /^\d \|/u.test(line));

test("Điện Biên 2018, the whole record", () => {
  const lines = printedOf(shippedInput("dien-bien-2018"), HAND_OVER);
  expect(lines.slice(2)).toEqual([
    "Số: ……/BB-……",
    "BIÊN BẢN",
    "Bàn giao vai trò Khối trưởng năm 2019",
    "Thời gian bắt đầu: …… giờ ……, ngày 11 tháng 01 năm 2019.",
    "Địa điểm: …………………….",
    "Bên giao (Khối trưởng, thường trực năm 2018): Liên đoàn Lao động tỉnh.",
    "Đại diện bên giao: …………………….",
    "Bên nhận (Khối trưởng năm 2019): Tỉnh đoàn Điện Biên.",
    "Đại diện bên nhận: …………………….",
    "Hai bên bàn giao vai trò Khối trưởng của Khối Thi đua MTTQ và các đoàn thể tỉnh cùng hồ sơ, tài liệu sau:",
    "TT | Hồ sơ, tài liệu, hiện vật | Số lượng | Ghi chú",
    "1 | Giao ước thi đua, kế hoạch công tác năm 2018",
    "2 | Bộ tiêu chí, bảng chấm điểm, minh chứng năm 2018",
    "3 | Biên bản họp, biên bản kiểm phiếu, phiếu bình xét",
    "4 | Tờ trình, danh sách, hồ sơ đề nghị khen thưởng",
    "5 | Báo cáo sơ kết, báo cáo tổng kết năm 2018",
    "6 | Công văn đi, đến và tài liệu khác của khối",
    "7 | Tệp Excel của khối năm 2018, tệp điện tử kèm theo",
    `Việc còn dở chuyển năm sau: ${Array<string>(16).fill("………").join(" ")}.`,
    "Hai bên đã kiểm đếm và thống nhất. Bên nhận thực hiện nhiệm vụ từ khi ký biên bản này. Biên bản lập thành hai bản, mỗi bên giữ một bản.",
    "Việc bàn giao kết thúc vào …… giờ ……, ngày 11 tháng 01 năm 2019./.",
    "ĐẠI DIỆN BÊN GIAO | ĐẠI DIỆN BÊN NHẬN",
    "…………………………… | ……………………………",
  ]);
});

test("who hands over: the head unit, else the standing unit, else the head person", () => {
  const { roles } = shippedInput("dien-bien-2018").bloc;
  const giver = (changes: Partial<typeof roles>): string | undefined => {
    const input = shippedInput("dien-bien-2018", { bloc: { roles: { ...roles, ...changes } } });
    return printedOf(input, HAND_OVER).find((line) => line.startsWith("Bên giao"));
  };
  const start = "Bên giao (Khối trưởng, thường trực năm 2018): ";
  const person = { headPerson: "Bà A" };
  expect([
    giver({ ...person, headUnit: "DV01" }),
    giver({ ...person, headUnit: null, standingUnit: "DV02" }),
    giver({ ...person, headUnit: null, standingUnit: null }),
    giver({ headUnit: null, standingUnit: null }),
  ]).toEqual([
    `${start}Ủy ban MTTQ tỉnh.`,
    `${start}Hội Cựu chiến binh tỉnh.`,
    `${start}Bà A.`,
    `${start}…………………………….`,
  ]);
});

test("lines of the list are the officer's: an emptied one goes, a new one comes, numbers run on", () => {
  const wording = { "handOver.file-3": "", "handOver.file-8": "Sổ quỹ của khối năm {năm}" };
  expect(listOf(printedOf(withTexts({ fields: {}, wording }), HAND_OVER)).slice(2)).toEqual([
    "3 | Tờ trình, danh sách, hồ sơ đề nghị khen thưởng",
    "4 | Báo cáo sơ kết, báo cáo tổng kết năm 2018",
    "5 | Công văn đi, đến và tài liệu khác của khối",
    "6 | Tệp Excel của khối năm 2018, tệp điện tử kèm theo",
    "7 | Sổ quỹ của khối năm 2018",
  ]);
});

test("the flag is on the list when there is one", async () => {
  const at = cellAddress({ row: rowOfLine("handOver.flag"), column: TEXT_COLUMNS.text });
  const input = shippedInput("dien-bien-2018");
  const last = async (word: string): Promise<string | undefined> =>
    listOf(await printedAfter(input, HAND_OVER, [["formTexts", at, word]])).at(-1);
  expect(await last("Có")).toBe("8 | Cờ luân lưu của khối");
  expect(await last("Không")).toBe("7 | Tệp Excel của khối năm 2018, tệp điện tử kèm theo");
});

test("names of both sides and of a witness", () => {
  const fields = {
    "handOver.giver": "Nguyễn Văn A",
    "handOver.giver-position": "Chủ tịch",
    "handOver.taker": "Trần Thị B",
    "handOver.witness": "đại diện Sở Nội vụ",
  };
  const lines = printedOf(withTexts({ fields, wording: {} }), HAND_OVER);
  expect(lines.filter((line) => /^(Đại diện|Chứng kiến)|^Nguyễn/u.test(line))).toEqual([
    "Đại diện bên giao: Nguyễn Văn A, Chủ tịch.",
    "Đại diện bên nhận: Trần Thị B.",
    "Chứng kiến: đại diện Sở Nội vụ.",
    "Nguyễn Văn A | Trần Thị B",
  ]);
});

test("what is not known yet is listed", () => {
  expect(gapsOf(shippedInput("dien-bien-2018"), HAND_OVER)).toEqual([
    "Giờ bắt đầu bàn giao",
    "Giờ kết thúc bàn giao",
    "Nơi bàn giao",
    "Đại diện bên giao",
    "Đại diện bên nhận",
    "Việc còn dở chuyển năm sau",
  ]);
});
