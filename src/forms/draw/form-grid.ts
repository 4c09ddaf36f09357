import type { FormBlock, FormTable } from "../form-document";

/** A stretch across the page, millimetres from the left edge of the text. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** Columns of a form, first and last. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Edges that lie nearer than this are one. */
const SNAP = 3;
const MOTTO = 58;
const SUBJECT = 33;

/** Where the parts of a form stand, on a page `width` millimetres wide. */
export function pageBands(width: number) {
  const middle = 0.4 * width;
  const right = (middle + width) / 2;
  return {
    all: { from: 0, to: width },
    left: { from: 0, to: middle },
    leftRule: { from: 0.12 * width, to: 0.28 * width },
    right: { from: middle, to: width },
    mottoRule: { from: right - MOTTO / 2, to: right + MOTTO / 2 },
    subjectRule: { from: (width - SUBJECT) / 2, to: (width + SUBJECT) / 2 },
    dear: { from: 0, to: 0.28 * width },
    addressees: { from: 0.28 * width, to: width },
    leftHalf: { from: 0, to: width / 2 },
    rightHalf: { from: width / 2, to: width },
  } as const satisfies Record<string, Band>;
}

export type PageBands = ReturnType<typeof pageBands>;

/** The columns of a table as stretches of the page. */
export function tableBands({ columns }: FormTable, width: number): readonly Band[] {
  const whole = columns.reduce((total, one) => total + one.width, 0);
  let from = 0;
  return columns.map((column) => {
    const band = { from, to: from + (column.width / whole) * width };
    from = band.to;
    return band;
  });
}

/** A sheet's columns, so that every part of a form begins and ends at one of their edges. */
export interface FormGrid {
  readonly bands: PageBands;
  /** Of the columns, millimetres. */
  readonly widths: readonly number[];
  readonly spanOf: (band: Band) => Span;
}

export function layGrid(blocks: readonly FormBlock[], width: number): FormGrid {
  const bands = pageBands(width);
  const kinds = new Set(blocks.map(({ kind }) => kind));
  const used = [
    ...(kinds.has("letterhead") ? [bands.left, bands.leftRule, bands.mottoRule] : []),
    ...(kinds.has("title") ? [bands.subjectRule] : []),
    ...(kinds.has("addressees") ? [bands.dear] : []),
    ...(blocks.some(hasTwoSigners) ? [bands.leftHalf] : []),
    ...blocks.flatMap((block) => (block.kind === "table" ? tableBands(block, width) : [])),
  ];
  const edges = joinNear([0, width, ...used.flatMap(({ from, to }) => [from, to])]);
  const places = new Map<number, number>();
  const at = (edge: number): number => {
    const place = places.get(edge) ?? nearest(edges, edge);
    places.set(edge, place);
    return place;
  };
  return {
    bands,
    widths: edges.slice(1).map((edge, i) => edge - (edges[i] ?? 0)),
    spanOf: ({ from, to }) => ({ left: at(from) + 1, right: Math.max(at(from) + 1, at(to)) }),
  };
}

function hasTwoSigners(block: FormBlock): boolean {
  return block.kind === "end" && block.left?.kind === "signature";
}

/** The outer edges of the page always stay. */
function joinNear(all: readonly number[]): readonly number[] {
  const sorted = [...all].sort((a, b) => a - b);
  const last = sorted.at(-1) ?? 0;
  const kept = sorted.reduce<number[]>((edges, edge) => {
    const before = edges.at(-1);
    return before === undefined || edge - before >= SNAP ? [...edges, edge] : edges;
  }, []);
  const inner = kept.filter((edge) => last - edge >= SNAP);
  return [...inner, last];
}

function nearest(edges: readonly number[], edge: number): number {
  return edges.reduce(
    (best, one, i) => (Math.abs(one - edge) < Math.abs((edges[best] ?? 0) - edge) ? i : best),
    0
  );
}
