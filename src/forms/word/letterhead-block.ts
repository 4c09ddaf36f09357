import type {
  DocumentCell,
  DocumentGrid,
  DocumentRow,
  DocumentText,
} from "../../plan/document-plan";
import { pageBands } from "../draw/form-grid";
import type { Letterhead } from "../form-document";
import { HEADERS } from "../headers";
import { type Live, printed } from "../live-text";

const DOTS = "……………………………";

/** The top of a form: two columns without lines, the names above, number and date below. */
export function letterheadBlock(head: Letterhead, width: number): DocumentGrid {
  const { left, right, leftRule, mottoRule } = pageBands(width);
  const widths = [left.to - left.from, right.to - right.from] as const;
  const [first, second] = HEADERS[head.layout];
  const upper = printed(head.upperBody).toUpperCase();
  const issuer = printed(head.issuingBody).toUpperCase() || DOTS;
  const names: DocumentRow = {
    keepWithNext: true,
    cells: [
      cell([
        ...(upper === "" ? [] : [line(upper, { size: 12 })]),
        line(issuer, { size: 12, bold: true }),
        { kind: "rule", length: leftRule.to - leftRule.from, within: widths[0] },
      ]),
      cell([
        line(first, { size: second === null ? 13 : 12, bold: true }),
        ...(second === null ? [] : [line(second, { size: 13, bold: true })]),
        { kind: "rule", length: mottoRule.to - mottoRule.from, within: widths[1] },
      ]),
    ],
  };
  return { kind: "grid", widths, hasBorders: false, headerRows: 0, rows: [names, ...below(head)] };
}

function below({ number, placeAndDate }: Letterhead): readonly DocumentRow[] {
  if (number === null && placeAndDate === null) return [];
  const cells = [
    cell(number === null ? [] : [line(number, { size: 13 })]),
    cell(placeAndDate === null ? [] : [line(placeAndDate, { size: 13, italic: true })]),
  ];
  return [{ cells, height: 24, keepWithNext: true }];
}

function line(text: Live, look: { size: number; bold?: boolean; italic?: boolean }): DocumentText {
  return { kind: "text", text: printed(text), look: { ...look, align: "center" } };
}

function cell(blocks: DocumentCell["blocks"]): DocumentCell {
  return { verticalAlign: "top", blocks };
}
