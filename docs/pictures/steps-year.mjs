// Steps 6 to 12 of the guide, on a sample bloc: its scores are made up, and every sheet says so.
const UNIT = "Hội Nông dân tỉnh";
const UNIT_LINE = new RegExp(`^${UNIT}`);
/** On the unit's sheet: self and checked score of I.2, checked score of I.3. On the proposal: reason of the last unit. */
const CELLS = { self: "G11", checked: "I11", lowered: "I12", decisionReason: "L19" };
const REASON = "Thiếu một văn bản";

/** Scores, help with scoring, issues, ranking, proposal, forms, file. */
export async function workThroughYear(hands) {
  const { press, choose, sees, goTo, shoot } = hands;
  await press("Thử với khối mẫu");
  await choose(/Điện Biên/);
  await press("Tạo sổ mẫu");
  await sees("Đã xong: Tạo sổ mẫu.");
  await goTo("Chấm điểm");
  await press(UNIT_LINE);
  await scoreUnit(hands);
  await mend(hands);
  await goTo("Xếp hạng");
  await sees(/^Xếp hạng theo/);
  await press(/^Đến dòng của/);
  await shoot("09");
  await propose(hands);
  await printForms(hands);
}

async function scoreUnit({ press, typeIn, empty, sees, shoot }) {
  await press("Mở trang chấm điểm");
  await typeIn(CELLS.lowered, "3");
  await empty(CELLS.checked);
  await typeIn(CELLS.self, "5,5");
  await sees("Nhận 5,5 điểm");
  await press("Đơn vị khác");
  await sees(/còn 2 việc/);
  await shoot("06");
  await press(UNIT_LINE);
  await press("Đến ô: I.2");
  await shoot("07");
  await press("Nhận 5,5 điểm");
  await sees("Đã xong: Nhận điểm đề xuất.");
}

/** The reason that is missing, written where the issue leads to. */
async function mend({ press, type, sees, goTo, shoot }) {
  await goTo("Kiểm tra");
  await press(/mà chưa ghi lý do/);
  await shoot("08");
  await type(REASON);
  await sees(/^Không tìm thấy lỗi/);
}

async function propose({ unfold, chooseIn, fill, press, sees, goTo, shoot }) {
  await goTo("Đề nghị");
  await unfold(/^Quyết định khác đề nghị cho Tỉnh đoàn/);
  await chooseIn(/^Quyết định của khối về Tỉnh đoàn/, "Không đề nghị");
  await fill(/^Lý do, căn cứ/, "Biên bản họp khối");
  await press("Ghi quyết định của khối");
  await sees("Đã xong: Ghi quyết định của khối.");
  await shoot("10");
}

async function printForms({ press, type, sees, goTo, shoot }) {
  await goTo("Biểu mẫu");
  await press(/Chưa điền: Người ký/);
  await type("Nguyễn Văn A");
  await sees("Chọn biểu mẫu");
  await shoot("11");
  await press("Lập biểu mẫu");
  await sees("Đã xong: Lập biểu mẫu.");
  await press("Mở trang Tờ trình");
  await shoot("12");
}
