import type { HeaderLayout } from "./form-document";

/**
 * What stands top right. The state's: NĐ 30/2020/NĐ-CP, Phụ lục I. The Party's and the Youth Union's are remembered,
 * not read (HD 36-HD/VPTW and the Union's own rules), so forms in their layout say "mẫu gợi ý".
 */
export const HEADERS: Readonly<
  Record<HeaderLayout, readonly [first: string, second: string | null]>
> = {
  state: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
  party: ["ĐẢNG CỘNG SẢN VIỆT NAM", null],
  youthUnion: ["ĐOÀN TNCS HỒ CHÍ MINH", null],
};

/** The choice on Nội dung biểu mẫu. */
export const HEADER_WORDS: Readonly<Record<HeaderLayout, string>> = {
  state: "Nhà nước (Quốc hiệu, Tiêu ngữ)",
  party: "Đảng",
  youthUnion: "Đoàn TNCS Hồ Chí Minh",
};

export function findHeader(word: string): HeaderLayout {
  const found = (Object.keys(HEADER_WORDS) as HeaderLayout[]).find(
    (layout) => HEADER_WORDS[layout] === word
  );
  return found ?? "state";
}
