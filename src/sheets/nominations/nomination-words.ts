import type { NominationFault } from "../../domain/nominations/judge-nominations";
import type { ProposalKind, Recipient } from "../../domain/nominations/nomination";
import { keyOfWord } from "../words";

export const KIND_WORDS: Readonly<Record<ProposalKind, string>> = {
  merit: "Công trạng (thường xuyên)",
  thematic: "Chuyên đề",
  sudden: "Đột xuất",
  dedication: "Cống hiến",
  tenure: "Niên hạn",
  foreign: "Đối ngoại",
};

export const RECIPIENT_WORDS: Readonly<Record<Recipient, string>> = {
  collective: "Tập thể",
  individual: "Cá nhân",
};

/** What the column Kiểm tra says, one after the other. */
export const FAULT_WORDS: Readonly<Record<NominationFault, string>> = {
  round: "Thiếu tên đợt",
  kind: "Chọn loại trong danh sách",
  recipient: "Chọn đối tượng trong danh sách",
  name: "Thiếu họ tên, tên tập thể",
  award: "Thiếu hình thức đề nghị",
  achievement: "Thiếu thành tích",
  unit: "Không có mã đơn vị này",
  position: "Chưa ghi chức vụ",
  repeated: "Trùng người nhận và thành tích với dòng khác",
  refused: "Không được tặng",
  otherwise: "Được tặng khác đề nghị",
  papers: "Thiếu số hoặc ngày quyết định",
};

export const SOUND = "Đủ";
export const BETWEEN = "; ";

/** What stands in a cell for a code; a text that is no code stands as it is. */
export function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}

/** The code that a cell's word stands for; another text stays as it is. */
export function codeOf(words: Readonly<Record<string, string>>, word: string): string {
  return keyOfWord(words, word) ?? word;
}
