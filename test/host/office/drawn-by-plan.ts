import { areaAddress, cellAddress } from "../../../src/plan/addresses";
import type { Position, Rectangle } from "../../../src/plan/cells";
import type { ChartPlan } from "../../../src/plan/chart-plan";
import type { CellStyle, PrintSetup, SheetPlan, Validation } from "../../../src/plan/sheet-plan";
import type { DrawnCell, DrawnSheet } from "./drawn-sheet";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom" } as const;
/** Cells around the plan that must stay as they are. */
const BEYOND = 2;
const PLAIN_WIDTH = 48;
const PLAIN_HEIGHT = 15;

/** The rows and columns of a plan, from A1 on, and two more of each. */
export function boundsOf(plan: SheetPlan): Rectangle {
  const blocks = plan.blocks.map(({ at, cells }) => ({
    bottom: at.row + cells.length - 1,
    right: at.column + Math.max(...cells.map(({ length }) => length)) - 1,
  }));
  const styled = [...plan.styles, ...plan.validations, ...plan.conditionalFormats];
  const areas = [...styled.map(({ area }) => area), ...plan.inputs, ...plan.merges, ...blocks];
  const rows = [...areas.map(({ bottom }) => bottom), ...plan.rowHeights.keys()];
  const columns = [...areas.map(({ right }) => right), ...plan.columnWidths.keys()];
  const bottom = Math.max(1, ...rows) + BEYOND;
  return { top: 1, left: 1, bottom, right: Math.max(1, ...columns) + BEYOND };
}

/** How a plan wants its sheet to look, laid out cell by cell; colours, words and points as Excel has them. */
export function drawnByPlan(plan: SheetPlan): DrawnSheet {
  const bounds = boundsOf(plan);
  const styleAt = (at: Position): CellStyle =>
    plan.styles
      .filter(({ area }) => holds(area, at))
      .reduce<CellStyle>((sum, { style }) => ({ ...sum, ...style }), {});
  const styles = new Map(listPlaces(bounds).map((at) => [cellAddress(at), styleAt(at)]));
  const cells = listPlaces(bounds).map((at) => {
    const look = lookOf(styles.get(cellAddress(at)) ?? {});
    const locked = !plan.inputs.some((area) => holds(area, at));
    const marks = { ...look, locked, ...linesAt(styles, at), ...ruleAt(plan, at) };
    return [cellAddress(at), marks] as const;
  });
  return {
    cells: new Map(cells),
    widths: countUp(bounds.right).map((column) => {
      const characters = plan.columnWidths.get(column);
      return characters === undefined ? PLAIN_WIDTH : (characters * 8 + 5) * 0.75;
    }),
    heights: countUp(bounds.bottom).map((row) => plan.rowHeights.get(row) ?? PLAIN_HEIGHT),
    merges: sortTexts(plan.merges.map((area) => areaAddress(area))),
    conditionals: plan.conditionalFormats.map(conditionalOf),
    charts: (plan.charts ?? []).map((chart) => chartOf(chart)),
    page: pageOf(plan.print),
    rest: {
      tabColor: plan.tabColor === null ? "" : `#${plan.tabColor}`,
      frozen: frozenBy(plan.freezeAt),
      visibility: "Visible",
      showGridlines: true,
      allowed: ["allowEditObjects", "allowEditScenarios", "allowFormatColumns", "allowFormatRows"],
      password: null,
    },
  };
}

export function sortTexts(texts: readonly string[]): string[] {
  return [...texts].sort((one, other) => (one < other ? -1 : 1));
}

/** Every cell of an area. */
export function listPlaces({ top, left, bottom, right }: Rectangle): readonly Position[] {
  return countUp(bottom - top + 1).flatMap((down) =>
    countUp(right - left + 1).map((across) => ({
      row: top + down - 1,
      column: left + across - 1,
    }))
  );
}

export function countUp(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

function holds({ top, left, bottom, right }: Rectangle, { row, column }: Position): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** A cell that no style speaks of, in the font of the whole sheet. */
const PLAIN: DrawnCell = {
  fontName: "Times New Roman",
  fontSize: 12,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fill: "",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  shrink: false,
  indent: 0,
  orientation: 0,
  numberFormat: "General",
  formulaHidden: false,
};

function lookOf({ size, color, fill, indent, numberFormat, ...words }: CellStyle): DrawnCell {
  const { bold, italic, underline, wrap, align, verticalAlign } = words;
  const marks = {
    fontSize: size,
    fontColor: color && `#${color}`,
    bold,
    italic,
    underline: underline && "Single",
    fill: fill && `#${fill}`,
    horizontal: align && HORIZONTAL[align],
    vertical: verticalAlign && VERTICAL[verticalAlign],
    wrap,
    indent,
    numberFormat,
  };
  const said = Object.entries(marks).filter(([, mark]) => mark !== undefined && mark !== false);
  return { ...PLAIN, ...Object.fromEntries(said) };
}

/** Neighbours share a line: it is there when either of them wants it. */
function linesAt(styles: ReadonlyMap<string, CellStyle>, { row, column }: Position): DrawnCell {
  const borderAt = (down: number, across: number): CellStyle["border"] | null => {
    const at = { row: row + down, column: column + across };
    return (at.row > 0 && at.column > 0 && styles.get(cellAddress(at))?.border) || null;
  };
  const [own, above, below] = [borderAt(0, 0), borderAt(-1, 0), borderAt(1, 0)];
  const isFramed = own === "all";
  const line = (isThere: boolean): readonly string[] => [
    isThere ? "Continuous" : "None",
    "Thin",
    "#000000",
  ];
  return {
    lineAbove: line(isFramed || above !== null),
    lineBelow: line(own !== null || below === "all"),
    lineLeft: line(isFramed || borderAt(0, -1) === "all"),
    lineRight: line(isFramed || borderAt(0, 1) === "all"),
  };
}

/** The last rule that was laid over a cell; a formula of its own counts from its area's corner. */
function ruleAt({ validations }: SheetPlan, at: Position): DrawnCell {
  const found = validations.filter(({ area }) => holds(area, at)).at(-1);
  if (!found) return { rule: null };
  const { rule, title, error, prompt, area } = found;
  return {
    rule: ruleOf(rule),
    corner: rule.kind === "custom" ? cellAddress({ row: area.top, column: area.left }) : null,
    error: [title, error, "Stop", true],
    prompt: prompt === "" ? ["", "", true] : [title, prompt, true],
  };
}

function ruleOf(rule: Validation["rule"]): readonly unknown[] {
  if (rule.kind === "list") return ["List", { inCellDropDown: true, source: bare(rule.source) }];
  if (rule.kind === "custom") return ["Custom", { formula: bare(rule.formula) }];
  const kind = rule.kind === "decimal" ? "Decimal" : "WholeNumber";
  const from = { formula1: `${rule.min}` };
  return rule.max === null
    ? [kind, { ...from, operator: "GreaterThanOrEqualTo" }]
    : [kind, { ...from, formula2: `${rule.max}`, operator: "Between" }];
}

/** A formula without "=" and what programs spell as they like. */
export function bare(formula: string): string {
  return formula.replace(/^=/, "").replace(/[\s']/gu, "").toLowerCase();
}

function conditionalOf({ area, formula, style }: SheetPlan["conditionalFormats"][number]): unknown {
  const edges = ["EdgeBottom", "EdgeLeft", "EdgeRight", "EdgeTop"];
  return {
    area: areaAddress(area),
    formula: bare(formula),
    fill: style.fill === undefined ? "" : `#${style.fill}`,
    font: [style.color === undefined ? null : `#${style.color}`, style.bold, style.italic].map(
      (part) => part ?? null
    ),
    lines: style.border === undefined ? [] : edges.map((edge) => [edge, "Continuous"]),
  };
}

/** Sources are told without their sheet, which is found by key on one side and by id on the other. */
function chartOf(chart: ChartPlan): unknown {
  const isStacked = chart.kind === "stackedBar";
  return {
    type: isStacked ? "BarStacked" : "BarClustered",
    place: areaAddress(chart.anchor),
    texts: [chart.title, chart.categoryTitle, chart.valueTitle],
    sizes: [chart.textSize, chart.textSize + 2],
    legend: [isStacked, isStacked ? "Bottom" : null],
    scale: [true, "Maximum", chart.isFromZero ? 0 : null],
    series: chart.series.map(({ name, values }) => ({
      name,
      values: areaAddress(values.area),
      categories: areaAddress(chart.categories.area),
      labels: [true, `${chart.numberFormat};-${chart.numberFormat};;`],
      line: "#000000",
    })),
  };
}

function frozenBy(freezeAt: Position | null): readonly number[] | null {
  if (!freezeAt || (freezeAt.row === 1 && freezeAt.column === 1)) return null;
  return [freezeAt.row - 1, freezeAt.column - 1];
}

/** Margins in hundredths of a point. */
function pageOf(print: PrintSetup): DrawnSheet["page"] {
  const { titleRows, titleColumns, margins, header, footer } = print;
  const hundredths = (millimetres: number): number => Math.round((millimetres / 25.4) * 7200);
  const isPlainFirst = print.plainFirstPage && header + footer !== "";
  return {
    paperSize: "A4",
    orientation: print.orientation === "portrait" ? "Portrait" : "Landscape",
    zoom: { horizontalFitToPages: print.fitToWidth },
    area: areaAddress(print.area),
    margins: [margins.top, margins.bottom, margins.left, margins.right, 8, 8].map(hundredths),
    titleRows: titleRows && [titleRows.from, titleRows.to],
    titleColumns: titleColumns && [titleColumns.from, titleColumns.to],
    breaks: [...print.breaksBefore].sort((one, other) => one - other),
    header: partsOf(header),
    footer: partsOf(footer),
    state: isPlainFirst ? "FirstAndDefault" : "Default",
    firstPageNumber: isPlainFirst ? 1 : "",
    otherTexts: "",
  };
}

/** "&LTrái&CGiữa&RPhải" → left, centre, right. */
function partsOf(code: string): readonly string[] {
  const marked = /^&[LCR]/.test(code) || code === "" ? code : `&C${code}`;
  return ["L", "C", "R"].map(
    (part) => new RegExp(`&${part}([^]*?)(?=&[LCR]|$)`).exec(marked)?.[1] ?? ""
  );
}
