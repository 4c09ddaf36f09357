import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { TEXTS } from "../../src/locales/catalogue";
import { awardsPane } from "../../src/locales/vi/awards-pane";
import { formsPane } from "../../src/locales/vi/forms-pane";
import { OVERVIEW_LINES } from "../../src/sheets/overview/overview-fields";
import { WORDS } from "../../src/sheets/words";

const DOCS = join(__dirname, "../../docs");
const GUIDE = readFileSync(join(DOCS, "huong-dan.md"), "utf8");
const README = readFileSync(join(DOCS, "../README.md"), "utf8");
const STEPS = 12;
const LARGEST = 150_000;
const PICTURE = /!\[([^\]]*)\]\(([^)]+)\)/g;

/** What the pane says, the screens too that are loaded when they are opened. */
const PANE: readonly string[] = [TEXTS.vi, formsPane, awardsPane].flatMap((texts) =>
  Object.values(texts)
);

/** Everything that the pane and the sheets say. */
const SAID: readonly string[] = [
  ...PANE,
  ...Object.values(WORDS),
  ...OVERVIEW_LINES.map((line) => (line.kind === "field" ? line.field.label : line.title)),
];

/** Labels of the product as patterns: what stands for a value may be anything; a text that begins with a value is none. */
const LABELS = PANE.filter((text) => /^[^{[]/.test(text)).map((text) => {
  const parts = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`, "u");
});

/** What the guide tells people to press and the product does not have. */
function findUnknown(guide: string): readonly string[] {
  const quoted = [...guide.matchAll(/\*\*\[([^\]]+)\]\*\*/g)].map(([, label = ""]) => label);
  return quoted.filter(
    (label) => label !== EXPLAINED && !LABELS.some((pattern) => pattern.test(label))
  );
}

/** What the guide says that people read on the screen or in a cell, and the product does not say. */
function findUnsaid(guide: string): readonly string[] {
  const quoted = [...guide.matchAll(/"([^"\n]+)"/g)].map(([, words = ""]) => words);
  return quoted.filter((words) => !SAID.some((text) => text.includes(words)));
}

/** The mark itself, where the guide explains it. */
const EXPLAINED = "Chữ trong ngoặc";

test("every button that the guide names has that label", () => {
  expect(GUIDE.match(/\*\*\[/g)?.length).toBeGreaterThan(30);
  expect(findUnknown(GUIDE)).toEqual([]);
});

test("a button that was renamed is found", () => {
  expect(findUnknown("**[Tạo sổ]** **[Nhận 5,5 điểm]** **[Nhận điểm]** **[Lập sổ]**")).toEqual([
    "Nhận điểm",
    "Lập sổ",
  ]);
});

test("every sentence that the guide quotes is one of the product's", () => {
  expect(findUnsaid(GUIDE)).toEqual([]);
  expect(findUnsaid('"Không giao" "Sổ này chưa phải sổ"')).toEqual([]);
  expect(findUnsaid('"Sổ này hỏng rồi"')).toEqual(["Sổ này hỏng rồi"]);
});

test("twelve numbered steps, each with a picture of its own", () => {
  const steps = [...GUIDE.matchAll(/^### (\d+)\. .*$([^]*?)(?=^##)/gm)];
  expect(steps.map(([, number]) => Number(number))).toEqual(
    Array.from({ length: STEPS }, (_, index) => index + 1)
  );
  const pictures = steps.map(([, , text = ""]) => [...text.matchAll(PICTURE)].length);
  expect(pictures).toEqual(Array.from({ length: STEPS }, () => 1));
});

test.each([
  ["huong-dan.md", GUIDE, DOCS],
  ["README.md", README, join(DOCS, "..")],
])("every picture of %s is there", (_page, text, folder) => {
  const named = [...text.matchAll(PICTURE)].map(([, , path = ""]) => path);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
});

test("pictures of the guide are said in words and small enough to load", () => {
  const pictures = [...GUIDE.matchAll(PICTURE)];
  expect(pictures.filter(([, words]) => words === "")).toEqual([]);
  const large = pictures
    .map(([, , path = ""]) => path)
    .filter((path) => existsSync(join(DOCS, path)) && statSync(join(DOCS, path)).size > LARGEST);
  expect(large).toEqual([]);
});
