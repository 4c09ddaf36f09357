import type {
  DocumentCell,
  DocumentGrid,
  DocumentPlan,
  DocumentRow,
  DocumentText,
  TextLook,
} from "../../../src/plan/document-plan";

const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };

/** A paragraph of 13 points at the left. */
export function line(text: string, look: Partial<TextLook> = {}): DocumentText {
  return { kind: "text", text, look: { size: 13, align: "left", ...look } };
}

export function cell(...blocks: DocumentCell["blocks"]): DocumentCell {
  return { verticalAlign: "top", blocks };
}

/** An upright page with the margins of an official letter. */
export function page(...blocks: DocumentPlan["blocks"]): DocumentPlan {
  return { title: "Tờ trình", orientation: "portrait", margins: MARGINS, blocks };
}

const HEAD: DocumentGrid = {
  kind: "grid",
  widths: [66, 99],
  hasBorders: false,
  headerRows: 0,
  rows: [
    {
      cells: [
        cell(
          line("ỦY BAN NHÂN DÂN TỈNH", { align: "center" }),
          line("KHỐI THI ĐUA SỐ 1", { align: "center", bold: true }),
          { kind: "rule", length: 30, within: 66 }
        ),
        cell(
          line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { align: "center", bold: true }),
          line("Độc lập - Tự do - Hạnh phúc", { align: "center", bold: true, size: 14 }),
          { kind: "rule", length: 61, within: 99 }
        ),
      ],
    },
    {
      cells: [
        cell(line("Số: 05/TTr-KTĐ", { align: "center", before: 6 })),
        cell(
          line("Cần Thơ, ngày 05 tháng 01 năm 2027", { align: "center", italic: true, before: 6 })
        ),
      ],
    },
  ],
};

const SIGNATURE: DocumentGrid = {
  kind: "grid",
  widths: [82.5, 82.5],
  hasBorders: false,
  headerRows: 0,
  rows: [
    {
      cells: [
        cell(
          line("Nơi nhận:", { size: 12, bold: true, italic: true }),
          line("- Như trên;", { size: 11 }),
          line("- Lưu: VT.", { size: 11 })
        ),
        cell(line("TM. KHỐI THI ĐUA\nKHỐI TRƯỞNG", { align: "center", bold: true })),
      ],
      keepWithNext: true,
    },
    {
      cells: [
        cell(),
        { ...cell(line("Lê Thị Ánh", { align: "center", bold: true })), verticalAlign: "bottom" },
      ],
      height: 70,
    },
  ],
};

/** A table of so many lines under a heading over two columns. */
export function list(lines: number): DocumentGrid {
  const small = { size: 12 } as const;
  const head = { ...small, bold: true, align: "center" } as const;
  const rows: DocumentRow[] = [
    {
      cells: [
        { ...cell(line("TT", head)), verticalAlign: "middle" },
        { ...cell(line("Đơn vị và thành tích", head)), verticalAlign: "middle", span: 2 },
      ],
    },
    { cells: [cell(line("1", head)), cell(line("2", head)), cell(line("3", head))] },
  ];
  for (let at = 1; at <= lines; at++) {
    const [number, unit] = [
      line(`${at}`, { ...small, align: "center" }),
      line(`Đơn vị ${at}`, small),
    ];
    rows.push({ cells: [cell(number), cell(unit), cell(line("Dẫn đầu phong trào", small))] });
  }
  return { kind: "grid", widths: [12, 60, 93], hasBorders: true, headerRows: 2, rows };
}

const BODY = { align: "justify", firstLine: 12.7, before: 6 } as const;

/** A letter with everything that a document can hold. */
export const LETTER: DocumentPlan = page(
  HEAD,
  line("TỜ TRÌNH", { align: "center", bold: true, size: 14, before: 18, keepWithNext: true }),
  line("Về việc đề nghị khen thưởng năm 2026", {
    align: "center",
    bold: true,
    size: 14,
    keepWithNext: true,
  }),
  { kind: "rule", length: 40, within: 165 },
  line("Kính gửi: Ban Thi đua - Khen thưởng.", { align: "center", before: 12, after: 6 }),
  line("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;", { ...BODY, italic: true }),
  line(
    "Khối thi đua số 1 đã chấm điểm, bình xét và bỏ phiếu kín; kết quả được các đơn vị thành viên thống nhất. Khối trân trọng đề nghị xem xét, trình khen thưởng các tập thể có tên dưới đây.",
    BODY
  ),
  line("", { size: 6 }),
  list(60),
  line("Xin trân trọng cảm ơn./.", { ...BODY, indent: 5, after: 12, keepWithNext: true }),
  SIGNATURE
);
