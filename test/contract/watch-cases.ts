import { NO_CHANGES, type ChangeSet } from "../../src/plan/changes";
import { withHost, type OpenHost } from "./opened-host";
import { expectSame } from "./same-snapshot";
import { cell, set, SMALL } from "./small-book";

const THREE: ChangeSet = {
  ...NO_CHANGES,
  sheets: ["a", "b", "c"].flatMap((key) => set(key, cell(8, 8, null, 1)).sheets),
};
const NUMBER = set("a", cell(1, 1, 1, 5));

/** What is said around a write: progress, change, what is half done; and selecting. */
export function describeWatching(open: OpenHost): void {
  test("progress grows up to the total", () =>
    withHost(open, SMALL, async ({ door }) => {
      const heard: (readonly [number, number])[] = [];
      await door.apply(THREE, { onProgress: (...progress) => heard.push(progress) });
      const totals = new Set(heard.map(([, total]) => total));
      expect(totals.size).toBe(1);
      expect(heard.at(-1)?.[0]).toBe(heard.at(-1)?.[1]);
      const done = heard.map(([one]) => one);
      expect(done).toEqual([...done].sort((one, other) => one - other));
      expect(done[0]).toBeGreaterThanOrEqual(0);
    }));

  test("a listener hears of a write until it leaves; another one still hears", () =>
    withHost(open, SMALL, async ({ door }) => {
      const [leaving, staying] = [jest.fn(), jest.fn()];
      const leave = door.onChange(leaving);
      door.onChange(staying);
      const receipt = await door.apply(NUMBER);
      await heard(leaving, 1);
      await heard(staying, 1);
      leave();
      leave();
      const [left, before] = [leaving.mock.calls.length, staying.mock.calls.length];
      await door.apply(receipt.undo);
      await heard(staying, before + 1);
      expect(leaving).toHaveBeenCalledTimes(left);
    }));

  test("reading and selecting tell nobody", () =>
    withHost(open, SMALL, async ({ door }) => {
      const listener = jest.fn();
      door.onChange(listener);
      await door.read("all");
      await door.select("a", { row: 1, column: 1 });
      await door.findUnfinished();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(listener).not.toHaveBeenCalled();
    }));

  test("a cell is selected by its sheet's key; of a sheet that is gone nothing happens", () =>
    withHost(open, SMALL, async ({ door, selection }) => {
      await door.select("b", { row: 3, column: 2 });
      if (selection) expect(selection()).toEqual({ sheet: "b", at: { row: 3, column: 2 } });
      await expect(door.select("gone", { row: 1, column: 1 })).resolves.toBeUndefined();
      if (selection) expect(selection()).toEqual({ sheet: "b", at: { row: 3, column: 2 } });
    }));

  test("nothing is half done in a healthy book, and restoring it changes nothing", () =>
    withHost(open, SMALL, async ({ door }) => {
      await door.apply(NUMBER);
      const before = await door.read("all");
      expect(await door.findUnfinished()).toBeNull();
      expect(await door.restore()).toEqual({ left: [] });
      expectSame(await door.read("all"), before);
      expect(await door.findUnfinished()).toBeNull();
    }));
}

/** Waits a moment for events that come by themselves. */
async function heard(listener: jest.Mock, times: number): Promise<void> {
  for (let wait = 0; wait < 100 && listener.mock.calls.length < times; wait++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(listener.mock.calls.length).toBeGreaterThanOrEqual(times);
}
