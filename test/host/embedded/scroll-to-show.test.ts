import { scrollToShow } from "../../../src/host/embedded/scroll-to-show";

/** 480 pixels are frozen, 300 are seen of the rest. */
const SIGHT = { frozen: 480, room: 300 };

test.each([
  ["what is in sight stays where it is", { from: 600, to: 675, scrolled: 50 }, 50],
  ["to the right: just far enough", { from: 1000, to: 1075, scrolled: 0 }, 295],
  ["to the left: to its beginning", { from: 500, to: 575, scrolled: 400 }, 20],
  ["what never scrolls changes nothing", { from: 0, to: 60, scrolled: 400 }, 400],
  ["what is too long begins at the edge", { from: 700, to: 1200, scrolled: 0 }, 220],
  ["the first column that scrolls", { from: 480, to: 560, scrolled: 400 }, 0],
])("%s", (_what, sight, scroll) => {
  expect(scrollToShow({ ...SIGHT, ...sight })).toBe(scroll);
});
