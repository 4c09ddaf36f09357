import { listSampleBlocs } from "../../src/app/list-samples";
import { contextOf } from "../../src/app/plan-book";
import { findBloc } from "../../src/app/shipped-blocs";
import { listCriteria } from "../../src/domain/criteria-tree";
import { planSnapshot } from "../../src/plan/plan-snapshot";
import { planCriteriaDraft } from "../../src/sheets/criteria-draft/plan-criteria-draft";
import { readCriteriaDraft } from "../../src/sheets/criteria-draft/read-criteria-draft";
import { readBook } from "../../src/host/files/read-book";
import { describeInBrowser } from "../host/embedded/browser";
import { describeFull } from "../judges/programs";
import { findCuts, findFaults } from "./find-faults";
import { createPerson } from "./person";
import { startSiteBrowser, type SiteBrowser } from "./site-browser";

/** The first sample bloc's copy: where the cells stand that are typed into. */
function findCells() {
  const bloc = findBloc(listSampleBlocs()[0]?.id ?? "");
  if (!bloc) throw new Error("No sample bloc");
  const { ruleset } = bloc;
  const sheet = planSnapshot(planCriteriaDraft(contextOf(bloc)));
  const { rows } = readCriteriaDraft(sheet, ruleset);
  const [node] = ruleset.base;
  const [first] = listCriteria(ruleset.base).filter(({ rule }) => rule.kind === "direct");
  const spare = sheet.rows.findIndex((row, i) => i > 6 && (row[1]?.value ?? "") === "") + 1;
  if (!node || !first) throw new Error("No line to edit");
  return { ruleset, rows, spare, first };
}

/** A new line from column A to K, as it is typed; B and F choose from lists. */
const NEW_LINE = [
  ...["MOI", "Tiêu chí", "Báo cáo đúng hạn", "2", "1", "Chấm trực tiếp"],
  ...["", "", "", "", "Nội dung"],
];
const NEW_CELLS = NEW_LINE.map((text) => (/^\d$/.test(text) ? Number(text) : text));

let browser: SiteBrowser;

describeFull("the ruleset edited on a sheet", () =>
  describeInBrowser("the ruleset edited on a sheet", () => {
    beforeAll(async () => {
      browser = await startSiteBrowser();
    }, 400_000);

    afterAll(() => browser?.close());

    test("F04 somebody types points and a new line, looks, applies, undoes", async () => {
      const { ruleset, rows, spare, first } = findCells();
      const visit = await browser.open();
      const { page } = visit;
      const person = createPerson(page);
      await person.press("Thử với khối mẫu");
      await person.press("Tạo sổ mẫu");
      await person.sees("Đã xong: Tạo sổ mẫu.");
      await person.goTo("Khối");
      await person.press("Sửa tiêu chí, thang điểm");
      await person.press("Sửa ngay trên trang tính");
      await person.sees("Đã xong: Sửa ngay trên trang tính.");
      expect(await person.shownSheet()).toBe("Sửa tiêu chí");
      const seen = await findFaults(page, "copy");

      const row = rows.get(first.code) ?? 0;
      await person.typeIn(`D${row}`, first.maxPoints.plus(1).toString().replace(".", ","));
      await person.typeAlong(`A${spare}`, NEW_LINE);
      await person.sees(/Tổng điểm các mục/);
      seen.push(...(await findFaults(page, "faults")), ...(await findCuts(page, "faults")));

      for (const text of await page.locator("button[data-line]").allInnerTexts())
        expect(text).toMatch(/Tổng điểm các mục/);
      await person.typeIn("D7", ruleset.scale.plus(3).toString().replace(".", ","));
      const parent = ruleset.base.find(
        (node) => node.type === "group" && listCriteria([node]).some((it) => it.code === first.code)
      );
      if (parent)
        await person.typeIn(
          `D${rows.get(parent.code) ?? 0}`,
          parent.maxPoints.plus(1).toString().replace(".", ",")
        );
      await person.sees("Thêm (1)");
      await person.sees("Ảnh hưởng tới từng đơn vị");
      seen.push(...(await findFaults(page, "review")), ...(await findCuts(page, "review")));

      const saved = await readBook(await person.save());
      const copy = saved.ok && saved.snapshot.sheets.find(({ key }) => key === "criteria.draft");
      expect(copy).toMatchObject({ name: "Sửa tiêu chí", isProtected: false });
      const line = copy ? (copy.rows[spare - 1] ?? []) : [];
      expect(NEW_CELLS.map((_, i) => line[i]?.value ?? "")).toEqual(NEW_CELLS);

      await person.press("Áp dụng bản sửa");
      await person.sees("Đã xong: Áp dụng bản sửa.");
      expect(await page.getByRole("tab", { name: "Sửa tiêu chí" }).count()).toBe(0);
      await person.press("Hoàn tác");
      await person.sees("Đã hoàn tác: Áp dụng bản sửa.");
      await person.goTo("Khối");
      await person.press("Sửa tiêu chí, thang điểm");
      await person.press("Bỏ bản sửa");
      await person.sees("Đã xong: Bỏ bản sửa.");
      expect(seen).toEqual([]);
      expect(visit.trouble).toEqual([]);
      await visit.close();
    }, 240_000);
  })
);
