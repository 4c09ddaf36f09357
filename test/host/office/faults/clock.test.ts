import { createRunner } from "../../../../src/app/run-action";
import { HalfDone } from "../../../../src/host/port";
import { setClock } from "../../set-clock";
import { drawing, dumpBook, openEmpty, openSmall } from "./excel-scene";
import { FIVE, LONG, TWO_SHEETS, write } from "./write-action";

afterEach(() => jest.useRealTimers());

test("F10 a change begun in 2099 and restored in 1999: the same as with a clock that is right", async () => {
  const { host, store, openPane } = openEmpty();
  const before = dumpBook(store);
  setClock("2099-12-31T23:59:59.999Z");
  host.faults.refuse(3, "GeneralException");
  await expect(openPane().apply(drawing(LONG))).rejects.toBeInstanceOf(HalfDone);
  setClock("1999-01-01T00:00:00.000Z");
  const door = openPane();
  expect(await door.findUnfinished()).toEqual({
    sheets: ["Dài d", "Dài e"],
    startedAt: "2099-12-31T23:59:59.999Z",
  });
  expect(await door.restore()).toEqual({ left: [] });
  expect(dumpBook(store)).toEqual(before);
});

test("F10 a clock that stands still: a refused change is not taken for the one before it", async () => {
  const { host, openPane } = await openSmall({ autoSave: true });
  setClock("2025-06-01T00:00:00.000Z");
  const runner = createRunner(openPane());
  expect(await runner.run(write, FIVE, null)).toMatchObject({ ok: true });
  host.faults.refuse(4, "GeneralException");
  expect(await runner.undoLast()).toMatchObject({ ok: false, halfDone: null });
  host.faults.failAfterEffect(7, "GeneralException");
  expect(await runner.undoLast()).toMatchObject({ ok: true });
});

test("F10 midnight and the clock set back between two changes: the later one is undone first", async () => {
  const { store, openPane } = await openSmall({ autoSave: true });
  const before = dumpBook(store);
  const runner = createRunner(openPane());
  setClock("2025-12-31T23:59:59.999Z");
  await runner.run(write, TWO_SHEETS, null);
  const between = dumpBook(store);
  setClock("2025-12-30T00:00:00.000Z");
  await runner.run(write, drawing(LONG), null);
  await runner.undoLast();
  expect(dumpBook(store)).toEqual(between);
  await runner.undoLast();
  expect(dumpBook(store)).toEqual(before);
});
