import { openLive } from "../app/live-book";
import { ACTIONS } from "./actions";

/** Kinds of changes that the actions must bring to a host, or the contract shows less than it says. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  "create a book beside somebody's sheet": ["addSheet"],
  "fill scores": ["setCells"],
  "refresh a ranking whose formulas were overwritten": ["setCells"],
  "refresh a ranking whose sheet is gone": ["addSheet", "setCells"],
  "fill forms of which one is gone": ["addSheet"],
  "fill forms of which one must be drawn anew": ["addSheet", "removeSheet"],
  "change the ruleset": ["addSheet", "removeSheet", "setCells"],
  "make a copy of the criteria": ["addSheet"],
  "apply an edited copy of the criteria": ["addSheet", "removeSheet", "setCells"],
  "drop an edited copy of the criteria": ["removeSheet"],
};

test.each(ACTIONS.filter(({ name }) => !name.startsWith("undo")))(
  "$name brings the changes it is there for",
  async ({ name, before, run }) => {
    const live = openLive(before());
    const { done } = await run(live, null);
    live.close();
    expect(new Set(done.sheets.map(({ kind }) => kind))).toEqual(new Set(KINDS[name]));
  }
);
