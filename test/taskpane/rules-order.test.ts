/** @jest-environment ./test/setup/page-environment.cjs */
import { screen, waitFor } from "@testing-library/react";

import { openBook as openSnapshot } from "../../src/app/open-book";
import { planBook } from "../../src/app/plan-book";
import { decimal } from "../../src/domain/decimal";
import { mustBook, snapshotOf } from "../app/live-book";
import { LIVE_BLOC } from "../sheets/live-bloc";
import { beside, button, closeBooks, contents, openBook, show, soon, tab, title } from "./pane";

afterEach(closeBooks);

const SOUND = snapshotOf(planBook(LIVE_BLOC));
/** By label: roles take long to find in so many fields. */
const field = (name: string | RegExp) => screen.findByLabelText(name);

async function openEditor() {
  const book = openBook(SOUND);
  const { user } = show(beside(book));
  await user.click(await tab("Khối"));
  await user.click(await button("Sửa tiêu chí, thang điểm"));
  await button("Xem thay đổi");
  const fill = async (name: string | RegExp, text: string): Promise<void> => {
    await user.clear(await field(name));
    if (text !== "") await user.type(await field(name), text);
  };
  const pick = async (name: string | RegExp, option: string): Promise<void> => {
    await user.selectOptions(await field(name), option);
  };
  return { book, user, fill, pick };
}

test("ranks, tie-breaks in their order, a vote and gates are set, looked at, written, undone", async () => {
  const { book, user, fill, pick } = await openEditor();
  const before = contents(book);
  await pick(/^Số chữ số thập phân/, "1");
  await pick("Hạng của các đơn vị bằng nhau", "dense");
  for (let key = 0; key < 3; key++) await user.click(await soon("Thêm căn cứ"));
  await pick("Căn cứ thứ 3", "Nhóm I");
  await user.click(await field("Lên: Căn cứ thứ 3"));
  await user.click(await field("Xóa: Căn cứ thứ 1"));
  await pick("Bỏ phiếu", "valid");
  await fill(/^Tỷ lệ phiếu phải đạt/, "50");
  await pick("Loại điều kiện", "minGroupPercent");
  await user.click(await soon("Thêm điều kiện"));
  await fill("Ít nhất (%)", "30");
  await user.click(await soon("Xem thay đổi"));
  await soon("Không đổi: 99,0 điểm, 99,0 %, hạng 1");
  expect(contents(book)).toEqual(before);
  await user.click(await button("Ghi vào sổ"));
  await soon("Đã xong: Ghi vào sổ.");
  await waitFor(() => expect(title()).toBe("Khối"));
  const { ranking, voting, gates } = mustBook(openSnapshot(contents(book))).ruleset;
  expect(ranking).toMatchObject({
    places: 1,
    ties: "dense",
    tieBreak: [{ kind: "group", code: "I" }, { kind: "fewerPenalties" }],
  });
  expect(voting).toEqual({ denominator: "valid", thresholdPercent: decimal(50) });
  expect(gates.map(({ kind, code }) => [kind, code])).toEqual([
    ["fact", "G1"],
    ["minGroupPercent", "DK2"],
  ]);
  expect(contents(book).sheets.map(({ name }) => name)).toContain("Kiểm phiếu");
  await user.click(await button("Hoàn tác bước này"));
  await soon("Đã hoàn tác: Ghi vào sổ.");
  expect(contents(book)).toEqual(before);
});

test("a repeated tie-break, a gate on votes without a vote, a gate without a reason: said at once", async () => {
  const { user, fill, pick } = await openEditor();
  for (let key = 0; key < 2; key++) await user.click(await soon("Thêm căn cứ"));
  await pick("Căn cứ thứ 2", "Điểm nội dung (không tính điểm thưởng, điểm trừ)");
  await soon("Căn cứ phân hạng thứ 2 lặp lại căn cứ đã có");
  await pick("Loại điều kiện", "minVotePercent");
  await user.click(await soon("Thêm điều kiện"));
  await soon(
    '"Chưa đủ tỷ lệ phiếu đồng ý" đòi tỷ lệ phiếu, nhưng chưa chọn tỷ lệ tính trên số nào'
  );
  await fill("Ít nhất (%)", "hai");
  await soon(/^Nhập một số, ví dụ 4,5/);
  await user.click(await field(/^Xóa: DK2/));
  await user.click(await field("Xóa: Căn cứ thứ 2"));
  await soon("Tổng điểm, các mức và khung xếp loại khớp nhau.");
});
