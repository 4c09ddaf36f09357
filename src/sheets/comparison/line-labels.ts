import type { CellValue } from "../../plan/cells";
import { SECTION_TITLES } from "../words";
import type { ComparedLine } from "./comparison-sheet-layout";

/** Texts of a line in the first three columns. */
export interface LineLabel {
  readonly code: string;
  readonly name: string;
  readonly max: CellValue;
}

const TOTALS = {
  base: "Cộng điểm nội dung",
  bonus: "Cộng điểm thưởng (sau khi tính mức trần)",
  penalty: "Cộng điểm trừ (sau khi tính mức trần)",
} as const;
const CAPS = {
  base: "",
  bonus: "Phần vượt mức trần điểm thưởng, không được tính",
  penalty: "Phần vượt mức trần điểm trừ, không bị trừ",
} as const;

export function lineLabel(line: ComparedLine): LineLabel {
  switch (line.kind) {
    case "section":
      return { code: "", name: SECTION_TITLES[line.section], max: "" };
    case "total":
      return { code: "", name: TOTALS[line.section], max: "" };
    case "cap":
      return { code: "–", name: CAPS[line.section], max: "–" };
    default: {
      const { code, name, maxPoints } = line.node;
      return { code, name, max: maxPoints.toNumber() };
    }
  }
}
