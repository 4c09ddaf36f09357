import { BLANK_NOMINATION, type Nomination } from "../../../src/domain/nominations/nomination";

/** A proposal with nothing to complain of, changed here and there. */
export function nominate(changes: Partial<Nomination> = {}): Nomination {
  return {
    ...BLANK_NOMINATION,
    round: "Sơ kết",
    kind: "merit",
    recipient: "collective",
    name: "Phòng Tổng hợp",
    unit: "A",
    award: "Giấy khen",
    achievement: "Hoàn thành nhiệm vụ 6 tháng",
    ...changes,
  };
}
