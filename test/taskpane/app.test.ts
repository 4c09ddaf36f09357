/** @jest-environment ./test/setup/page-environment.cjs */
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { lazy } from "react";

import { planBook } from "../../src/app/plan-book";
import { HostFault, type Workbook } from "../../src/host/port";
import type { Place } from "../../src/taskpane/App";
import { lookAtWorkbook, Workspace } from "../../src/taskpane/Workspace";
import { printStamp } from "../../src/plan/stamps";
import { forge, snapshotOf } from "../app/live-book";
import { scriptDoor } from "../app/scripted-door";
import { LIVE_BLOC } from "../sheets/live-bloc";
import {
  EMPTY,
  START,
  beside,
  button,
  closeBooks,
  loadFiles,
  openBook,
  show,
  soon,
  title,
} from "./pane";

afterEach(closeBooks);

const BOOK = planBook(LIVE_BLOC);

describe("in Excel", () => {
  test.each([
    ["start", "Bắt đầu"],
    ["create", "Tạo sổ mới"],
    ["check", "Kiểm tra"],
    ["rank", "Xếp hạng"],
    ["forms", "Biểu mẫu"],
    [null, "Bắt đầu"],
  ])("the ribbon's view %s opens %s", async (view, name) => {
    show(beside(openBook(EMPTY)), { view });
    expect(await screen.findByRole("heading", { level: 1, name })).toBeTruthy();
  });

  test("where no book is, another place leads to the start", async () => {
    const { user } = show(beside(openBook(EMPTY)), { view: "rank" });
    await soon("Sổ này chưa phải sổ thi đua.");
    await user.click(await button("Đến Bắt đầu"));
    expect(title()).toBe("Bắt đầu");
    expect(document.activeElement?.textContent).toBe("Bắt đầu");
  });

  test("the seven places, by keyboard alone (F12)", async () => {
    const { user } = show(beside(openBook(BOOK)));
    await soon(/^Đã chấm xong/);
    const places = screen.getByRole("navigation", { name: "Các phần của ngăn" });
    expect([...places.querySelectorAll("button")].map((one) => one.textContent)).toEqual([
      "Bắt đầu",
      "Khối",
      "Chấm điểm",
      "Kiểm tra",
      "Xếp hạng",
      "Đề nghị",
      "Biểu mẫu",
    ]);
    await user.tab();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowLeft}{Enter}");
    expect(title()).toBe("Khối");
    expect(document.activeElement?.getAttribute("aria-current")).toBe("page");
  });

  test("a book of ours: where it stands and what comes next; none is made beside it", async () => {
    show(beside(openBook(BOOK)), { view: "create" });
    await soon("Đã chấm xong 3/3 đơn vị (12/12 tiêu chí).");
    expect(title()).toBe("Bắt đầu");
    expect(screen.getByText("Xếp hạng: còn đúng (3/3 đơn vị có hạng).")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Xem và in biểu mẫu" })).toBeTruthy();
  });

  test("a book of a newer release is said, and no other is made beside it (F08)", async () => {
    const stamp = printStamp({ format: 99, ruleset: "mau", version: "1", key: "overview" });
    const newer = forge(snapshotOf(BOOK), ["overview", "A1"], {
      value: stamp,
      formula: null,
    });
    show(beside(openBook(newer)), { view: "create" });
    await soon("Chưa đọc được sổ");
    await soon(/bản phần mềm mới hơn/);
    expect(screen.queryByRole("button", { name: "Tiếp tục" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Tạo sổ mới" })).toBeNull();
  });

  test("a reading that began before the pane stood is not made a second time", async () => {
    const book = openBook(BOOK);
    const read = jest.fn(book.read.bind(book));
    const door: Workbook = { ...scriptDoor(book, {}), read };
    show({
      start: START,
      Workspace,
      openDoor: () => door,
      loadFiles,
      firstLook: lookAtWorkbook(door),
    });
    await soon("Đã chấm xong 3/3 đơn vị (12/12 tiêu chí).");
    expect(read).toHaveBeenCalledTimes(1);
  });

  test("code that is still on its way is waited for", async () => {
    const Late = lazy(() => Promise.resolve({ default: Workspace }));
    show({ start: START, Workspace: Late, openDoor: () => openBook(EMPTY), loadFiles });
    expect(screen.getByText("Đang mở…")).toBeTruthy();
    await soon("Sổ này chưa phải sổ thi đua.");
  });

  test("in English, when asked for", async () => {
    show(beside(openBook(EMPTY)), { language: "en", view: "rank" });
    await soon("This workbook is not an emulation book yet.");
    expect(title()).toBe("Ranking");
  });

  test("a workbook that does not answer: why, and try again", async () => {
    const book = openBook(EMPTY);
    const faults = [new HostFault("cell-editing", "01 MTTQ", "InvalidOperationInCellEditMode")];
    const door: Workbook = {
      ...scriptDoor(book, {}),
      read: async (areas) => {
        const fault = faults.pop();
        if (fault) throw fault;
        return book.read(areas);
      },
    };
    show(beside(door));
    await soon("Chưa đọc được sổ");
    await soon(/nhấn Enter để kết thúc sửa ô/);
    await userEvent.click(await button("Thử lại"));
    await soon("Sổ này chưa phải sổ thi đua.");
  });
});

describe("not in Excel", () => {
  test("an Excel that is too old: what it has, what is needed", () => {
    show({ start: { kind: "old-excel", found: "1.3", needed: "1.7" } });
    expect(title()).toBe("Excel này quá cũ cho ngăn tác vụ");
    expect(screen.getByText(/ExcelApi 1\.3; cần 1\.7/)).toBeTruthy();
  });

  test("a plain browser: what to do, and the page that needs no Excel once it exists (F03)", async () => {
    const place: Place = { start: { kind: "no-excel", reason: "other-host" } };
    const { reloaded } = show(place, { standalone: "index.html" });
    expect(title()).toBe("Trang này đang mở ngoài Excel");
    expect(screen.getByRole("link").getAttribute("href")).toBe("index.html");
    await userEvent.click(screen.getByRole("button", { name: "Thử lại" }));
    expect(reloaded).toHaveBeenCalledTimes(1);
  });

  test("no link leads to a page that does not exist", () => {
    show({ start: { kind: "no-excel", reason: "no-answer" } });
    expect(screen.queryByRole("link")).toBeNull();
  });
});

describe("after a bug (F11)", () => {
  const crash: Place = {
    start: START,
    Workspace,
    loadFiles,
    openDoor: () => {
      throw new TypeError("Ủy ban MTTQ: 98,5");
    },
  };
  const box = () => screen.getByRole<HTMLTextAreaElement>("textbox");

  beforeEach(() => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  test("a report without names or scores, to copy; the pane can be opened again", async () => {
    const user = userEvent.setup();
    const { reloaded } = show(crash, { view: "rank" });
    await soon("Ngăn gặp sự cố");
    expect(title()).toBe("Ngăn gặp sự cố");
    expect(box().value).toMatch(/^Khối Thi Đua 1\.2\.3\nExcel PC 1\.17\nview rank\nTypeError\nat /);
    expect(box().value).not.toMatch(/MTTQ|98,5/);
    await user.click(screen.getByRole("button", { name: "Chép báo cáo" }));
    await soon("Đã chép vào bộ nhớ tạm.");
    expect(await navigator.clipboard.readText()).toBe(box().value);
    await user.click(screen.getByRole("button", { name: "Mở lại ngăn" }));
    expect(reloaded).toHaveBeenCalledTimes(1);
  });

  test("where the clipboard is forbidden, the report can be copied by hand", async () => {
    const user = userEvent.setup();
    show(crash);
    await soon("Ngăn gặp sự cố");
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowed"));
    await user.click(screen.getByRole("button", { name: "Chép báo cáo" }));
    await soon(/Không chép được tự động/);
    await user.click(box());
    expect(box().selectionEnd).toBe(box().value.length);
  });

  test("an error in a callback of ours is caught, one of a stranger's script is not", async () => {
    const stackAt = (place: string) =>
      Object.assign(new Error("x"), { stack: `Error: x\n    at run (${place}:1:2)` });
    const fail = (error: unknown) => window.dispatchEvent(new ErrorEvent("error", { error }));
    show(beside(openBook(EMPTY)));
    await soon("Sổ này chưa phải sổ thi đua.");
    fail(stackAt("https://appsforoffice.microsoft.com/lib/1/hosted/office.js"));
    fail(undefined);
    expect(title()).toBe("Bắt đầu");
    fail(stackAt(`${window.location.origin}/taskpane.js`));
    await soon("Ngăn gặp sự cố");
  });
});
