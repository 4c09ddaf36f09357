import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { openBook } from "../../src/app/open-book";
import { readBook } from "../../src/host/files/read-book";
import { describeInBrowser } from "../host/embedded/browser";
import { createKeyboard, type Keyboard } from "./keyboard";
import { createPerson, type Person } from "./person";
import { seeFocus } from "./see-focus";
import { startSiteBrowser, type SiteBrowser, type Visit } from "./site-browser";

let browser: SiteBrowser;
let visit: Visit;
let page: Page;
let keyboard: Keyboard;
/** Only their eyes: everything is done by keys. */
let eyes: Pick<Person, "sees" | "shownSheet">;

/** Opens a place of the pane, from the menu where it is not in sight. */
async function goTo(place: string): Promise<void> {
  await keyboard.moveTo({ role: "button", name: "Bắt đầu" }, "Shift+Tab");
  const bar = page.getByRole("navigation");
  if (!(await bar.getByText(place, { exact: true }).isVisible()))
    await keyboard.use(/^Thêm phần khác/);
  await keyboard.use(place);
}

async function save(): Promise<ReturnType<typeof openBook>> {
  while ((await seeFocus(page)).area !== "bar") await keyboard.press("F6");
  await keyboard.moveTo("Lưu .xlsx");
  const download = page.waitForEvent("download");
  await keyboard.press("Enter");
  const read = await readBook(new Uint8Array(await readFile(await (await download).path())));
  await eyes.sees(/^Đã ghi /);
  if (!read.ok) throw new Error(read.found);
  return openBook(read.snapshot);
}

describeInBrowser("the page without Excel by keyboard alone", () => {
  beforeAll(async () => {
    browser = await startSiteBrowser();
  }, 400_000);

  beforeEach(async () => {
    visit = await browser.open();
    page = visit.page;
    keyboard = createKeyboard(page);
    eyes = createPerson(page);
  });

  afterEach(() => visit.close());
  afterAll(() => browser.close());

  test("F12 from an empty workbook to a saved tờ trình: own units, a score in a cell", async () => {
    await keyboard.use("Tạo sổ mới");
    await keyboard.moveTo(/./);
    await keyboard.press("ArrowDown");
    await keyboard.use("Tiếp tục");
    // Something is missing: the focus goes there.
    expect((await keyboard.use("Tiếp tục")).name).toMatch(/^Tên khối, cụm/);
    await keyboard.type("Khối thử");
    await keyboard.moveTo(/^Đơn vị thành viên/);
    await keyboard.type("Hội Một\nHội Hai");
    await keyboard.use("Tiếp tục");
    expect((await seeFocus(page)).name).toBe("Tạo sổ mới");
    if (!(await page.getByRole("button", { name: "Tạo sổ", exact: true }).isVisible()))
      await keyboard.use("Tiếp tục");
    await keyboard.use("Tạo sổ");
    await eyes.sees("Đã xong: Tạo sổ.");
    expect((await seeFocus(page)).name).toBe("Bắt đầu");

    await goTo("Chấm điểm");
    await keyboard.use(/^Hội Một/);
    await keyboard.use(/^Đến ô/);
    expect((await keyboard.press("Shift+F6")).role).toBe("cells");
    await keyboard.type("1");
    await keyboard.press("Enter");
    await eyes.sees(/^Đã chấm 1\//);
    expect((await keyboard.press("F6")).area).toBe("pane");

    await goTo("Biểu mẫu");
    await eyes.sees("Chọn biểu mẫu");
    await keyboard.use("Lập biểu mẫu");
    await eyes.sees("Đã xong: Lập biểu mẫu.");
    await keyboard.use("Mở trang Tờ trình");
    expect(await eyes.shownSheet()).toBe("Tờ trình");
    const { book } = await save();
    expect(book?.bloc.units.map(({ name }) => name)).toEqual(["Hội Một", "Hội Hai"]);
    expect(visit.trouble).toEqual([]);
  }, 240_000);

  test("F12 what was pressed and goes away leaves the focus in sight: undo, redo, question, menu", async () => {
    await keyboard.use("Thử với khối mẫu");
    await keyboard.use("Tạo sổ mẫu");
    await eyes.sees("Đã xong: Tạo sổ mẫu.");
    expect((await seeFocus(page)).name).toBe("Xếp hạng");
    await keyboard.use("Hoàn tác bước này");
    await eyes.sees("Đã hoàn tác: Tạo sổ mẫu.");
    await keyboard.use("Làm lại bước này");
    await eyes.sees("Đã làm lại: Tạo sổ mẫu.");
    await keyboard.use("Đóng thông báo");
    expect((await seeFocus(page)).role).toBe("h1");
    expect((await keyboard.press("F6")).name).toBe("Mở tệp .xlsx");
    await keyboard.use("Khối mẫu");
    await keyboard.press("ArrowDown");
    expect((await keyboard.press("Escape")).name).toBe("Khối mẫu");
    await keyboard.use("Sổ trắng");
    await eyes.sees("Sổ đang mở chưa lưu");
    expect((await seeFocus(page)).name).toBe("Ở lại");
    await keyboard.press("Enter");
    await page.getByRole("alertdialog").waitFor({ state: "hidden" });
    expect((await seeFocus(page)).name).toBe("Sổ trắng");
    expect(visit.trouble).toEqual([]);
  }, 120_000);

  test("F12 on a narrow page F6 and a cell that is asked for bring their part into sight", async () => {
    await page.setViewportSize({ width: 320, height: 480 });
    await keyboard.use("Thử với khối mẫu");
    await keyboard.use("Tạo sổ mẫu");
    await eyes.sees("Đã xong: Tạo sổ mẫu.");
    await goTo("Biểu mẫu");
    await eyes.sees("Chọn biểu mẫu");
    await keyboard.use("Lập biểu mẫu");
    await eyes.sees("Đã xong: Lập biểu mẫu.");
    expect((await keyboard.use("Mở trang Tờ trình")).role).toBe("cells");
    expect(await eyes.shownSheet()).toBe("Tờ trình");
    expect((await keyboard.press("F6")).name).toBe("Mở trang Tờ trình");
    expect((await keyboard.press("F6")).area).toBe("bar");
    expect((await keyboard.press("F6")).role).toBe("cells");
    expect(visit.trouble).toEqual([]);
  }, 120_000);
});
