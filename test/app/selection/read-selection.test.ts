import { HostFault } from "../../../src/host/port";
import { readSelection } from "../../../src/app/selection/read-selection";
import { openLive } from "../live-book";

const SHEET = {
  key: null,
  name: "Bảng",
  rows: [[], [undefined, { value: "a", formula: null }, { value: 3, formula: "1+2" }]],
  isProtected: false,
};

function open() {
  return openLive({ sheets: [SHEET], names: new Map(), properties: new Map() });
}

test("the table at the selection, with what its formulas show", async () => {
  const book = open();
  book.pick({ tab: "Bảng", area: { top: 2, left: 3, bottom: 2, right: 3 } });
  const answer = await readSelection(book);
  expect(answer).toMatchObject({ ok: true, value: { address: "B2:C2", sheet: { name: "Bảng" } } });
  if (answer.ok) expect(answer.value.sheet.rows[1]?.[2]).toEqual({ value: 3, formula: "1+2" });
  book.close();
});

test("what is selected instead of a table is told", async () => {
  const book = open();
  expect(await readSelection(book)).toEqual({
    ok: false,
    issues: [{ code: "selection.none", severity: "error", params: {} }],
  });
  book.pick({ tab: "Bảng", area: { top: 9, left: 9, bottom: 9, right: 9 } });
  const at = { sheet: "Bảng", cell: "I9" };
  expect(await readSelection(book)).toEqual({
    ok: false,
    issues: [{ code: "selection.empty", severity: "error", at, params: {} }],
  });
  book.close();
});

test("a workbook that does not answer is told too", async () => {
  const book = open();
  jest.spyOn(book, "findSelection").mockRejectedValue(new HostFault("no-answer", null, "30 s"));
  expect(await readSelection(book)).toMatchObject({
    ok: false,
    issues: [{ code: "host.no-answer" }],
  });
  book.close();
});
