import { checkBook } from "../../src/app/check-book";
import type { Book } from "../../src/app/action";
import { listRanking } from "../../src/app/list-ranking";
import { openBook } from "../../src/app/open-book";
import { placeOfScore } from "../../src/app/place-in-book";
import { findBloc } from "../../src/app/shipped-blocs";
import { computeBloc, type BlocInput } from "../../src/domain/compute-bloc";
import { listAllCriteria } from "../../src/domain/criteria-tree";
import { readBook } from "../../src/host/files/read-book";
import { say } from "../../src/locales/catalogue";
import { cellAddress } from "../../src/plan/addresses";
import { describeFull } from "../judges/programs";
import { describeInBrowser } from "../host/embedded/browser";
import { createPerson } from "./person";
import { startSiteBrowser, type SiteBrowser } from "./site-browser";

const MOST_CLICKS = 12;

let browser: SiteBrowser;

/** The ranking that the engine computes, as the pane puts it. */
function rank(input: BlocInput): string[][] {
  const { by, places } = input.ruleset.ranking;
  return listRanking(input, computeBloc(input)).map((line) => [
    String(line.rank ?? "–"),
    `${line.unit.name}${line.unit.sample ? " (mẫu gợi ý)" : ""}`,
    (by === "points" ? line.total : line.percent)?.toFixed(places).replace(".", ",") ?? "–",
  ]);
}

/** A saved file as a book without a single error. */
async function readSound(bytes: Uint8Array): Promise<Book> {
  const read = await readBook(bytes);
  if (!read.ok) throw new Error(read.found);
  const { book, issues } = openBook(read.snapshot);
  if (!book) throw new Error("No book in the file");
  expect([...issues, ...checkBook(book)].filter(({ severity }) => severity === "error")).toEqual(
    []
  );
  return book;
}

/** Where the unit in front has most to lose. */
function pickScore(book: Book) {
  const [first] = listRanking(book, computeBloc(book));
  const [heaviest] = [...listAllCriteria(book.ruleset)].sort((a, b) =>
    b.maxPoints.cmp(a.maxPoints)
  );
  if (!first || !heaviest) throw new Error("Nothing to change");
  const { at } = placeOfScore(book, [first.unit.code, heaviest.code], "checked");
  return { unit: first.unit.name, cell: cellAddress(at) };
}

describeFull("a year's work on the page without Excel", () =>
  describeInBrowser("a year's work on the page without Excel", () => {
    beforeAll(async () => {
      browser = await startSiteBrowser();
    }, 400_000);

    afterAll(() => browser?.close());

    test.each([
      ["dien-bien-2018", /Điện Biên/],
      ["quang-ninh-2018", /Quảng Ninh/],
      ["can-tho-2017", /Cần Thơ/],
    ])(
      "%s: sample, ranking, tờ trình, file; open it again, change a score, undo",
      async (id, choice) => {
        const bloc = findBloc(id);
        if (!bloc) throw new Error("No such bloc");
        const visit = await browser.open();
        const person = createPerson(visit.page);
        await person.press("Thử với khối mẫu");
        await person.choose(choice);
        await person.press("Tạo sổ mẫu");
        await person.sees("Đã xong: Tạo sổ mẫu.");
        expect(await person.ranking()).toEqual(rank(bloc));
        await person.goTo("Biểu mẫu");
        await person.press("Lập biểu mẫu");
        await person.sees("Đã xong: Lập biểu mẫu.");
        await person.press("Mở trang Tờ trình");
        expect(await person.shownSheet()).toBe("Tờ trình");
        const first = await person.save();
        const clicks = person.clicks();
        process.stdout.write(
          `${id}: ${clicks} clicks from an empty workbook to a saved tờ trình\n`
        );
        expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
        expect(rank(await readSound(first))).toEqual(rank(bloc));
        await visit.reload();

        await person.openFile("sổ cũ.xlsx", first);
        await person.sees(say("vi", "start.state"));
        const { unit, cell } = pickScore(await readSound(first));
        await person.goTo("Chấm điểm");
        await person.press(new RegExp(`^${unit}`));
        await person.press("Mở trang chấm điểm");
        await person.typeIn(cell, "0");
        await person.sees("Lý do điểm khác trước");
        const before = await readSound(await person.save());
        expect(rank(before)).not.toEqual(rank(bloc));
        await person.goTo("Xếp hạng");
        expect(await person.ranking()).toEqual(rank(before));

        await person.goTo("Chấm điểm");
        await person.press(new RegExp(`^${unit}`));
        await visit.page
          .getByRole("textbox", { name: "Lý do điểm khác trước" })
          .first()
          .fill("Sai");
        await person.press("Ghi lý do");
        await person.sees("Đã xong: Ghi lý do.");
        expect((await readSound(await person.save())).snapshot).not.toEqual(before.snapshot);
        await person.press("Hoàn tác bước này");
        await person.sees("Đã hoàn tác: Ghi lý do.");
        expect((await readSound(await person.save())).snapshot).toEqual(before.snapshot);
        expect(visit.trouble).toEqual([]);
        await visit.close();
      },
      240_000
    );
  })
);
