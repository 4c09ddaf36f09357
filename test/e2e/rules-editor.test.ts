import type { BrowserContextOptions } from "playwright-core";

import { describeInBrowser } from "../host/embedded/browser";
import { findCuts, findFaults } from "./find-faults";
import { createPerson } from "./person";
import { startSiteBrowser, type SiteBrowser } from "./site-browser";

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ["1366 × 768, dark", { viewport: { width: 1366, height: 768 }, colorScheme: "dark" }],
  ["320 × 480", { viewport: { width: 320, height: 480 } }],
];

let browser: SiteBrowser;

describeInBrowser("the editor of a ruleset", () => {
  beforeAll(async () => {
    browser = await startSiteBrowser();
  }, 400_000);

  afterAll(() => browser.close());

  test.each(LOOKS)(
    "F04 readable, nothing cut, from the tree to the receipt: %s",
    async (_name, look) => {
      const visit = await browser.open(look);
      const { page } = visit;
      const person = createPerson(page);
      const seen: string[] = [];
      const inspect = async (name: string): Promise<void> => {
        seen.push(...(await findFaults(page, name)), ...(await findCuts(page, name)));
      };
      await person.press("Thử với khối mẫu");
      await person.press("Tạo sổ mẫu");
      await person.sees("Đã xong: Tạo sổ mẫu.");
      await person.goTo("Khối");
      await person.press("Sửa tiêu chí, thang điểm");
      await person.sees("Xem thay đổi");
      for (const fold of await page.locator("main summary").all()) await fold.click();
      await page.locator("main button[aria-expanded='false']").first().click();
      await inspect("tree");
      await page
        .getByRole("button", { name: /^Thêm tiêu chí: / })
        .first()
        .click();
      await person.sees("Bỏ sửa mục này");
      await page.getByRole("textbox", { name: "Nội dung" }).fill("Báo cáo ".repeat(20));
      await page.getByRole("textbox", { name: "Điểm tối đa" }).fill("một");
      await page.getByRole("combobox", { name: "Cách chấm" }).selectOption("tiersByPercent");
      await inspect("criterion with faults");
      await page.getByRole("textbox", { name: "Điểm tối đa" }).fill("5,5");
      for (const kind of ["rankLookup", "proportional", "awardTable", "direct"]) {
        await page.getByRole("combobox", { name: "Cách chấm" }).selectOption(kind);
        await inspect(kind);
      }
      await person.press("Xong");
      await person.press("Đặt theo tổng các mục con");
      await person.press("Xem thay đổi");
      await person.sees("Ảnh hưởng tới từng đơn vị");
      await inspect("review");
      await person.press("Ghi vào sổ");
      await person.sees("Đã xong: Ghi vào sổ.");
      await person.press("Hoàn tác");
      await person.sees("Đã hoàn tác: Ghi vào sổ.");
      expect(seen).toEqual([]);
      expect(visit.trouble).toEqual([]);
      await visit.close();
    },
    240_000
  );
});
