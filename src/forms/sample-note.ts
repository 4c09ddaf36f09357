import type { Formula } from "../plan/cells";
import type { FormContext, SampleFlags } from "./form-context";
import { isMore, join, when } from "./live-text";

const NOTES: Readonly<Record<keyof SampleFlags, string>> = {
  points: "thang điểm mẫu gợi ý",
  scores: "số liệu minh họa",
  slots: "cơ cấu khen thưởng (mẫu gợi ý)",
  units: "tên một số đơn vị (mẫu gợi ý)",
  date: "ngày trình (mẫu gợi ý)",
  addressees: "nơi nhận (mẫu gợi ý)",
  other: "một số dữ kiện về khối, cụm (mẫu gợi ý, xem trang Tổng quan)",
};

const HEADER_NOTE = "thể thức phần đầu văn bản (mẫu gợi ý)";

/** Last printed line of a form: what is not official, the layout of another body than the state's too, and what the bloc still has to decide. Empty when there is nothing to say. */
export function closingNote({ samples, undecided, header }: FormContext): Formula {
  const flags = Object.keys(NOTES) as (keyof SampleFlags)[];
  const parts = [
    ...flags.filter((flag) => samples[flag]).map((flag) => NOTES[flag]),
    ...(header === "state" ? [] : [HEADER_NOTE]),
  ];
  const waiting = join("Còn ", undecided, " đơn vị đồng hạng tại ngưỡng, khối chưa quyết định. ");
  const note = parts.length > 0 ? `Ghi chú: ${parts.join("; ")}.` : "";
  return join(when(isMore(undecided, 0), waiting, ""), note);
}
