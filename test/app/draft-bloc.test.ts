import { checkNewBook } from "../../src/app/create-book";
import { draftBloc, findDraftGaps, readUnitLines, type BlocDraft } from "../../src/app/draft-bloc";
import { findRuleset, listRulesetIds } from "../../src/app/shipped-blocs";

const DRAFT: BlocDraft = {
  name: "  Khối  thi đua 1 ",
  province: "Lào Cai",
  year: " 2025 ",
  rulesetId: "dien-bien-2018",
  units: readUnitLines("Hội A\n\nHội B | B"),
};

test("units from lines: names tidied, short names proposed, kinds guessed", () => {
  const lines = [
    "  Ủy ban Mặt trận Tổ quốc Việt Nam  tỉnh ",
    "Hội Chữ thập đỏ".normalize("NFD"),
    "",
    "Liên đoàn Lao động tỉnh\tLĐLĐ",
    "Ban Tuyên giáo Tỉnh ủy | Tuyên giáo",
    "Sở Tài nguyên và Môi trường tỉnh Điện Biên",
  ].join("\r\n");
  expect(readUnitLines(lines)).toEqual([
    {
      name: "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
      shortName: "MTTQ tỉnh",
      kind: "fatherlandFront",
    },
    { name: "Hội Chữ thập đỏ", shortName: "Hội Chữ thập đỏ", kind: "association" },
    { name: "Liên đoàn Lao động tỉnh", shortName: "LĐLĐ", kind: "massOrganisation" },
    { name: "Ban Tuyên giáo Tỉnh ủy", shortName: "Tuyên giáo", kind: "party" },
    {
      name: "Sở Tài nguyên và Môi trường tỉnh Điện Biên",
      shortName: "Sở Tài nguyên và Môi trường",
      kind: "state",
    },
  ]);
});

test("a draft without gaps becomes a bloc-year; nothing is made up", () => {
  expect(findDraftGaps(DRAFT)).toEqual([]);
  expect(draftBloc(DRAFT)).toMatchObject({
    id: "khoi-2025",
    name: "Khối thi đua 1",
    kind: "khoi",
    year: 2025,
    units: [
      { code: "DV01", name: "Hội A", shortName: "Hội A", sample: false },
      { code: "DV02", name: "Hội B", shortName: "B", sample: false },
    ],
    roles: { headUnit: null, headPerson: null },
    proposal: { date: "", signerName: "" },
  });
  expect(draftBloc({ ...DRAFT, name: "Cụm số 2" }).kind).toBe("cum");
});

test.each([
  [{ name: "  " }, ["name"]],
  [{ year: "25" }, ["year"]],
  [{ year: "1947" }, ["year"]],
  [{ units: [] }, ["units"]],
])("what is missing: %j", (changed, gaps) => {
  expect(findDraftGaps({ ...DRAFT, ...changed })).toEqual(gaps);
});

test.each(listRulesetIds())("a draft with the ruleset %s can be made into a book", (id) => {
  const ruleset = findRuleset(id);
  if (!ruleset) throw new Error(`No ruleset ${id}`);
  const bloc = draftBloc({ ...DRAFT, rulesetId: id });
  const errors = checkNewBook({ bloc, ruleset, acceptBandGaps: true }).filter(
    ({ severity }) => severity === "error"
  );
  expect(errors).toEqual([]);
});
