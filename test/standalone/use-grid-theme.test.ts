/** @jest-environment ./test/setup/page-environment.cjs */
import { act, renderHook } from "@testing-library/react";
import { createElement, useState, type ReactNode } from "react";

import type { GridBook } from "../../src/standalone/grid-book";
import { useGridTheme } from "../../src/standalone/use-grid-theme";
import type { Settings } from "../../src/taskpane/settings";
import { ChoicesContext, type Choices } from "../../src/taskpane/use-settings";

test("the grid is as dark as the theme that is chosen; contrast leaves it as printed", () => {
  const told: boolean[] = [];
  const grid: Pick<GridBook, "setDark"> = { setDark: (isDark) => told.push(isDark) };
  let choose: Choices["choose"] = () => undefined;
  const Page = ({ children }: { readonly children: ReactNode }) => {
    const [settings, set] = useState<Settings>({ language: null, theme: null });
    choose = (changed) => set({ ...settings, ...changed });
    const value = { settings, isKept: true, choose };
    return createElement(ChoicesContext.Provider, { value }, children);
  };
  renderHook(() => useGridTheme(grid), { wrapper: Page });
  for (const theme of ["dark", "contrast", "dark", "light"] as const) act(() => choose({ theme }));
  expect(told).toEqual([false, true, false, true, false]);
});
