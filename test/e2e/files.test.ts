import { planBook } from "../../src/app/plan-book";
import { findBloc } from "../../src/app/shipped-blocs";
import { writeBook } from "../../src/host/files/write-book";
import { unpack } from "../../src/host/files/package/unpack";
import { readBook } from "../../src/host/files/read-book";
import { say } from "../../src/locales/catalogue";
import { plainBook, plainSheet } from "../host/files/sample-plan";
import { describeFull } from "../judges/programs";
import { describeInBrowser } from "../host/embedded/browser";
import { createPerson, type Person } from "./person";
import { startSiteBrowser, type SiteBrowser, type Visit } from "./site-browser";

let browser: SiteBrowser;
let visit: Visit;
let person: Person;

async function readSaved() {
  const read = await readBook(await person.save());
  if (!read.ok) throw new Error(read.found);
  return read.snapshot;
}

/** Every part of a file as text. For a formula that shows nothing the grid knows no empty text. */
async function listParts(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = [...(await unpack(bytes))].map(([name, content]): [string, string] => [
    name,
    new TextDecoder().decode(content).replace(/ t="str"|<v><\/v>/g, ""),
  ]);
  return new Map(parts);
}

describeFull("files on the page without Excel", () =>
  describeInBrowser("files on the page without Excel", () => {
    beforeAll(async () => {
      browser = await startSiteBrowser();
    }, 400_000);

    beforeEach(async () => {
      visit = await browser.open();
      person = createPerson(visit.page);
    }, 120_000);

    afterEach(async () => {
      expect(visit.trouble).toEqual([]);
      await visit.close();
    });

    afterAll(() => browser?.close());

    test("a file that is no workbook is refused in words; what was open stays", async () => {
      await person.openFile("ghi chú.xlsx", new TextEncoder().encode("không phải sổ"));
      await person.sees("Không mở được ghi chú.xlsx.");
      await person.sees(/Tệp không mở được như một sổ Excel/);
      await person.openFile("rỗng.xlsx", new Uint8Array());
      await person.sees("Tệp không có nội dung");
      await person.sees("Thử với khối mẫu");
    });

    test("another workbook opens plainly, with a word about what is lost, and is saved", async () => {
      const file = await writeBook(
        plainBook([{ ...plainSheet("x", "Riêng", [[1, "hai"]]), inputs: [] }])
      );
      const bare = await readBook(file);
      if (!bare.ok) throw new Error(bare.found);
      await person.openFile("khác.xlsx", file);
      await person.sees(
        /^Các dòng của khác.xlsx không còn đúng chỗ|^khác.xlsx không phải sổ thi đua/
      );
      expect((await readSaved()).sheets.map(({ name, rows }) => [name, rows])).toEqual(
        bare.snapshot.sheets.map(({ name, rows }) => [name, rows])
      );
    });

    test("a sample is two clicks away; a locked cell says so and stays", async () => {
      await person.press("Khối mẫu");
      await visit.page.getByRole("menuitem", { name: /Quảng Ninh/ }).click();
      await person.sees(say("vi", "start.state"));
      const before = await readSaved();
      await person.typeIn("A2", "phá");
      await person.sees("Ô này được bảo vệ: chỉ nhập ở ô nền vàng.");
      expect(await readSaved()).toEqual(before);
    });

    test("unsaved changes: the title says so, another workbook and leaving the page ask first", async () => {
      const bloc = findBloc("dien-bien-2018");
      if (!bloc) throw new Error("No such bloc");
      await person.openFile("sổ.xlsx", await writeBook(planBook(bloc)));
      await person.sees(say("vi", "start.state"));
      await person.typeIn("B5", "Khối đổi tên");
      await person.sees("sổ (chưa lưu)");
      await person.press("Sổ trắng");
      await person.sees("Sổ đang mở chưa lưu");
      await person.press("Ở lại");
      const asked = new Promise<string>((resolve) =>
        visit.page.once("dialog", (dialog) => {
          resolve(dialog.type());
          void dialog.accept();
        })
      );
      const left = visit.page.reload();
      expect(await asked).toBe("beforeunload");
      await left;
    });

    test("a dropped file opens with its looks: it is saved as it came", async () => {
      const bloc = findBloc("can-tho-2017");
      if (!bloc) throw new Error("No such bloc");
      const file = await writeBook(planBook(bloc));
      const data = await visit.page.evaluateHandle(
        (bytes) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([new Uint8Array(bytes)], "sổ.xlsx"));
          return transfer;
        },
        [...file]
      );
      await visit.page.dispatchEvent("body", "drop", { dataTransfer: data });
      await person.sees(say("vi", "start.state"));
      const expected = await writeBook({ ...planBook(bloc), title: "sổ" });
      expect(await listParts(await person.save())).toEqual(await listParts(expected));
    });
  })
);
