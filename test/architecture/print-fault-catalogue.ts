import type { FaultCase } from "./fault-cases";
import type { TestTitle } from "./read-test-titles";

/** What is proven about the cases, and by what. */
export interface Catalogue {
  readonly cases: readonly FaultCase[];
  /** Case → why it has no test. */
  readonly reasons: ReadonlyMap<string, string>;
  /** Case → what it demands that its tests do not show. */
  readonly limits: ReadonlyMap<string, string>;
  readonly titles: readonly TestTitle[];
}

const LEADING = /^(?:[A-G]\d\d[,: ]+)+/;
const TRAILING = /\((?:[A-G]\d\d(?:, ?)?)+\)$/;
/** Groups that are listed; ids of the others may stand beside theirs. */
const LISTED = /[A-CE-G]\d\d/g;

/** Ids that a title proves: at its start, "E03 …", "E03, E17: …", or in brackets at its end, "… (E03)". */
export function idsOf(title: string): string[] {
  const named = `${LEADING.exec(title)?.[0] ?? ""} ${TRAILING.exec(title)?.[0] ?? ""}`;
  return named.match(LISTED) ?? [];
}

/** What is wrong with the catalogue itself, one sentence each. */
export function findGaps({ cases, reasons, limits, titles }: Catalogue): string[] {
  const known = new Set(cases.map(({ id }) => id));
  const proven = new Set(titles.flatMap(({ title }) => idsOf(title)));
  return [
    ...cases
      .filter(({ id }) => !proven.has(id) && !reasons.has(id))
      .map(({ id }) => `${id} has neither a test nor a reason`),
    ...[...reasons.keys()]
      .filter((id) => proven.has(id))
      .map((id) => `${id} has a test: delete its reason`),
    ...[...limits.keys()]
      .filter((id) => !proven.has(id))
      .map((id) => `${id} has a limit but no test`),
    ...[...new Set([...reasons.keys(), ...proven])]
      .filter((id) => !known.has(id))
      .map((id) => `${id} is no case of the catalogue`),
  ];
}

const HEAD = `# Danh mục sự cố: điểm (A), tổng và hạng (B), tên (C), Excel (E), môi trường của ngăn (F), biểu mẫu (G)

Mỗi dòng là một sự cố phải sống sót qua được. Cột cuối nêu kiểm thử chứng minh điều đó và phần còn thiếu, hoặc vì sao chưa có kiểm thử. Kiểm thử về Excel chạy trên máy chủ thử, qua thư viện Office.js nguyên bản; cách cư xử của Excel thật nằm ở [excel-checklist.md](excel-checklist.md).

*English: every fault of scores (A), sums and ranks (B), names (C), Excel (E), the pane's surroundings (F) and forms (G), what must happen, and the tests that carry its id in their titles ("E03 …" or "… (E03)"), with what they leave open ("Còn thiếu"), or the reason why there is none. This file is generated: \`THIDUA_WRITE_DOCS=1 npx jest test/architecture/fault-catalogue\` writes it again, and the same test keeps it equal to the tests.*
`;

const GROUPS = [
  ["A", "Điểm được gõ hoặc được đọc"],
  ["B", "Trọng số, tổng điểm, thứ hạng"],
  ["C", "Tên, chữ Việt, tên trang"],
  ["E", "Sự cố của Excel"],
  ["F", "Ngăn, cài đặt, môi trường"],
  ["G", "Biểu mẫu và bản in"],
] as const;

/** docs/fault-catalogue.md. */
export function printCatalogue(catalogue: Catalogue): string {
  const groups = GROUPS.map(([letter, heading]) => {
    const cases = catalogue.cases.filter(({ id }) => id.startsWith(letter));
    const tested = cases.filter(({ id }) => listTests(catalogue, id).length > 0).length;
    return `## ${letter}. ${heading}

${tested} trong ${cases.length} sự cố có kiểm thử.

| Mã | Tình huống | Phải xảy ra | Kiểm thử, hoặc vì sao chưa có |
|---|---|---|---|
${cases.map((one) => printCase(catalogue, one)).join("\n")}
`;
  });
  return [HEAD, ...groups].join("\n");
}

function printCase(catalogue: Catalogue, { id, situation, must }: FaultCase): string {
  const proofs = listTests(catalogue, id);
  const limit = catalogue.limits.get(id);
  const open = limit === undefined ? [] : [`*Còn thiếu: ${limit}*`];
  const last = proofs.length > 0 ? [...proofs, ...open] : [`*${catalogue.reasons.get(id) ?? ""}*`];
  return `| ${id} | ${situation} | ${must} | ${last.join("<br>")} |`;
}

/** A file named once, with all its titles that carry the id. */
function listTests({ titles }: Catalogue, id: string): string[] {
  const own = titles.filter(({ title }) => idsOf(title).includes(id));
  return [...new Set(own.map(({ file }) => file))].map((file) => {
    const inFile = own.filter((one) => one.file === file).map(({ title }) => escapeText(title));
    return `\`${file}\` › ${[...new Set(inFile)].join(" · ")}`;
  });
}

function escapeText(title: string): string {
  return title.replace(/\s+/g, " ").replace(/[|<>*_`\\[\]]/g, (sign) => `\\${sign}`);
}
