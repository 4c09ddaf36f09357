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

/** Last printed line of a form: what is not official, and what the bloc still has to decide. Empty when there is nothing to say. */
export function closingNote({ samples, undecided }: FormContext): Formula {
  const flags = Object.keys(NOTES) as (keyof SampleFlags)[];
  const parts = flags.filter((flag) => samples[flag]).map((flag) => NOTES[flag]);
  const waiting = join("Còn ", undecided, " đơn vị đồng hạng tại ngưỡng, khối chưa quyết định. ");
  const note = parts.length > 0 ? `Ghi chú: ${parts.join("; ")}.` : "";
  return join(when(isMore(undecided, 0), waiting, ""), note);
}
