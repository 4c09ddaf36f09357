import type { AwardSlot, Gate } from "../../domain/ruleset";
import type { PercentCount } from "../../domain/slot-count";
import type { CellContent } from "../../plan/cells";
import { rectangle } from "../../plan/cells";
import type { SheetDraft } from "../../plan/draft-sheet";
import type { BookContext } from "../book-context";
import { heightFor, LOOKS, textOf } from "../looks";
import { COMBINE_WORDS, GATE_WORDS, WORDS } from "../words";
import { countWord, NUMBER_FACT } from "./count-words";
import { listMinimums, type SettingTableId } from "./criteria-layout";
import { TABLE_TITLES } from "./table-titles";
import {
  BAND_COLUMNS,
  CHECKER_COLUMNS,
  FACT_COLUMNS,
  GATE_COLUMNS,
  MINIMUM_COLUMNS,
  SLOT_COLUMNS,
} from "./setting-columns";

/** One setting table: headers by column, and rows of cells by column. */
interface TableDraft {
  readonly id: SettingTableId;
  readonly headers: Readonly<Record<number, string>>;
  readonly rows: readonly Readonly<Record<number, CellContent>>[];
  /** Formats of single cells. */
  readonly formats?: readonly { row: number; column: number; numberFormat: string }[];
}

/** Class bands, facts, gates and award slots, under the criteria; the least values of number facts where there are some, or with `spare`. */
export function drawSettingTables(
  draft: SheetDraft,
  context: BookContext,
  { spare }: { readonly spare: boolean } = { spare: false }
): void {
  for (const table of [
    bandTable(context),
    factTable(context),
    gateTable(context),
    slotTable(context),
    ...checkerTables(context),
    ...minimumTables(context, spare),
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
  table.formats?.forEach(({ row, column, numberFormat }) =>
    draft.style(rectangle({ row: at.first + row, column }), { numberFormat })
  );
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
    headers: {
      [C.code]: "Mã",
      [C.kind]: "Loại (để trống: Có / Không)",
      [C.name]: "Dữ kiện",
      [C.unit]: "Đơn vị tính",
      [C.origin]: "Nguồn",
    },
    rows: ruleset.facts.map((fact) => ({
      [C.code]: fact.code,
      [C.kind]: fact.kind === "number" ? NUMBER_FACT : null,
      [C.name]: fact.name,
      [C.unit]: fact.unit || null,
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
    [C.counting]: typeof slot.count === "object" ? countWord(slot.count) : null,
    [C.award]: slot.award,
    [C.count]: countCell(slot),
    [C.minTotal]: slot.minTotal?.toNumber() ?? null,
    [C.minVotePercent]: slot.minVotePercent?.toNumber() ?? null,
    [C.decidedBy]: slot.decidedBy === "" ? null : slot.decidedBy,
    [C.facts]: slot.facts.length > 0 ? slot.facts.join("; ") : null,
    [C.fallback]: slot.fallback ?? null,
    [C.exclusiveWith]: slot.exclusiveWith.length > 0 ? slot.exclusiveWith.join("; ") : null,
    [C.origin]: origin(slot.sample),
  }));
  return {
    id: "slots",
    headers: {
      [C.code]: "Mã",
      [C.counting]: "Cách tính (để trống: số đơn vị)",
      [C.award]: "Hình thức",
      [C.count]: "Số lượng hoặc tỷ lệ %",
      [C.minTotal]: "Ít nhất",
      [C.minVotePercent]: "Phiếu ít nhất (%)",
      [C.decidedBy]: "Cấp quyết định",
      [C.facts]: "Cần dữ kiện",
      [C.fallback]: "Không được thì chuyển xuống",
      [C.exclusiveWith]: "Không đồng thời với",
      [C.origin]: "Nguồn",
    },
    rows: [...rows, { [C.award]: WORDS.noAward }],
    formats: ruleset.slots.flatMap(({ count }, row) =>
      typeof count === "object"
        ? [{ row, column: C.count, numberFormat: percentFormat(count) }]
        : []
    ),
  };
}

/** A share stands as spreadsheet programs hold percents: 20% is 0.2. */
function countCell({ count }: AwardSlot): CellContent {
  if (count === "rest") return WORDS.rest;
  return typeof count === "number" ? count : count.percent.div(100).toNumber();
}

/** As short as the share allows. */
export function percentFormat({ percent }: PercentCount): string {
  return percent.round(0).eq(percent) ? "0%" : "0.0##%";
}

/** The least values of number facts; drawn empty too where lines may be added. */
function minimumTables({ ruleset }: BookContext, spare: boolean): readonly TableDraft[] {
  const C = MINIMUM_COLUMNS;
  const minimums = listMinimums(ruleset);
  if (minimums.length === 0 && !spare) return [];
  return [
    {
      id: "minimums",
      headers: { [C.code]: "Mã", [C.fact]: "Mã dữ kiện", [C.value]: "Ít nhất" },
      rows: minimums.map(({ slot, fact, value }) => ({
        [C.code]: slot,
        [C.fact]: fact,
        [C.value]: value.toNumber(),
      })),
    },
  ];
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
