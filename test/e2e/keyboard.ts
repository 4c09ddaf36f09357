import type { Page } from "playwright-core";
import { seeFocus, type Focus } from "./see-focus";

/** More stops than the longest screen has. */
const MOST_STOPS = 60;
const TRAIL = 12;

/** A control by its name, or by its name and what it is. */
export type Target = string | RegExp | Pick<Focus, "role" | "name">;

/** Somebody with a keyboard and no mouse. After every key the focus has to be seen somewhere. */
export interface Keyboard {
  readonly presses: () => number;
  press(key: string): Promise<Focus>;
  type(text: string): Promise<Focus>;
  /** Presses `key`, Tab unless told, until the focus is there. */
  moveTo(target: Target, key?: string): Promise<Focus>;
  /** The same, and presses Enter there. */
  use(target: Target, key?: string): Promise<Focus>;
}

/** Hands on a page's keyboard. */
export function createKeyboard(page: Page): Keyboard {
  let presses = 0;
  /** The last few stops, for a report. */
  const trail: string[] = [];
  const look = async (step: string): Promise<Focus> => {
    const focus = await seeFocus(page);
    trail.push(`${step}: ${focus.role} "${focus.name}"`);
    if (focus.unseen !== null) throw new Error([...trail.slice(-TRAIL), focus.unseen].join("\n"));
    return focus;
  };
  const press = async (key: string): Promise<Focus> => {
    await page.keyboard.press(key);
    presses += 1;
    return look(key);
  };
  const moveTo = async (target: Target, key = "Tab"): Promise<Focus> => {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const focus = await press(key);
      if (isAt(focus, target)) return focus;
    }
    throw new Error(
      `No ${JSON.stringify(target)} in ${MOST_STOPS} stops:\n${trail.slice(-TRAIL).join("\n")}`
    );
  };
  return {
    presses: () => presses,
    press,
    moveTo,
    async type(text) {
      await page.keyboard.type(text);
      presses += text.length;
      return look(`typing ${text}`);
    },
    async use(target, key) {
      await moveTo(target, key);
      return press("Enter");
    },
  };
}

function isAt({ name, role }: Focus, target: Target): boolean {
  if (typeof target === "string") return name === target;
  return target instanceof RegExp
    ? target.test(name)
    : name === target.name && role === target.role;
}
