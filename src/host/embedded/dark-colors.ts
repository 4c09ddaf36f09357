import { ColorKit, ThemeService } from "@univerjs/core";
import { ICanvasColorService } from "@univerjs/preset-sheets-core";
import type { Grid } from "./start-grid";

const NUMERIC = /^(#|rgb)/;
/** Lightness in percent that white gets in the dark; black becomes white. */
const DARKEST = 15;

/** The dark counterpart of "#FFFBE6" or "rgb(…)": the same hue, light for dark; pale grounds stay apart from white. */
export function darkenColor(color: string): string {
  const { l, ...hue } = new ColorKit(color).toHsl();
  const lightness = 100 - (l * (100 - DARKEST)) / 100;
  return new ColorKit({ ...hue, l: lightness }).toRgbString();
}

/** Lets the grid draw by our dark colours: in its own an input can hardly be told from a locked cell. */
export function shadeDarkColors({ injector }: Grid): void {
  const theme = injector.get(ThemeService);
  const colors = injector.get(ICanvasColorService);
  const draw = colors.getRenderColor.bind(colors);
  const known = new Map<string, string>();
  colors.getRenderColor = (color) => {
    if (!theme.darkMode || !NUMERIC.test(color)) return draw(color);
    const dark = known.get(color) ?? darkenColor(color);
    known.set(color, dark);
    return dark;
  };
}
