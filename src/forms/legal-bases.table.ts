/** Days from–to, both included; `to` null = no end known. */
export interface Period {
  readonly from: string;
  readonly to: string | null;
}

/** A legal text that a proposal may cite. */
export interface LegalText extends Period {
  readonly id: string;
  readonly kind: "law" | "decree" | "circular";
  readonly number: string;
  /** ISO date of signing. */
  readonly signed: string;
  /** As printed after "Căn cứ ". */
  readonly wording: string;
  /** Periods in which it is not confirmed that this text is the one in force. */
  readonly unsure: readonly Period[];
  /** Where wording and days were read; [R] = remembered, which is why such days are `unsure`. */
  readonly source: string;
}

const LAW = "Luật Thi đua, Khen thưởng";
const DETAILS = `quy định chi tiết thi hành một số điều của ${LAW}`;

/** A note names a new law from this day; nothing of it was verified, so what follows is only an offer. */
const AFTER_KNOWN: Period = { from: "2026-10-01", to: null };

/**
 * The texts by rank, then by date. The table starts on 20/8/2014.
 * Between 01/10/2017 and 14/12/2017 and between 01/01/2024 and 23/02/2024 the new decree has no circular yet.
 */
export const LEGAL_TEXTS: readonly LegalText[] = [
  {
    id: "law-2003",
    kind: "law",
    number: "15/2003/QH11",
    signed: "2003-11-26",
    from: "2014-08-20",
    to: "2023-12-31",
    wording: `${LAW} ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của ${LAW} ngày 14 tháng 6 năm 2005 và ngày 16 tháng 11 năm 2013`,
    unsure: [],
    source: "ngày tháng như Quyết định của UBND tỉnh Bạc Liêu theo Tờ trình 404/TTr-SNV (2022)",
  },
  {
    id: "law-2022",
    kind: "law",
    number: "06/2022/QH15",
    signed: "2022-06-15",
    from: "2024-01-01",
    to: null,
    wording: `${LAW} ngày 15 tháng 6 năm 2022`,
    unsure: [AFTER_KNOWN],
    source: "lời văn như Quyết định 21/2024/QĐ-UBND tỉnh Thái Nguyên",
  },
  {
    id: "decree-42-2010",
    kind: "decree",
    number: "42/2010/NĐ-CP",
    signed: "2010-04-15",
    from: "2014-08-20",
    to: "2017-09-30",
    wording: `Nghị định số 42/2010/NĐ-CP ngày 15 tháng 4 năm 2010 của Chính phủ ${DETAILS} và Luật sửa đổi, bổ sung một số điều của ${LAW}`,
    unsure: [],
    source: "Quyết định 172/2015/QĐ-UBND tỉnh Bắc Giang",
  },
  {
    id: "decree-39-2012",
    kind: "decree",
    number: "39/2012/NĐ-CP",
    signed: "2012-04-27",
    from: "2014-08-20",
    to: "2017-09-30",
    wording:
      "Nghị định số 39/2012/NĐ-CP ngày 27 tháng 4 năm 2012 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 42/2010/NĐ-CP ngày 15 tháng 4 năm 2010",
    unsure: [],
    source: "tên Thông tư 07/2014/TT-BNV, ufm.edu.vn 18/11/2015",
  },
  {
    id: "decree-65-2014",
    kind: "decree",
    number: "65/2014/NĐ-CP",
    signed: "2014-07-01",
    from: "2014-08-20",
    to: "2017-09-30",
    wording: `Nghị định số 65/2014/NĐ-CP ngày 01 tháng 7 năm 2014 của Chính phủ quy định chi tiết thi hành Luật sửa đổi, bổ sung một số điều của ${LAW} năm 2013`,
    unsure: [],
    source: "tên Thông tư 07/2014/TT-BNV, ufm.edu.vn 18/11/2015",
  },
  {
    id: "decree-91-2017",
    kind: "decree",
    number: "91/2017/NĐ-CP",
    signed: "2017-07-31",
    from: "2017-10-01",
    to: "2023-12-31",
    wording: `Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ ${DETAILS}`,
    unsure: [],
    source: "hethongphapluat.com: ban hành 31/07/2017, hiệu lực 01/10/2017",
  },
  {
    id: "decree-98-2023",
    kind: "decree",
    number: "98/2023/NĐ-CP",
    signed: "2023-12-31",
    from: "2024-01-01",
    to: "2025-06-30",
    wording: `Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ ${DETAILS}`,
    unsure: [],
    source: "lời văn như Quyết định 21/2024/QĐ-UBND tỉnh Thái Nguyên",
  },
  {
    id: "decree-152-2025",
    kind: "decree",
    number: "152/2025/NĐ-CP",
    signed: "2025-06-14",
    from: "2025-07-01",
    to: null,
    wording: `Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của ${LAW}`,
    unsure: [AFTER_KNOWN],
    source: "pbgdpl.cantho.gov.vn",
  },
  {
    id: "circular-07-2014",
    kind: "circular",
    number: "07/2014/TT-BNV",
    signed: "2014-08-29",
    from: "2014-08-29",
    to: "2017-09-30",
    wording: "Thông tư số 07/2014/TT-BNV ngày 29 tháng 8 năm 2014 của Bộ trưởng Bộ Nội vụ",
    unsure: [{ from: "2014-08-29", to: "2014-10-14" }],
    source: "ngày ký: ufm.edu.vn 18/11/2015; ngày có hiệu lực [R]",
  },
  {
    id: "circular-08-2017",
    kind: "circular",
    number: "08/2017/TT-BNV",
    signed: "2017-10-27",
    from: "2017-12-15",
    to: "2019-12-31",
    wording: "Thông tư số 08/2017/TT-BNV ngày 27 tháng 10 năm 2017 của Bộ trưởng Bộ Nội vụ",
    unsure: [{ from: "2019-11-04", to: "2019-12-31" }],
    source:
      "hethongphapluat.com: ban hành 27/10/2017, hiệu lực 15/12/2017; ngày hết hiệu lực theo Thông tư 12/2019/TT-BNV [R]",
  },
  {
    id: "circular-12-2019",
    kind: "circular",
    number: "12/2019/TT-BNV",
    signed: "2019-11-04",
    from: "2020-01-01",
    to: "2023-12-31",
    wording: `Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019 của Bộ trưởng Bộ Nội vụ quy định chi tiết thi hành một số điều của Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ ${DETAILS}`,
    unsure: [],
    source: "Quyết định 31/2020/QĐ-UBND tỉnh Phú Yên; ngày bắt đầu hiệu lực [R]",
  },
  {
    id: "circular-05-2020",
    kind: "circular",
    number: "05/2020/TT-BNV",
    signed: "2020-11-09",
    from: "2020-11-09",
    to: "2023-12-31",
    wording:
      "Thông tư số 05/2020/TT-BNV ngày 09 tháng 11 năm 2020 của Bộ trưởng Bộ Nội vụ bãi bỏ khoản 7 Điều 2 Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019",
    unsure: [{ from: "2020-11-09", to: "2020-12-31" }],
    source:
      "Quyết định của UBND tỉnh Bạc Liêu theo Tờ trình 404/TTr-SNV (2022); ngày bắt đầu hiệu lực [R]",
  },
  {
    id: "circular-01-2024",
    kind: "circular",
    number: "01/2024/TT-BNV",
    signed: "2024-02-24",
    from: "2024-02-24",
    to: "2025-08-04",
    wording: `Thông tư số 01/2024/TT-BNV ngày 24 tháng 02 năm 2024 của Bộ trưởng Bộ Nội vụ quy định biện pháp thi hành ${LAW} và Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ ${DETAILS}`,
    unsure: [{ from: "2024-02-24", to: "2024-04-14" }],
    source: "lời văn như Quyết định 21/2024/QĐ-UBND tỉnh Thái Nguyên; ngày bắt đầu hiệu lực [R]",
  },
  {
    id: "circular-15-2025",
    kind: "circular",
    number: "15/2025/TT-BNV",
    signed: "2025-08-04",
    from: "2025-08-05",
    to: null,
    wording: "Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ",
    unsure: [AFTER_KNOWN],
    source: "thuvienphapluat.vn: ban hành 04/08/2025",
  },
];
