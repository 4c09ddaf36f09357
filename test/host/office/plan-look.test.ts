import fc from "fast-check";
import { planLook, type LookArea } from "../../../src/host/office/plan-look";
import type { Rectangle } from "../../../src/plan/cells";
import type { CellStyle, SheetPlan, StyledArea } from "../../../src/plan/sheet-plan";
import { plainSheet } from "../files/sample-plan";

const area = (
  ...[top, left, bottom, right]: readonly [number, number, number, number]
): Rectangle => ({ top, left, bottom, right });

const sheetOf = (styles: readonly StyledArea[]): SheetPlan => ({
  ...plainSheet("a", "A"),
  styles,
});

test.each<[string, StyledArea[], LookArea[]]>([
  ["no style", [], []],
  ["a style of nothing", [{ area: area(1, 1, 2, 2), style: {} }], []],
  [
    "one style stays one area with all its marks",
    [{ area: area(1, 1, 3, 2), style: { bold: true, fill: "DDEBF7", wrap: true } }],
    [{ area: area(1, 1, 3, 2), style: { bold: true, fill: "DDEBF7", wrap: true } }],
  ],
  [
    "the same mark beside itself is one area",
    [
      { area: area(1, 1, 2, 1), style: { align: "center" } },
      { area: area(1, 2, 2, 3), style: { align: "center", indent: 1 } },
    ],
    [
      { area: area(1, 1, 2, 3), style: { align: "center" } },
      { area: area(1, 2, 2, 3), style: { indent: 1 } },
    ],
  ],
  [
    "the later one wins where both say something, and only there",
    [
      { area: area(1, 1, 2, 2), style: { fill: "FFFFFF", bold: true } },
      { area: area(2, 1, 2, 2), style: { fill: "FFF2CC" } },
    ],
    [
      { area: area(1, 1, 2, 2), style: { bold: true } },
      { area: area(1, 1, 1, 2), style: { fill: "FFFFFF" } },
      { area: area(2, 1, 2, 2), style: { fill: "FFF2CC" } },
    ],
  ],
  [
    "what is switched off vanishes; what is off from the start is nothing",
    [
      { area: area(1, 1, 1, 3), style: { bold: true, wrap: false } },
      { area: area(1, 2, 1, 2), style: { bold: false } },
    ],
    [
      { area: area(1, 1, 1, 1), style: { bold: true } },
      { area: area(1, 3, 1, 3), style: { bold: true } },
    ],
  ],
  [
    "off and on again",
    [
      { area: area(1, 1, 1, 2), style: { italic: true } },
      { area: area(1, 1, 1, 2), style: { italic: false } },
      { area: area(1, 2, 1, 2), style: { italic: true } },
    ],
    [{ area: area(1, 2, 1, 2), style: { italic: true } }],
  ],
  [
    "no indent at all is a mark like any other",
    [
      { area: area(1, 1, 1, 1), style: { indent: 2 } },
      { area: area(1, 1, 1, 1), style: { indent: 0 } },
    ],
    [{ area: area(1, 1, 1, 1), style: { indent: 0 } }],
  ],
])("%s", (_title, styles, expected) => {
  expect(planLook(sheetOf(styles))).toEqual(expected);
});

/** Style of each cell after the areas were painted one over the other. */
function paint(areas: readonly LookArea[]): Map<string, CellStyle> {
  const cells = new Map<string, CellStyle>();
  for (const { area: painted, style } of areas)
    for (let row = painted.top; row <= painted.bottom; row++)
      for (let column = painted.left; column <= painted.right; column++)
        cells.set(`${row}:${column}`, { ...cells.get(`${row}:${column}`), ...style });
  return cells;
}

/** The same without marks that are switched off and cells without a mark. */
function withoutOff(cells: ReadonlyMap<string, CellStyle>): Map<string, CellStyle> {
  const marked = [...cells].map(([at, style]) => {
    const on = Object.entries(style).filter(([, value]) => value !== false);
    return [at, Object.fromEntries(on)] as const;
  });
  return new Map(marked.filter(([, style]) => Object.keys(style).length > 0));
}

const style = fc.record(
  {
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    size: fc.constantFrom(12, 14),
    color: fc.constantFrom("1F4E79", "C00000"),
    fill: fc.constantFrom("FFF2CC", "DDEBF7"),
    align: fc.constantFrom("left", "center"),
    verticalAlign: fc.constantFrom("top", "middle"),
    wrap: fc.boolean(),
    indent: fc.constantFrom(0, 1),
    numberFormat: fc.constantFrom("0.00", "@"),
    border: fc.constantFrom("all", "bottom"),
  },
  { requiredKeys: [] }
) satisfies fc.Arbitrary<CellStyle>;

const place = fc.integer({ min: 1, max: 6 });
const styledArea = fc
  .record({ rows: fc.tuple(place, place), columns: fc.tuple(place, place), style })
  .map(({ rows, columns, style: given }) => ({
    area: area(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns)),
    style: given,
  }));

test("painted over each other the areas give every cell what the plan's styles give it", () => {
  fc.assert(
    fc.property(fc.array(styledArea, { maxLength: 8 }), (styles) => {
      const looks = planLook(sheetOf(styles));
      const painted = paint(looks);
      expect(painted).toEqual(withoutOff(paint(styles)));
      expect(paint([...looks].reverse())).toEqual(painted);
    }),
    { numRuns: 400 }
  );
});
