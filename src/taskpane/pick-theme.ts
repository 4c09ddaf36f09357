/** What Office says of its own colours; Excel on the web says nothing. */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  /** "#262626" */
  readonly bodyBackgroundColor?: string;
}

/** What the page can know about the colours around it. */
export interface Surroundings {
  readonly officeTheme: OfficeTheme | undefined;
  readonly prefersDark: boolean;
  /** A contrast theme of the system is on. */
  readonly forcedColors: boolean;
}

export type ThemeName = "light" | "dark" | "contrast";

/** A contrast theme before all; then what Office says, then what the system prefers, then light. */
export function pickTheme({ officeTheme, prefersDark, forcedColors }: Surroundings): ThemeName {
  if (forcedColors) return "contrast";
  return (isOfficeDark(officeTheme) ?? prefersDark) ? "dark" : "light";
}

/** Null when Office does not say. */
function isOfficeDark(theme: OfficeTheme | undefined): boolean | null {
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  const digits = /^#([0-9a-f]{6})$/i.exec(theme?.bodyBackgroundColor ?? "")?.[1];
  if (digits === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(digits.slice(at, at + 2), 16)
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
