import { letterheadOf, paragraph } from "../document-parts";
import type { FormContext, FormSlot } from "../form-context";
import type { FormBlock, FormDocument, FormTable } from "../form-document";
import type { FormKind, FormSubject } from "../form-kind";
import { noteAbout } from "../minutes/note-about";
import { say } from "../texts/say";
import { BALLOT_SECTION } from "./ballot-texts";
import { lookOfTables, unitTable } from "./unit-table";

const REMARK =
  "Không in: mẫu gợi ý, không tìm thấy mẫu chính thức; phiếu không có chỗ ghi tên người bỏ phiếu; lời văn ở trang Nội dung biểu mẫu.";
const DOTS = "…".repeat(24);

/** Phiếu bình xét: what a member ticks in the vote, of all awards or of one. */
export const BALLOT: FormKind = {
  id: "ballot",
  tab: "Phiếu bình xét",
  file: "phieu-binh-xet",
  per: "award",
  template: null,
  section: BALLOT_SECTION,
  make: makeBallot,
};

function makeBallot(context: FormContext, { slot }: FormSubject): FormDocument {
  const whole = context.slots.length > 0 ? "ballot.subject" : "ballot.subject-no-awards";
  const about = slot
    ? say(context, "ballot.subject-one", { "hình thức": slot.award })
    : say(context, whole);
  return {
    orientation: "portrait",
    blocks: [
      letterheadOf(context, { id: null, code: "", date: null }),
      { kind: "title", type: say(context, "ballot.title"), subject: about },
      instructions(context),
      { kind: "gap", height: 10 },
      ...tables(context, slot),
      { kind: "gap", height: 4 },
      noteAbout(context, ["slots", "units", "other"]),
    ],
    outdated: [],
    remark: REMARK,
  };
}

function tables(context: FormContext, slot: FormSlot | null): readonly FormBlock[] {
  const { slots } = context;
  const asked = slot ? [slot] : slots;
  const look = lookOfTables(context, Math.max(1, asked.length));
  const table = unitTable(context, look);
  if (slot) return [table];
  if (slots.length === 0) {
    const text = say(context, "ballot.no-awards", { "chỗ chấm": DOTS });
    return [paragraph("centered", text, true), table];
  }
  return slots.flatMap(({ award, order }): readonly FormBlock[] => {
    const words = { số: String(order), "hình thức": award };
    const heading = paragraph("heading", say(context, "ballot.award", words), true);
    return [...(order > 1 ? [{ kind: "gap", height: 8 } as const] : []), heading, table];
  });
}

/** How to fill it in, beside the place for the stamp. */
function instructions(context: FormContext): FormTable {
  return {
    kind: "table",
    columns: [
      { title: "Cách ghi phiếu", width: 104, align: "left" },
      { title: say(context, "ballot.stamp"), width: 60.5, align: "center" },
    ],
    rows: [{ cells: [say(context, "ballot.how"), null] }],
    rowHeight: 64,
  };
}
