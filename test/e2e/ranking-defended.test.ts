import { describeInBrowser } from "../host/embedded/browser";
import { describeFull } from "../judges/programs";
import { createPerson } from "./person";
import { startSiteBrowser, type SiteBrowser } from "./site-browser";

let browser: SiteBrowser;

describeFull("a ranking that can be defended, on the page without Excel", () =>
  describeInBrowser("a ranking that can be defended, on the page without Excel", () => {
    beforeAll(async () => {
      browser = await startSiteBrowser();
    }, 400_000);

    afterAll(() => browser?.close());

    test("Điện Biên: rank, why one is above the other, So sánh and Phân tích, undo", async () => {
      const visit = await browser.open();
      const { page, trouble } = visit;
      const person = createPerson(page);
      const sheets = () =>
        page.getByRole("region", { name: "Trang tính" }).getByRole("tab").allInnerTexts();
      await person.press("Thử với khối mẫu");
      await person.choose(/Điện Biên/);
      await person.press("Tạo sổ mẫu");
      await person.sees("Đã xong: Tạo sổ mẫu.");

      await person.goTo("Xếp hạng");
      await person.sees(/^Xếp hạng: còn đúng \((\d+)\/\1 đơn vị có hạng\)\.$/);
      await person.sees(/^Đơn vị: (\d+) = \1 đã xếp hạng \+ 0 chưa chấm xong \+ 0 không xét\.$/);

      await person.press("Vì sao hơn, kém");
      await person.sees(/\(hạng 1\) xếp trên .* \(hạng 2\) vì tổng điểm cao hơn: /);
      await person.sees("Chênh lệch từng tiêu chí");
      await person.press("Về bảng xếp hạng");

      const before = await sheets();
      await person.press("So sánh và phân tích");
      await person.press("Lập trang so sánh");
      await person.sees("Đã xong: Lập trang so sánh.");
      await person.press("Mở trang So sánh");
      expect(await person.shownSheet()).toBe("So sánh");
      await person.press("Lập trang phân tích");
      await person.sees("Đã xong: Lập trang phân tích.");
      await person.press("Mở trang Phân tích");
      expect(await person.shownSheet()).toBe("Phân tích");
      expect(await sheets()).toEqual(expect.arrayContaining(["So sánh", "Phân tích"]));

      await person.press("Hoàn tác bước này");
      await person.sees("Đã hoàn tác: Lập trang phân tích.");
      await person.press(/^Hoàn tác/);
      await person.sees("Đã hoàn tác: Lập trang so sánh.");
      expect(await sheets()).toEqual(before);
      expect(trouble).toEqual([]);
      await visit.close();
    }, 120_000);
  })
);
