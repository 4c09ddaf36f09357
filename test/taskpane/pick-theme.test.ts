import { pickTheme, type OfficeTheme } from "../../src/taskpane/pick-theme";

const pick = (officeTheme: OfficeTheme | undefined, prefersDark = false, forcedColors = false) =>
  pickTheme({ officeTheme, prefersDark, forcedColors });

test.each<[string, string, OfficeTheme | undefined, prefersDark?: boolean]>([
  ["Office says dark", "dark", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, false],
  ["Office says light, the system dark", "light", { isDarkTheme: false }, true],
  ["Office only shows a dark background", "dark", { bodyBackgroundColor: "#262626" }, false],
  ["Office only shows a light background", "light", { bodyBackgroundColor: "#F3F3F3" }, true],
  ["Office shows no colour that we can read", "dark", { bodyBackgroundColor: "black" }, true],
  ["Office says nothing, as on the web: the system decides", "dark", undefined, true],
  ["nobody says anything", "light", undefined, false],
])("%s: %s", (...[, expected, officeTheme, prefersDark]) => {
  expect(pick(officeTheme, prefersDark)).toBe(expected);
});

test("a contrast theme of the system comes before all", () => {
  expect(pick({ isDarkTheme: false }, false, true)).toBe("contrast");
});
