import type { BrowserContextOptions } from "playwright-core";

import { openBook } from "../../src/app/open-book";
import { readBook } from "../../src/host/files/read-book";
import { mustBook } from "../app/live-book";
import { describeInBrowser } from "../host/embedded/browser";
import { describeFull } from "../judges/programs";
import { findCuts, findFaults } from "./find-faults";
import { createPerson, type Person } from "./person";
import { startSiteBrowser, type SiteBrowser, type Visit } from "./site-browser";

const NARROW: BrowserContextOptions = { viewport: { width: 320, height: 480 } };

let browser: SiteBrowser;
let visit: Visit;
let person: Person;
const seen: string[] = [];

async function readSaved() {
  const read = await readBook(await person.save());
  if (!read.ok) throw new Error(read.found);
  return mustBook(openBook(read.snapshot));
}

/** With everything unfolded. */
async function inspect(name: string): Promise<void> {
  const folded = visit.page.locator("main details:not([open]) > summary");
  while ((await folded.count()) > 0) await folded.first().click();
  seen.push(...(await findFaults(visit.page, name)), ...(await findCuts(visit.page, name)));
}

/** The sample bloc's book, open at Khối. */
async function openSample(look: BrowserContextOptions = {}): Promise<void> {
  visit = await browser.open(look);
  person = createPerson(visit.page);
  seen.length = 0;
  await person.press("Thử với khối mẫu");
  await person.press("Tạo sổ mẫu");
  await person.sees("Đã xong: Tạo sổ mẫu.");
  await person.goTo("Khối");
}

async function giveTargets(): Promise<void> {
  await person.press("Giao chỉ tiêu");
  await person.sees("Chọn tiêu chí để giao chỉ tiêu cho từng đơn vị.");
  await inspect("criteria");
  await visit.page.locator("main li button").first().click();
  await person.sees("Điền cho mọi đơn vị được giao");
  await visit.page.getByLabel("Cùng một chỉ tiêu cho mọi đơn vị").fill("12,5");
  await person.press("Điền cho mọi đơn vị được giao");
  await visit.page.getByRole("checkbox").first().check();
  await person.sees("Ghi lý do không giao.");
  await inspect("units' targets with a fault");
  await visit.page.getByLabel(/^Lý do không giao cho/).fill("Không có tổ chức cơ sở");
  await person.sees(/^Sẽ ghi [0-9]+ ô\. [0-9]+ ô của anh\/chị bị ghi đè\.$/);
  await inspect("units' targets");
  await person.press("Ghi chỉ tiêu");
  await person.sees("Đã xong: Ghi chỉ tiêu.");
}

async function setUpCheckers(): Promise<void> {
  await person.press("Thẩm định nhiều bên");
  await person.press("Sửa các bên thẩm định");
  await person.press("Thêm bên thẩm định");
  await visit.page.getByLabel("Tên bên thẩm định 1").fill("Sở Nội vụ");
  await person.press("Thêm bên thẩm định");
  await visit.page.getByLabel("Tên bên thẩm định 2").fill("Văn phòng UBND tỉnh");
  await visit.page.getByLabel("Cách gộp điểm các bên").selectOption("median");
  await visit.page.getByRole("checkbox", { name: /^Văn phòng UBND tỉnh: / }).click();
  await inspect("checkers");
  await person.press("Xem thay đổi");
  await person.sees("Ảnh hưởng tới từng đơn vị");
  await inspect("effect of the checkers");
  await person.press("Ghi vào sổ");
  await person.sees("Đã xong: Ghi vào sổ.");
}

describeFull("targets and checkers on the page without Excel", () =>
  describeInBrowser("targets and checkers on the page without Excel", () => {
    beforeAll(async () => {
      browser = await startSiteBrowser();
    }, 400_000);

    afterEach(async () => {
      expect(seen).toEqual([]);
      expect(visit.trouble).toEqual([]);
      await visit.close();
    });

    afterAll(() => browser?.close());

    test("targets are given to every unit, one is withheld, all of it undone", async () => {
      await openSample();
      const before = await readSaved();
      await giveTargets();
      const { bloc, entries } = await readSaved();
      const given = bloc.units.map(({ code }) =>
        [...(entries.scores.get(code)?.values() ?? [])].flatMap(({ target }) =>
          target?.kind === "number" ? [target.value.toString()] : []
        )
      );
      expect(given.slice(1).every((numbers) => numbers.includes("12.5"))).toBe(true);
      expect(bloc.notAssigned.map(({ reason }) => reason)).toContain("Không có tổ chức cơ sở");
      await person.press("Hoàn tác bước này");
      await person.sees("Đã hoàn tác: Ghi chỉ tiêu.");
      expect((await readSaved()).entries).toEqual(before.entries);
    }, 240_000);

    test("two checkers with the median: the sheet is there, a click leads to the cell that is open", async () => {
      await openSample();
      await setUpCheckers();
      await person.sees("Các bên đã chấm đến đâu");
      await inspect("state of the checkers");
      await person.press("Mở trang Thẩm định nhiều bên");
      await visit.page.waitForTimeout(500);
      expect(await person.shownSheet()).toBe("Thẩm định nhiều bên");
      const { ruleset } = await readSaved();
      expect(ruleset.checkers?.combine).toBe("median");
      expect(ruleset.checkers?.members.map(({ name }) => name)).toEqual([
        "Sở Nội vụ",
        "Văn phòng UBND tỉnh",
      ]);
      await person.press("Hoàn tác bước này");
      await person.sees("Đã hoàn tác: Ghi vào sổ.");
      expect((await readSaved()).ruleset.checkers).toBeUndefined();
    }, 240_000);

    test("F04 both screens on the narrowest page: readable, nothing cut", async () => {
      await openSample(NARROW);
      await giveTargets();
      await person.goTo("Khối");
      await setUpCheckers();
      await inspect("state of the checkers");
    }, 240_000);
  })
);
