import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FAULT_CASES } from "./fault-cases";
import { FAULT_LIMITS, FAULT_REASONS } from "./fault-reasons";
import { findGaps, idsOf, printCatalogue, type Catalogue } from "./print-fault-catalogue";
import { readTestTitles, titlesOf } from "./read-test-titles";

const ROOT = join(__dirname, "../..");
const PAGE = join(ROOT, "docs/fault-catalogue.md");

const number = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => letter + String(index + 1).padStart(2, "0"));

const catalogue: Catalogue = {
  cases: FAULT_CASES,
  reasons: FAULT_REASONS,
  limits: FAULT_LIMITS,
  titles: readTestTitles(ROOT, "test"),
};

const COUNTS = { A: 19, B: 18, C: 14, E: 26, F: 12, G: 9 };

test("the cases are A01 to A19, B01 to B18, C01 to C14, E01 to E26, F01 to F12 and G01 to G09", () => {
  expect(FAULT_CASES.map(({ id }) => id)).toEqual(
    Object.entries(COUNTS).flatMap(([letter, count]) => number(letter, count))
  );
});

test("every case has a test that carries its id, or a reason, and not both", () => {
  expect(findGaps(catalogue)).toEqual([]);
});

test("docs/fault-catalogue.md says the same (THIDUA_WRITE_DOCS=1 writes it)", () => {
  const page = printCatalogue(catalogue);
  if (process.env.THIDUA_WRITE_DOCS === "1") writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, "utf8")).toBe(page);
});

test("titles are found where tests and groups begin, not where they are skipped", () => {
  const file = `
    test("one", () => {});
    describe("two", () => { it(\`three \${x} and \${y}.\`, () => {}); });
    test.each([1])("four %s", () => {});
    describe.each\`\`("five", () => {});
    test.skip("six", () => {}); test.todo("seven"); xtest("eight", () => {});
    test(name, () => {}); other("nine"); expect(test.each([2])("ten")).toBe(1);`;
  expect(titlesOf(file)).toEqual(["one", "two", "three … and ….", "four %s", "ten"]);
});

test.each([
  ["E03 an error after the effect", ["E03"]],
  ["E03, E17: a pane that dies", ["E03", "E17"]],
  ["a pane that dies (E03, E17)", ["E03", "E17"]],
  ["E01 waits (F02)", ["E01", "F02"]],
  ["named with both values (D20, B14)", ["B14"]],
  ["cell E11 of the sheet", []],
  ["(E03) in front", []],
  ["E100 is a cell", []],
  ["E1 is too short", []],
])("ids of the title: %s", (title, ids) => {
  expect(idsOf(title)).toEqual(ids);
});

test("gaps are told: nothing at all, both at once, a limit of nothing, a case that is none", () => {
  const cases = ["E01", "E02", "E03"].map((id) => ({ id, situation: "", must: "" }));
  const reasons = new Map([
    ["E02", "later"],
    ["E09", "no such case"],
  ]);
  const limits = new Map(["E02", "E03"].map((id) => [id, "half"]));
  const titles = ["E02 proves", "E07 proves nothing"].map((title) => ({ file: "a", title }));
  expect(findGaps({ cases, reasons, limits, titles })).toEqual([
    "E01 has neither a test nor a reason",
    "E03 has neither a test nor a reason",
    "E02 has a test: delete its reason",
    "E03 has a limit but no test",
    "E09 is no case of the catalogue",
    "E07 is no case of the catalogue",
  ]);
});

test("a row names each file once, with its titles and what they lack, or the reason", () => {
  const cases = ["E01", "F01"].map((id) => ({ id, situation: "tình huống", must: "việc" }));
  const titles = [
    { file: "test/a.test.ts", title: "E01 a | b" },
    { file: "test/a.test.ts", title: "c (E01)" },
    { file: "test/b.test.ts", title: "d (E01)" },
  ];
  const reasons = new Map([["F01", "chưa có"]]);
  const limits = new Map([["E01", "một nửa"]]);
  const page = printCatalogue({ cases, titles, reasons, limits });
  expect(page.split("\n").filter((line) => /^\| [EF]/.test(line))).toEqual([
    "| E01 | tình huống | việc | `test/a.test.ts` › E01 a \\| b · c (E01)<br>`test/b.test.ts` › d (E01)<br>*Còn thiếu: một nửa* |",
    "| F01 | tình huống | việc | *chưa có* |",
  ]);
  expect(page).toContain("1 trong 1 sự cố có kiểm thử.\n");
  expect(page).toContain("0 trong 1 sự cố có kiểm thử.\n");
});
