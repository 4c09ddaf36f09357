import type { Gate } from "../../domain/ruleset";
import type { CellContent } from "../../plan/cells";
import { rectangle } from "../../plan/cells";
import type { SheetDraft } from "../../plan/draft-sheet";
import type { BookContext } from "../book-context";
import { heightFor, LOOKS, textOf } from "../looks";
import { COMBINE_WORDS, GATE_WORDS, WORDS } from "../words";
import type { SettingTableId } from "./criteria-layout";
import { TABLE_TITLES } from "./table-titles";
import {
  BAND_COLUMNS,
  CHECKER_COLUMNS,
  FACT_COLUMNS,
  GATE_COLUMNS,
  SLOT_COLUMNS,
} from "./setting-columns";

/** One setting table: headers by column, and rows of cells by column. */
interface TableDraft {
  readonly id: SettingTableId;
  readonly headers: Readonly<Record<number, string>>;
  readonly rows: readonly Readonly<Record<number, CellContent>>[];
}

/** Class bands, facts, gates and award slots, under the criteria. */
export function drawSettingTables(draft: SheetDraft, context: BookContext): void {
  for (const table of [
    bandTable(context),
    factTable(context),
    gateTable(context),
    slotTable(context),
    ...checkerTables(context),
  ]) {
    drawTable(draft, context, table);
  }
}

const LAST_COLUMN = 11;

function drawTable(draft: SheetDraft, context: BookContext, table: TableDraft): void {
  const at = context.layout.criteria.tables[table.id];
  const empty = table.rows.length === 0 ? " – không có" : "";
  draft.putMerged(
    { top: at.title, left: 1, bottom: at.title, right: LAST_COLUMN },
    TABLE_TITLES[table.id] + empty,
    { ...LOOKS.section, align: "left" }
  );
  draft.rowHeight(at.title, 20);
  drawCells(draft, at.header, table.headers);
  draft
    .style({ top: at.header, left: 1, bottom: at.header, right: LAST_COLUMN }, LOOKS.header)
    .rowHeight(at.header, 46);
  table.rows.forEach((cells, i) => {
    const row = at.first + i;
    drawCells(draft, row, cells);
    draft.style({ top: row, left: 1, bottom: row, right: LAST_COLUMN }, LOOKS.text);
    draft.rowHeight(
      row,
      heightFor(Object.values(cells).map((cell): [string, number] => [textOf(cell), 24]))
    );
    draft.style(rectangle({ row, column: 4 }, { row, column: 7 }), LOOKS.centered);
  });
}

function drawCells(
  draft: SheetDraft,
  row: number,
  cells: Readonly<Record<number, CellContent>>
): void {
  Object.entries(cells).forEach(([column, content]) =>
    draft.put({ row, column: Number(column) }, content)
  );
}

function bandTable({ ruleset }: BookContext): TableDraft {
  const C = BAND_COLUMNS;
  return {
    id: "bands",
    headers: {
      [C.code]: "Mã",
      [C.name]: "Tên loại",
      [C.from]: "Từ",
      [C.to]: "Đến",
      [C.toExclusive]: "Đến: không kể chính số đó",
      [C.minimum]: "Mỗi tiêu chí ít nhất (%)",
    },
    rows: ruleset.bands.map((band) => ({
      [C.code]: band.code,
      [C.name]: band.name,
      [C.from]: band.from.toNumber(),
      [C.to]: band.to?.toNumber() ?? null,
      [C.toExclusive]: band.toExclusive ? WORDS.yes : WORDS.no,
      [C.minimum]: band.minCriterionPercent?.toNumber() ?? null,
    })),
  };
}

function factTable({ ruleset }: BookContext): TableDraft {
  const C = FACT_COLUMNS;
  return {
    id: "facts",
    headers: { [C.code]: "Mã", [C.name]: "Dữ kiện", [C.origin]: "Nguồn" },
    rows: ruleset.facts.map((fact) => ({
      [C.code]: fact.code,
      [C.name]: fact.name,
      [C.origin]: origin(fact.sample),
    })),
  };
}

function gateTable({ ruleset }: BookContext): TableDraft {
  const C = GATE_COLUMNS;
  return {
    id: "gates",
    headers: {
      [C.code]: "Mã",
      [C.kind]: "Loại",
      [C.name]: "Điều kiện",
      [C.value]: "Giá trị",
      [C.node]: "Mã nhóm, tiêu chí",
      [C.fact]: "Mã dữ kiện",
      [C.mustBe]: "Phải là",
      [C.origin]: "Nguồn",
    },
    rows: ruleset.gates.map((gate) => ({
      [C.code]: gate.code,
      [C.kind]: GATE_WORDS[gate.kind],
      [C.name]: gate.name,
      [C.value]: gateValue(gate),
      [C.node]: gateNode(gate),
      [C.fact]: gate.kind === "fact" ? gate.fact : null,
      [C.mustBe]: gate.kind === "fact" ? (gate.mustBe ? WORDS.yes : WORDS.no) : null,
      [C.origin]: origin(gate.sample),
    })),
  };
}

function gateValue(gate: Gate): number | null {
  if ("value" in gate) return gate.value.toNumber();
  return "percent" in gate ? gate.percent.toNumber() : null;
}

/** The group or criterion that a gate is about. */
function gateNode(gate: Gate): string | null {
  if (gate.kind === "minGroupPercent") return gate.group;
  return gate.kind === "minCriterionPoints" ? gate.criterion : null;
}

function slotTable({ ruleset }: BookContext): TableDraft {
  const C = SLOT_COLUMNS;
  const rows = ruleset.slots.map((slot) => ({
    [C.code]: slot.code,
    [C.award]: slot.award,
    [C.count]: slot.count === "rest" ? WORDS.rest : slot.count,
    [C.minTotal]: slot.minTotal?.toNumber() ?? null,
    [C.minVotePercent]: slot.minVotePercent?.toNumber() ?? null,
    [C.decidedBy]: slot.decidedBy === "" ? null : slot.decidedBy,
    [C.facts]: slot.facts.length > 0 ? slot.facts.join("; ") : null,
    [C.exclusiveWith]: slot.exclusiveWith.length > 0 ? slot.exclusiveWith.join("; ") : null,
    [C.origin]: origin(slot.sample),
  }));
  return {
    id: "slots",
    headers: {
      [C.code]: "Mã",
      [C.award]: "Hình thức",
      [C.count]: "Số lượng",
      [C.minTotal]: "Ít nhất",
      [C.minVotePercent]: "Phiếu ít nhất (%)",
      [C.decidedBy]: "Cấp quyết định",
      [C.facts]: "Cần dữ kiện",
      [C.exclusiveWith]: "Không đồng thời với",
      [C.origin]: "Nguồn",
    },
    rows: [...rows, { [C.award]: WORDS.noAward }],
  };
}

/** The panel's table; a ruleset with one checking body has none. */
function checkerTables({ ruleset: { checkers } }: BookContext): readonly TableDraft[] {
  if (checkers === undefined) return [];
  const C = CHECKER_COLUMNS;
  return [
    {
      id: "checkers",
      headers: {
        [C.code]: "Mã",
        [C.name]: "Bên thẩm định",
        [C.combine]: "Cách gộp",
        [C.criteria]: "Chỉ các tiêu chí",
      },
      rows: checkers.members.map(({ code, name, criteria }) => ({
        [C.code]: code,
        [C.name]: name,
        [C.combine]: COMBINE_WORDS[checkers.combine],
        [C.criteria]: criteria.length === 0 ? null : criteria.join("; "),
      })),
    },
  ];
}

function origin(sample: boolean): string | null {
  return sample ? WORDS.sample : null;
}
