import { HEADER_WORDS } from "../headers";
import type { FormField, FormSection } from "./form-line";

const BASES = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Legal bases that the officer writes instead of those chosen by date. */
export const OWN_BASES: readonly string[] = BASES.map((order) => `basis.${order}`);

/** What several forms print. */
export const COMMON_SECTION: FormSection = {
  title: "DÙNG CHUNG",
  lines: [
    {
      kind: "field",
      id: "header",
      label: "Thể thức phần đầu văn bản",
      type: "choice",
      choices: Object.values(HEADER_WORDS),
      hint: "Để trống: thể thức Nhà nước theo Nghị định 30/2020/NĐ-CP. Thể thức Đảng, Đoàn là mẫu gợi ý.",
      isOptional: true,
    },
    {
      kind: "field",
      id: "basis.issuer",
      label: "Căn cứ về chức năng, nhiệm vụ của cơ quan trình",
      type: "text",
      hint: "Một dòng, ví dụ điều lệ của tổ chức hoặc quyết định thành lập khối. Để trống thì không in.",
      isOptional: true,
    },
    ...BASES.map((order): FormField => ({
      kind: "field",
      id: `basis.${order}`,
      label: `Căn cứ pháp lý tự ghi (${order})`,
      type: "text",
      hint:
        order === 1
          ? "Để trống cả tám dòng: căn cứ được chọn theo ngày văn bản. Có ghi thì chỉ in các dòng đã ghi."
          : "",
      isOptional: true,
    })),
  ],
};
