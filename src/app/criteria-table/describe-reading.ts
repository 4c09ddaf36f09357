import type { Proposal } from "./draft-node";

const LONGEST = 200;

/** What the note of a ruleset says of how it was read; words that were not understood are kept in it. */
export function describeReading(proposals: readonly Proposal[]): string {
  const read = proposals.filter(({ isUnderstood, from }) => isUnderstood && from !== "none");
  const kept = proposals.filter(({ isUnderstood }) => !isUnderstood);
  const codes = read.map(({ code }) => code).join(", ");
  return [
    "Bảng tiêu chí của đơn vị, đọc từ tệp; điểm và câu chữ lấy từ bảng.",
    read.length > 0 &&
      `Cách chấm phần mềm đề nghị theo câu chữ trong bảng, cần xác nhận: ${codes}.`,
    kept.length > 0 &&
      `Cách chấm để chấm trực tiếp, câu chữ trong bảng: ${kept.map(quote).join("; ")}.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}

function quote({ code, text }: Proposal): string {
  const words = text.replaceAll("\n", "; ");
  return `${code} “${words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}”`;
}
