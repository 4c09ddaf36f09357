/** @jest-environment ./test/setup/page-environment.cjs */
import { screen, waitFor, within } from "@testing-library/react";

import { writeRulesetFile } from "../../src/app/change-ruleset/ruleset-file";
import { openBook as openSnapshot } from "../../src/app/open-book";
import { planBook } from "../../src/app/plan-book";
import { decimal } from "../../src/domain/decimal";
import { mustBook, snapshotOf } from "../app/live-book";
import { LIVE_BLOC, LIVE_RULESET } from "../sheets/live-bloc";
import { describeFull } from "../judges/programs";
import {
  beside,
  button,
  closeBooks,
  contents,
  named,
  openBook,
  show,
  soon,
  tab,
  title,
  typeIn,
} from "./pane";

afterEach(closeBooks);

const SOUND = snapshotOf(planBook(LIVE_BLOC));
const field = (name: string | RegExp) => named("textbox", name);

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
  const openNode = async (name: RegExp): Promise<void> => {
    await user.click(await button(name));
    await user.click(await button(/^Sửa: /));
  };
  return { book, user, fill, openNode };
}

test("points are changed, looked at, written, taken back; nothing is written before", async () => {
  const { book, user, fill, openNode } = await openEditor();
  const before = contents(book);
  expect(title()).toBe("Sửa bộ tiêu chí");
  expect(await button("Xem thay đổi")).toHaveProperty("ariaDisabled", "true");
  await openNode(/^I\.1 – Tiêu chí I\.1/);
  await fill("Điểm tối đa", "1,5a");
  await soon(/^Nhập một số, ví dụ 4,5/);
  await user.click(await button("Xong"));
  expect(document.activeElement).toBe(await field(/Điểm tối đa/));
  await fill("Điểm tối đa", "12,5");
  await soon("I: khai báo 30, các mục con cộng 32,5.");
  await user.click(await button("Xong"));
  await soon("Sửa các lỗi trên đây trước khi xem thay đổi.");
  await user.click(await button("Đặt theo tổng các mục con"));
  await soon("Tổng điểm, các mức và khung xếp loại khớp nhau.");
  await user.click(await button("Xem thay đổi"));
  await soon("Trước: 99,00 điểm, 99,00 %, hạng 1 → Sau: 99,00 điểm, 96,59 %, hạng 1");
  await soon("Sửa (2)");
  expect(contents(book)).toEqual(before);
  await user.click(await button("Ghi vào sổ"));
  await soon("Đã xong: Ghi vào sổ.");
  await waitFor(() => expect(title()).toBe("Khối"));
  const written = mustBook(openSnapshot(contents(book))).ruleset;
  expect(written.scale).toEqual(decimal("102.5"));
  expect(written.version).toMatch(/^\d\d:\d\d \d\d\/\d\d\/\d{4}$/u);
  expect(written.source.note).toMatch(/^Sửa trong sổ lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4}\.$/u);
  const [undo] = await screen.findAllByRole("button", { name: /^Hoàn tác/ });
  await user.click(undo as HTMLElement);
  await soon("Đã hoàn tác: Ghi vào sổ.");
  expect(contents(book)).toEqual(before);
});

test("a criterion with tiers is added; a criterion with scores goes only with consent", async () => {
  const { book, user, fill, openNode } = await openEditor();
  await user.click(await button(/^I – Nhóm I/));
  await user.click(await button("Thêm tiêu chí: I"));
  await soon("Tiêu chí I.3");
  await fill("Nội dung", "Báo cáo đúng hạn");
  await fill("Điểm tối đa", "4");
  await user.selectOptions(await named("combobox", "Cách chấm"), "Theo số lần, số lượng");
  await soon("Đếm số lần, số lượng; mỗi mức bắt đầu từ một số, mức đầu từ 0.");
  await user.click(await button("Thêm dòng"));
  const lines = await screen.findAllByRole("group", { name: /^Dòng / });
  for (const [index, [from, points]] of [
    ["0", "4"],
    ["1", "0"],
  ].entries()) {
    const line = within(lines[index] as HTMLElement);
    await user.type(line.getByRole("textbox", { name: "Từ" }), from ?? "");
    await user.type(line.getByRole("textbox", { name: "Điểm" }), points ?? "");
  }
  await user.click(await button("Xong"));
  await user.click(await button(/^II – Tiêu chí II/));
  await user.click(await button("Lên: II"));
  await user.click(await button("Xóa: II"));
  await user.click(await button("Đặt theo tổng các mục con"));
  await user.click(await button("Xem thay đổi"));
  await soon("Thêm (1)");
  await soon("Bỏ (1)");
  expect(screen.queryByRole("button", { name: "Ghi vào sổ" })).toBeNull();
  await user.click(await named("checkbox", /^Tôi đồng ý bỏ/));
  await user.click(await button("Ghi vào sổ"));
  await soon("Đã xong: Ghi vào sổ.");
  const { ruleset } = mustBook(openSnapshot(contents(book)));
  expect(JSON.parse(JSON.stringify(ruleset.base[0]))).toMatchObject({
    children: [
      { code: "I.1" },
      { code: "I.2" },
      {
        code: "I.3",
        name: "Báo cáo đúng hạn",
        maxPoints: "4",
        rule: {
          kind: "tiersByCount",
          tiers: [
            { from: "0", points: "4" },
            { from: "1", points: "0" },
          ],
        },
      },
    ],
  });
  expect(ruleset.base.map(({ code }) => code)).toEqual(["I", "III"]);
  await user.click(await button("Sửa tiêu chí, thang điểm"));
  await openNode(/^I\.3 – Báo cáo đúng hạn/);
  await fill("Đơn vị tính", "lần");
  await user.click(await button("Bỏ sửa mục này"));
  expect(await button("Xem thay đổi")).toHaveProperty("ariaDisabled", "true");
});

test("what is edited stays while one looks elsewhere, and is dropped when asked", async () => {
  const { book, user, fill, openNode } = await openEditor();
  await openNode(/^CT – /);
  await fill("Nội dung", "Sáng kiến");
  await user.click(await button("Cài đặt"));
  await user.click(await button("Quay lại"));
  await soon("CT – Sáng kiến");
  // Another book comes into the workbook, then the first one again.
  await typeIn(book, ["overview", "B6", "khac"]);
  await soon("CT – Tiêu chí CT");
  await typeIn(book, ["overview", "B6", LIVE_BLOC.bloc.id]);
  await soon("CT – Sáng kiến");
  await user.click(await button("Bỏ hết sửa đổi"));
  await soon("CT – Tiêu chí CT");
});

test("F06 a ruleset comes from a file or as text, and goes out as text where no file can be saved", async () => {
  const { book, user } = await openEditor();
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("No file input");
  await user.upload(input, new File(["{"], "hong.json", { type: "application/json" }));
  await soon(/Tệp JSON không đọc được/);
  const other = { ...LIVE_RULESET, id: "khac", version: "5", title: "Bộ khác" };
  const { name, text } = writeRulesetFile(other);
  await user.upload(input, new File([text], name, { type: "application/json" }));
  await soon(/^Đã lấy khac\.ruleset\.json\./);
  await user.click(await screen.findByText("Lưu hoặc lấy bộ tiêu chí từ tệp"));
  await user.click(await button("Lưu bộ tiêu chí (.json)"));
  await soon(/^Không lưu được tệp ở đây\./);
  await user.click(await button("Chép"));
  await soon(/^Đã chép nội dung tệp khac\.ruleset\.json\./);
  expect(JSON.parse(await navigator.clipboard.readText())).toEqual(JSON.parse(text));
  await user.click(await button("Bỏ hết sửa đổi"));
  await user.click(await field("Hoặc dán nội dung tệp vào đây"));
  await user.paste(text);
  await user.click(await button("Dùng nội dung đã dán"));
  await soon(/^Đã lấy nội dung đã dán\./);
  await user.click(await button("Xem thay đổi"));
  expect(await screen.findAllByText(/^Không đổi: /)).toHaveLength(3);
  await user.click(await button("Ghi vào sổ"));
  await soon("Đã xong: Ghi vào sổ.");
  expect(mustBook(openSnapshot(contents(book))).ruleset).toEqual(other);
});

describeFull("more of the editor", () => {
  test("a node goes into another group, bands and the source are edited, in English too", async () => {
    const book = openBook(SOUND);
    const { user } = show(beside(book), { language: "en" });
    await user.click(await tab("Bloc"));
    await user.click(await button("Edit criteria and points"));
    await user.click(await button(/^II – Tiêu chí II/));
    await user.click(await button("Edit: II"));
    await user.selectOptions(await named("combobox", "Stands in"), "Group I");
    await user.click(await button("Done"));
    await user.click(await screen.findByText("Name and source of the ruleset"));
    await user.click(await named("checkbox", /^The points are a sample/));
    await user.click(await screen.findByText("Class bands (3)"));
    const band = within(await screen.findByRole("group", { name: "Band B" }));
    await user.clear(band.getByRole("textbox", { name: "From" }));
    await user.type(band.getByRole("textbox", { name: "From" }), "60.5");
    await soon(/^Values from 50 to 60[.]49/);
    await user.click(await button("Set to what the parts add up to"));
    await user.click(await button("See changes"));
    await user.click(await button("Write to the workbook"));
    await soon("Done: Write to the workbook.");
    const { ruleset } = mustBook(openSnapshot(contents(book)));
    expect(JSON.parse(JSON.stringify(ruleset))).toMatchObject({
      base: [{ code: "I", maxPoints: "40", children: [{}, {}, { code: "II" }] }, { code: "III" }],
      bands: [{ code: "A" }, { code: "B", from: "60.5" }, { code: "C" }],
      samplePoints: false,
    });
  });
});
