import type { ReadParagraph } from "../host/files/read-paragraph";
import type { ReadDocument, ReadTable } from "../host/files/read-document";

/** What of NĐ 30/2020/NĐ-CP, Phụ lục I, a document does not keep; empty when it keeps all. */
export function checkDecree30(document: ReadDocument): readonly string[] {
  return [
    ...checkPage(document),
    ...checkLetters(document),
    ...checkHead(document),
    ...checkTitle(document),
    ...checkBases(document),
    ...checkBody(document),
    ...checkTables(document),
    ...checkEnd(document),
    ...checkOrder(document),
  ];
}

const COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";

type Fault = readonly string[];

function need(isKept: boolean, rule: string): Fault {
  return isKept ? [] : [rule];
}

function isWithin(value: number, from: number, to: number): boolean {
  return value >= from && value <= to;
}

/** Mục I: A4, margins, page number. */
function checkPage({ page, header }: ReadDocument): Fault {
  const { margins } = page;
  const size = [page.width, page.height].map(Math.round).sort((a, b) => a - b);
  const [number] = header;
  return [
    ...need(size.join() === "210,297", "paper A4"),
    ...need(isWithin(margins.top, 20, 25), "top margin 20–25 mm"),
    ...need(isWithin(margins.bottom, 20, 25), "bottom margin 20–25 mm"),
    ...need(isWithin(margins.left, 30, 35), "left margin 30–35 mm"),
    ...need(isWithin(margins.right, 15, 20), "right margin 15–20 mm"),
    ...need(page.hasOwnFirstPage, "no page number on page 1"),
    ...need(number?.text === "{PAGE}" && number.align === "center", "page number, centred"),
    ...need(isWithin(number?.size ?? 0, 13, 14), "page number 13–14"),
  ];
}

function checkLetters({ fonts, colors, languages }: ReadDocument): Fault {
  return [
    ...need(fonts.join() === "Times New Roman", `Times New Roman only: ${fonts.join()}`),
    ...need(
      colors.every((color) => ["000000", "auto"].includes(color)),
      `black letters: ${colors.join()}`
    ),
    ...need(languages.includes("vi-VN"), "Vietnamese"),
  ];
}

/** The two columns on top; an annex has none. */
export function findHead({ blocks }: ReadDocument): ReadTable | null {
  const [first] = blocks;
  return first?.kind === "table" && !first.hasBorders ? first : null;
}

/** Mục II 1–4. */
function checkHead(document: ReadDocument): Fault {
  const head = findHead(document);
  if (head === null) return [];
  const [left = [], right = []] = (head.rows[0]?.cells ?? []).map(({ paragraphs }) => paragraphs);
  const below = (head.rows[1]?.cells ?? []).flatMap(({ paragraphs }) => paragraphs);
  const isCentred = ({ align, isRule, text }: ReadParagraph): boolean =>
    isRule || text === "" || align === "center";
  return [
    ...checkIssuer(left),
    ...checkCountry(right),
    ...checkNumber(below),
    ...need([...left, ...right, ...below].every(isCentred), "head centred"),
  ];
}

function checkIssuer(lines: readonly ReadParagraph[]): Fault {
  const names = lines.filter(({ isRule }) => !isRule);
  const issuer = names.at(-1);
  return [
    ...need(isBold(issuer, 12, 13) && isCapital(issuer), "issuing body: capitals, bold, 12–13"),
    ...need(
      names.slice(0, -1).every((one) => !one.bold && isCapital(one)),
      "upper body: capitals, not bold"
    ),
    ...need(lines.at(-1)?.isRule === true, "line beneath the issuing body"),
  ];
}

function checkCountry(lines: readonly ReadParagraph[]): Fault {
  const [country, motto] = lines;
  const line = need(lines.at(-1)?.isRule === true, "line beneath the motto");
  if (country?.text !== COUNTRY) return line;
  return [
    ...line,
    ...need(isBold(country, 12, 13), "Quốc hiệu 12–13 bold"),
    ...need(motto?.text === MOTTO && isBold(motto, 13, 14), "Tiêu ngữ 13–14 bold"),
  ];
}

function checkNumber(lines: readonly ReadParagraph[]): Fault {
  const number = lines.find(({ text }) => text.startsWith("Số:"));
  const date = lines.find(({ text }) => / ngày .* tháng .* năm /u.test(text));
  return [
    ...need(number === undefined || number.size === 13, "number 13"),
    ...need(
      date === undefined || (date.italic && isWithin(date.size, 13, 14)),
      "place and date 13–14 italic"
    ),
  ];
}

function isBold(one: ReadParagraph | undefined, from: number, to: number): boolean {
  return one !== undefined && one.bold && isWithin(one.size, from, to);
}

function isCapital(one: ReadParagraph | undefined): boolean {
  return one !== undefined && one.text === one.text.toUpperCase();
}

/** Mục II 5: type and subject with a short line. */
function checkTitle({ blocks }: ReadDocument): Fault {
  const rule = blocks.findIndex((block) => block.kind === "paragraph" && block.isRule);
  const title = blocks.slice(0, rule).flatMap((block) => (block.kind === "table" ? [] : [block]));
  const words = title.filter(({ text }) => text !== "");
  return [
    ...need(rule > 0 && words.length > 0, "title with a line beneath"),
    ...need(
      words.every((one) => isBold(one, 13, 14) && one.align === "center"),
      "title 13–14, bold, centred"
    ),
  ];
}

function bodyOf({ blocks }: ReadDocument): readonly ReadParagraph[] {
  const rule = blocks.findIndex((block) => block.kind === "paragraph" && block.isRule);
  return blocks
    .slice(rule + 1)
    .flatMap((block) => (block.kind === "table" || block.text === "" ? [] : [block]));
}

/** Căn cứ: italic, a line each, ";" and the last one ".". */
function checkBases(document: ReadDocument): Fault {
  const lines = bodyOf(document).filter(({ text }) => text.startsWith("Căn cứ "));
  return [
    ...need(
      lines.every(({ italic, size }) => italic && isWithin(size, 13, 14)),
      "Căn cứ 13–14 italic"
    ),
    ...need(
      lines.every(({ text }, i) => text.endsWith(i === lines.length - 1 ? "." : ";")),
      "Căn cứ end in ; and the last in ."
    ),
  ];
}

/** Mục II 6: sentences justified, 13–14, first line 1 or 1.27 cm, 6 pt apart. Remarks of ours are smaller. */
function checkBody(document: ReadDocument): Fault {
  const sentences = bodyOf(document).filter(({ align }) => align === "both");
  return [
    ...need(
      sentences.every(({ size }) => isWithin(size, 13, 14)),
      "body 13–14"
    ),
    ...need(
      sentences.every(({ firstLine }) => [10, 12.7].includes(firstLine)),
      "first line 1 or 1.27 cm"
    ),
    ...need(
      sentences.every(({ after, before }) => after + before >= 6),
      "6 pt between paragraphs"
    ),
    ...need(
      sentences.every(({ widowControl }) => widowControl),
      "no single lines on a page"
    ),
  ];
}

function checkTables({ tables, page }: ReadDocument): Fault {
  const width = page.width - page.margins.left - page.margins.right;
  return [
    ...need(
      tables.every(({ isFixed }) => isFixed),
      "fixed widths"
    ),
    ...need(
      tables.every(({ widths }) => widths.reduce((total, one) => total + one, 0) <= width + 0.5),
      "tables within the margins"
    ),
    ...need(
      tables.every(({ rows }) => rows.every(({ cantSplit }) => cantSplit)),
      "rows not split"
    ),
    ...tables
      .filter(({ hasBorders }) => hasBorders)
      .flatMap(({ rows }) => [
        ...need(rows[0]?.isHeader === true, "table header repeated"),
        ...need(
          rows.every(({ cells }) =>
            cells.every(({ paragraphs }) => paragraphs.every(({ size }) => isWithin(size, 10, 14)))
          ),
          "table letters 10–14"
        ),
      ]),
  ];
}

/** The last table without lines: who signs, and Nơi nhận. */
export function findEnd({ tables }: ReadDocument): ReadTable | null {
  const plain = tables.filter(({ hasBorders }) => !hasBorders);
  return plain.length > 1 || (plain.length === 1 && tables[0] !== plain[0])
    ? (plain.at(-1) ?? null)
    : null;
}

/** Mục II 7–9. */
function checkEnd(document: ReadDocument): Fault {
  const end = findEnd(document);
  if (end === null) return [];
  const cells = end.rows.flatMap((row) => row.cells.map(({ paragraphs }) => paragraphs));
  const [copies, signers] = [
    cells.filter(([first]) => first?.text === "Nơi nhận:"),
    cells.filter(
      ([first]) => first !== undefined && first.text !== "" && first.text !== "Nơi nhận:"
    ),
  ];
  return [
    ...need(end.rows.length <= 2, "signatures in one row that is not split"),
    ...need(
      signers.every(([position]) => isBold(position, 13, 14) && isCapital(position)),
      "position: capitals, bold, 13–14"
    ),
    ...need(
      signers.every((lines) => isBold(lines.at(-1), 13, 14)),
      "name: bold, 13–14"
    ),
    ...need(
      signers.every((lines) => lines.every(({ align }) => align === "center")),
      "signatures centred"
    ),
    ...copies.flatMap(([title, ...lines]) => [
      ...need(title?.size === 12 && title.bold && title.italic, "Nơi nhận: 12, bold, italic"),
      ...need(
        lines.every(({ size }) => size === 11),
        "Nơi nhận: lines 11"
      ),
      ...need(/^- Lưu: /u.test(lines.at(-1)?.text ?? ""), "Nơi nhận ends with - Lưu: …"),
      ...need(/[.]$/u.test(lines.at(-1)?.text ?? ""), "Nơi nhận ends in ."),
    ]),
  ];
}

const PARTS: readonly (readonly [name: string, test: RegExp])[] = [
  ["Kính gửi", /^Kính gửi:/u],
  ["Căn cứ", /^Căn cứ /u],
  ["end of the text", /[.]\/[.]$/u],
];

/** Parts come in the order of mục IV: head, title, Kính gửi, Căn cứ, text, signature. */
function checkOrder({ paragraphs, blocks }: ReadDocument): Fault {
  const places = PARTS.map(([, test]) => paragraphs.findIndex(({ text }) => test.test(text)));
  const found = places.filter((place) => place >= 0);
  const last = [...blocks].reverse().find((block) => block.kind === "table");
  return [
    ...need(
      found.every((place, i) => i === 0 || place > (found[i - 1] ?? 0)),
      "order of the parts"
    ),
    ...need(last !== undefined || found.length === 0, "a signature"),
  ];
}
