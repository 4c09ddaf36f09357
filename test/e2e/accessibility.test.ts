import type { BrowserContextOptions } from "playwright-core";
import { describeFull } from "../judges/programs";
import { describeInBrowser } from "../host/embedded/browser";
import { findFaults } from "./find-faults";
import { createPerson } from "./person";
import { startSiteBrowser, type SiteBrowser } from "./site-browser";

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
  ["320 × 480", { viewport: { width: 320, height: 480 } }],
];
const PLACES = ["Bắt đầu", "Khối", "Chấm điểm", "Kiểm tra", "Xếp hạng", "Đề nghị", "Biểu mẫu"];

let browser: SiteBrowser;

describeFull("axe on the page without Excel", () =>
  describeInBrowser("axe on the page without Excel", () => {
    beforeAll(async () => {
      browser = await startSiteBrowser();
    }, 400_000);

    afterAll(() => browser?.close());

    test.each(LOOKS)(
      "every screen: %s",
      async (_name, look) => {
        const visit = await browser.open({ viewport: { width: 1366, height: 768 }, ...look });
        const { page, trouble } = visit;
        const person = createPerson(page);
        const faults = await findFaults(page, "Trang trống");
        for (const screen of ["Tạo sổ mới", "Thử với khối mẫu"]) {
          await person.press(screen);
          faults.push(...(await findFaults(page, screen)));
          await person.goTo("Bắt đầu");
        }
        await person.press("Thử với khối mẫu");
        await person.press("Tạo sổ mẫu");
        await person.sees("Đã xong: Tạo sổ mẫu.");
        for (const place of PLACES) {
          await person.goTo(place);
          faults.push(...(await findFaults(page, place)));
        }
        await person.press("Cài đặt");
        faults.push(...(await findFaults(page, "Cài đặt")));
        expect(faults).toEqual([]);
        expect(trouble).toEqual([]);
        await visit.close();
      },
      180_000
    );

    test("both parts of a narrow page, its menu, and the question before changes are lost", async () => {
      const visit = await browser.open({ viewport: { width: 320, height: 480 } });
      const { page } = visit;
      const person = createPerson(page);
      await person.press("Thử với khối mẫu");
      await person.press("Tạo sổ mẫu");
      await person.sees("Đã xong: Tạo sổ mẫu.");
      await person.press("Trang tính");
      const faults = await findFaults(page, "Trang tính");
      await person.press("Tệp");
      faults.push(...(await findFaults(page, "Tệp")));
      await page.getByRole("menuitem", { name: "Sổ trắng" }).click();
      await person.sees("Sổ đang mở chưa lưu");
      faults.push(...(await findFaults(page, "Sổ đang mở chưa lưu")));
      expect(faults).toEqual([]);
      await visit.close();
    }, 120_000);

    test("nothing is wider than a narrow page", async () => {
      const visit = await browser.open({ viewport: { width: 320, height: 480 } });
      const wide = await visit.page.evaluate(() =>
        [...document.querySelectorAll("header *, main, main *, footer *")]
          // The spreadsheet scrolls by itself and keeps a closed panel beside it.
          .filter((element) => !element.closest("section:has(canvas)"))
          .filter((element) => element.getBoundingClientRect().right > 320.5)
          .map((element) => element.outerHTML.slice(0, 200))
      );
      expect(wide).toEqual([]);
      await visit.close();
    }, 120_000);
  })
);
