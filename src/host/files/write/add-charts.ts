import { listChartCells, type ChartPlan } from "../../../plan/chart-plan";
import type { Package } from "../package/package";
import {
  addPart,
  findRelated,
  OFFICE_RELS,
  readRelations,
  relate,
  removePart,
} from "../package/relations";
import {
  childOf,
  childrenOf,
  ensureChild,
  localName,
  parsePart,
  removeChildren,
  xmlEncode,
  type XmlElement,
} from "../package/xml";
import { chartXml, type NameOfSheet } from "./chart-xml";

const DRAWING_ML = "application/vnd.openxmlformats-officedocument.drawing";
const SPACES = {
  xdr: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  c: "http://schemas.openxmlformats.org/drawingml/2006/chart",
} as const;
/** Beginning of the name of a chart that we have drawn. */
const MARK = "KTD_chart";
const FIRST_ID = 2;
/** Elements of a worksheet that stand behind its drawing. */
const BEHIND = [
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** A worksheet part that gets charts. */
export interface ChartedPart {
  readonly part: string;
  readonly charts: readonly ChartPlan[];
  readonly nameOf: NameOfSheet;
}

/** Draws charts on a sheet beside whatever is drawn there; one about a sheet that is not there is left out. */
export function addCharts(file: Package, { part, charts, nameOf }: ChartedPart): void {
  const drawn = charts.filter((chart) =>
    listChartCells(chart).every(({ sheet }) => nameOf(sheet) !== undefined)
  );
  if (drawn.length === 0) return;
  const drawing = findRelated(file, part, "drawing") ?? addDrawing(file, part);
  const root = file.edit(drawing);
  if (!root) return;
  let id = Math.max(FIRST_ID - 1, ...listIds(root));
  drawn.forEach((chart, index) => {
    const relation = addPart(file, drawing, {
      name: freeName(file, (number) => `xl/charts/chart${number}.xml`),
      type: `${DRAWING_ML}ml.chart+xml`,
      relation: "chart",
      root: parsePart(chartXml(chart, nameOf)),
    });
    const name = `${MARK}${index + 1}`;
    root.children.push(parsePart(anchorXml(chart, { relation, name, id: ++id })));
  });
}

/** Takes our charts off a sheet and lets its drawing go if nothing else is in it; answers the part of a drawing that people have filled. */
export function takeDrawing(file: Package, part: string): string | null {
  const drawing = findRelated(file, part, "drawing");
  const root = drawing === undefined ? undefined : file.read(drawing);
  if (drawing === undefined || !root) return null;
  const ours = childrenOf(root).filter(isOurs);
  const charts = new Set(ours.flatMap((anchor) => relationIds(anchor)));
  if (childrenOf(root).length === ours.length) return null;
  if (ours.length > 0) removeChildren(file.edit(drawing), (anchor) => ours.includes(anchor));
  for (const { id, target } of readRelations(file, drawing))
    if (charts.has(id)) removePart(file, drawing, target);
  return drawing;
}

/** Shows a drawing that stands in the file on a sheet that has none. */
export function giveDrawing(file: Package, part: string, drawing: string): void {
  showDrawing(file, part, relate(file, part, { name: drawing, relation: "drawing" }));
}

function addDrawing(file: Package, part: string): string {
  const name = freeName(file, (number) => `xl/drawings/drawing${number}.xml`);
  const root = parsePart(`<xdr:wsDr xmlns:xdr="${SPACES.xdr}" xmlns:a="${SPACES.a}"/>`);
  const type = `${DRAWING_ML}+xml`;
  showDrawing(file, part, addPart(file, part, { name, type, relation: "drawing", root }));
  return name;
}

function showDrawing(file: Package, part: string, relation: string): void {
  const root = file.edit(part);
  if (!root) return;
  const before = childrenOf(root).map(localName);
  const element = ensureChild(
    root,
    "drawing",
    before.filter((name) => !BEHIND.includes(name))
  );
  element.attributes["xmlns:r"] = OFFICE_RELS;
  element.attributes["r:id"] = relation;
}

/** From the top left corner of its first cell to the bottom right one of its last. */
function anchorXml(
  { anchor, title }: ChartPlan,
  { relation, name, id }: { readonly relation: string; readonly name: string; readonly id: number }
): string {
  const { top, left, bottom, right } = anchor;
  const corner = (column: number, row: number): string =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  const about = `id="${id}" name="${name}" descr="${xmlEncode(title)}"`;
  return [
    `<xdr:twoCellAnchor xmlns:xdr="${SPACES.xdr}" xmlns:a="${SPACES.a}">`,
    `<xdr:from>${corner(left - 1, top - 1)}</xdr:from><xdr:to>${corner(right, bottom)}</xdr:to>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr ${about}/>`,
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>",
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${SPACES.c}"><c:chart xmlns:c="${SPACES.c}"`,
    ` xmlns:r="${OFFICE_RELS}" r:id="${relation}"/></a:graphicData></a:graphic>`,
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}

function isOurs(anchor: XmlElement): boolean {
  const frame = childOf(childOf(anchor, "graphicFrame"), "nvGraphicFramePr");
  return childOf(frame, "cNvPr")?.attributes.name?.startsWith(MARK) === true;
}

function relationIds(anchor: XmlElement): string[] {
  const graphic = childOf(childOf(anchor, "graphicFrame"), "graphic");
  return childrenOf(childOf(graphic, "graphicData")).flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([name, value]) => (name.endsWith(":id") ? [value] : []))
  );
}

/** Ids of everything drawn, at any depth. */
function listIds(element: XmlElement): number[] {
  const own = element.name.endsWith("cNvPr") ? [Number(element.attributes.id ?? 0)] : [];
  return [...own, ...childrenOf(element).flatMap(listIds)];
}

function freeName(file: Package, nameOf: (number: number) => string): string {
  let number = 1;
  while (file.has(nameOf(number))) number++;
  return nameOf(number);
}
