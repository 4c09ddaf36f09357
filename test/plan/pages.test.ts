import { mayBeCut, roomOnPage, scaleOf, type PageSheet } from "../../src/plan/pages";

const ROWS = 200;

/** Rows of 20 pt on portrait A4 with 20 mm above and below: a page of 728.5 pt holds 36.4. */
function sheet(more: Partial<PageSheet["print"]> = {}, width = 30): PageSheet {
  return {
    columnWidths: new Map([[1, width]]),
    rowHeights: new Map(Array.from({ length: ROWS }, (_, i) => [i + 1, 20])),
    print: {
      orientation: "portrait",
      fitToWidth: 1,
      titleRows: null,
      titleColumns: null,
      area: { top: 1, left: 1, bottom: ROWS, right: 1 },
      margins: { top: 20, bottom: 20, left: 20, right: 20 },
      breaksBefore: [],
      header: "",
      footer: "",
      plainFirstPage: false,
      ...more,
    },
  };
}

test("a block well inside the first page is not cut", () => {
  expect(mayBeCut(sheet(), 20, 25)).toBe(false);
});

test("a block over the end of a page is cut, on the first page and on later ones", () => {
  expect(mayBeCut(sheet(), 35, 40)).toBe(true);
  expect(mayBeCut(sheet(), 71, 76)).toBe(true);
});

test("a block that ends close to a page's end counts as cut, since programs measure differently", () => {
  expect(mayBeCut(sheet(), 30, 36)).toBe(true);
  expect(mayBeCut(sheet(), 30, 34)).toBe(false);
});

test("a block that begins close to a page's start counts as cut", () => {
  expect(mayBeCut(sheet(), 38, 40)).toBe(true);
  expect(mayBeCut(sheet(), 41, 46)).toBe(false);
});

test("repeated title rows take room on every page but the first", () => {
  const titled = sheet({ titleRows: { from: 1, to: 10 } });
  expect([mayBeCut(sheet(), 60, 65), mayBeCut(titled, 60, 65)]).toEqual([false, true]);
});

test("landscape pages hold fewer rows", () => {
  expect(mayBeCut(sheet({ orientation: "landscape" }), 24, 28)).toBe(true);
});

test("a sheet that is wider than the page is shrunk, so more rows fit", () => {
  expect(mayBeCut(sheet({}, 160), 35, 40)).toBe(false);
});

test("only rows of the print area count", () => {
  const lower = sheet({ area: { top: 31, left: 1, bottom: ROWS, right: 1 } });
  expect(mayBeCut(lower, 35, 40)).toBe(false);
  expect(mayBeCut(lower, 65, 70)).toBe(true);
});

test("room on a page is what surely fits: less what is repeated, more where the print is smaller", () => {
  const [plain, titled] = [sheet(), sheet({ titleRows: { from: 2, to: 3 } })];
  expect([plain, titled].map((one) => Math.round(roomOnPage(one)))).toEqual([685, 645]);
  const wide = sheet({}, 160);
  expect(roomOnPage(wide) * scaleOf(wide)).toBeCloseTo(roomOnPage(plain), 6);
  expect([scaleOf(plain), scaleOf(wide) < 0.6]).toEqual([1, true]);
});
