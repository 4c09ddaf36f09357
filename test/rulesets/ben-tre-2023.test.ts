import { checkNominations } from "../../src/domain/nominations/check-nominations";
import { computeBloc } from "../../src/domain/compute-bloc";
import { legalBasesOn } from "../../src/forms/legal-bases";
import { findBloc } from "../../src/app/shipped-blocs";

const input = findBloc("ben-tre-2023");
if (!input) throw new Error("not shipped");
const { bloc, ruleset } = input;
const outcome = computeBloc(input);

test("three units are named by the source, the others are samples", () => {
  expect(bloc.units.map(({ name, kind, sample }) => [name, kind, sample])).toEqual([
    ["Tỉnh đoàn", "massOrganisation", false],
    ["Liên đoàn Lao động tỉnh", "massOrganisation", false],
    ["Ban Dân vận Tỉnh ủy", "party", false],
    ["Ủy ban MTTQ Việt Nam tỉnh", "fatherlandFront", true],
    ["Hội Nông dân tỉnh", "massOrganisation", true],
    ["Hội Liên hiệp Phụ nữ tỉnh", "massOrganisation", true],
  ]);
});

test("the head is a person, to be confirmed; Tỉnh đoàn is the standing unit", () => {
  expect(bloc.roles).toEqual({
    headUnit: null,
    headPerson: "Hồ Thị Hoàng Yến (cần xác nhận)",
    deputyUnit: null,
    standingUnit: "DV01",
    nextHeadUnit: null,
    nextHeadSelection: null,
  });
  expect(bloc.source.note).toContain("hiểu được hai cách");
  expect(bloc.source.note).toContain("Bùi Văn Bia");
});

test("the year's work is proposed under the law of 2022; nobody is named as signer", () => {
  expect(bloc.year).toBe(2023);
  expect(bloc.proposal).toMatchObject({ date: "2024-01-26", signerPosition: "", signerName: "" });
  expect(legalBasesOn(bloc.proposal.date).map(({ id, certain }) => [id, certain])).toEqual([
    ["law-2022", true],
    ["decree-98-2023", true],
  ]);
});

test("seven groups in the words of the source", () => {
  expect(ruleset.base.map(({ name, maxPoints }) => [name, maxPoints.toString()])).toEqual([
    [
      "Nghiên cứu, tham mưu cho Tỉnh ủy, HĐND, UBND tỉnh về chủ trương, chính sách phát triển kinh tế - xã hội. Nghiên cứu, tham gia đóng góp ý kiến trong xây dựng các văn bản quy phạm pháp luật về chế độ, chính sách",
      "15",
    ],
    [
      "Vận động quần chúng và tổ chức hiệu quả các phong trào thi đua, thực hiện các chủ trương của Đảng, chính sách pháp luật của Nhà nước",
      "15",
    ],
    [
      "Chăm lo, bảo vệ quyền, lợi ích hợp pháp, chính đáng của đoàn viên, hội viên và các tầng lớp nhân dân",
      "15",
    ],
    [
      "Chủ động, sáng tạo trong chỉ đạo, điều hành Quy chế giám sát, phản biện xã hội của MTTQ và các đoàn thể chính trị - xã hội gắn với thực hiện tiết kiệm, đấu tranh phòng, chống tham nhũng, lãng phí",
      "15",
    ],
    [
      "Đổi mới trong công tác tổ chức, tuyên truyền; vận động đoàn viên, hội viên và Nhân dân tích cực thực hiện Chương trình mục tiêu quốc gia về xây dựng nông thôn mới và giảm nghèo bền vững",
      "15",
    ],
    [
      "Triển khai, quán triệt, học tập và tổ chức thực hiện đầy đủ, kịp thời các chủ trương, đường lối của Đảng, chính sách pháp luật của Nhà nước, các văn bản chỉ đạo của cấp trên",
      "10",
    ],
    [
      "Triển khai kịp thời, có hiệu quả chủ trương của Đảng, chính sách, pháp luật của Nhà nước và của tỉnh về công tác thi đua, khen thưởng",
      "15",
    ],
  ]);
});

test("no award is named by the source: both slots are samples", () => {
  expect(ruleset.slots.map(({ award, count, sample }) => [award, count, sample])).toEqual([
    ["Cờ thi đua của tỉnh", 1, true],
    ["Bằng khen của tỉnh", 2, true],
  ]);
});

test("the slots are filled and no cut runs through equals", () => {
  const proposed = outcome.awards.map(({ unit, final }) => [unit, final]);
  expect(proposed).toEqual([
    ["DV01", "CO-TINH"],
    ["DV02", "BK-TINH"],
    ["DV03", null],
    ["DV04", "BK-TINH"],
    ["DV05", null],
    ["DV06", null],
  ]);
  expect(outcome.units.map(({ total }) => String(total))).toEqual([
    "99.5",
    "96.75",
    "91.25",
    "94.5",
    "86.25",
    "87",
  ]);
});

test("proposals by rounds: units of the source, an individual whom nobody names, all of it a sample", () => {
  const { nominations = [], sample } = input.entries;
  expect(sample).toBe(true);
  expect(
    nominations.map(({ round, recipient, name, unit }) => [round, recipient, name, unit])
  ).toEqual([
    ["Sơ kết 6 tháng đầu năm 2023", "collective", "Tỉnh đoàn", "DV01"],
    ["Sơ kết 6 tháng đầu năm 2023", "individual", "……………………", "DV02"],
    ["Chuyên đề: phong trào Đồng khởi mới", "collective", "Liên đoàn Lao động tỉnh", "DV02"],
  ]);
  for (const { award, achievement } of nominations)
    expect([award, achievement].filter((text) => !text.endsWith("(số liệu minh họa)"))).toEqual([]);
  expect(checkNominations(input).map(({ code, params }) => [code, params?.row])).toEqual([
    ["nomination.missing", 2],
    ["nomination.no-position", 2],
  ]);
});

test("the Party's layout is chosen, and said to be a sample", () => {
  expect(bloc.forms?.fields["header"]).toBe("Đảng");
  expect(bloc.source.note).toContain("thể thức Đảng ở đầu văn bản");
});
